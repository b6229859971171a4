import type { Statement } from './statements.ts';

/** The most characters that are sent so that leaving the page does not stop them; browsers refuse more. */
const LIGHT = 30_000;

/** Where documents about a learner lie, by kind of document. */
export type DocumentPlace = 'activities/state' | 'agents/profile';

/** An xAPI record store, spoken to with the token of one session. */
export class RecordStore {
  readonly #endpoint: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(endpoint: string, token: string) {
    this.#endpoint = endpoint;
    this.#headers = {
      Authorization: `Basic ${token}`,
      'X-Experience-API-Version': '1.0.3',
      'Content-Type': 'application/json',
    };
  }

  /** A document; nothing where there is none. Rejects where the store cannot be reached or refuses. */
  async read(place: DocumentPlace, query: Readonly<Record<string, string>>): Promise<unknown> {
    const answer = await fetch(this.#address(place, query), { headers: this.#headers });
    if (answer.status === 404 || answer.status === 403) return undefined;
    if (!answer.ok) throw new Error(`the record store answered ${answer.status}`);
    return answer.json();
  }

  /** Keeps a document; false where it was not taken. */
  write(query: Readonly<Record<string, string>>, document: unknown): Promise<boolean> {
    return this.#send(this.#address('activities/state', query), 'PUT', document);
  }

  /** Sends statements; false where they were not taken. Those that it knows already count as taken. */
  state(statements: readonly Statement[]): Promise<boolean> {
    return this.#send(`${this.#endpoint}statements`, 'POST', statements);
  }

  async #send(address: string, method: string, content: unknown): Promise<boolean> {
    const body = JSON.stringify(content);
    try {
      const { ok, status } = await fetch(address, {
        method,
        headers: this.#headers,
        body,
        keepalive: body.length < LIGHT,
      });
      return ok || status === 409;
    } catch {
      return false;
    }
  }

  #address(place: DocumentPlace, query: Readonly<Record<string, string>>): string {
    return `${this.#endpoint}${place}?${new URLSearchParams(query)}`;
  }
}

/** Fetches the token of a session, which is given out once. */
export async function fetchToken(address: string): Promise<string | undefined> {
  const answer: unknown = await (await fetch(address, { method: 'POST' })).json();
  const token = typeof answer === 'object' && answer !== null && 'auth-token' in answer && answer['auth-token'];
  return typeof token === 'string' && token !== '' ? token : undefined;
}

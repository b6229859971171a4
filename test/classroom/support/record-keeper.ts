import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { textOf } from './text-of.ts';

/** A statement as it came in, as far as it is looked at. */
export interface Stated {
  readonly id: string;
  readonly actor: { readonly account?: { readonly name: string } };
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: { readonly type: string } };
  readonly result?: {
    readonly duration?: string;
    readonly completion?: boolean;
    readonly success?: boolean;
    readonly response?: string;
    readonly score?: { readonly scaled: number };
    readonly extensions?: Readonly<Record<string, number>>;
  };
  readonly context: {
    readonly registration: string;
    readonly extensions: Readonly<Record<string, unknown>>;
    readonly contextActivities: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
  readonly timestamp: string;
}

/** How a unit is launched. */
export interface LaunchWish {
  readonly session: string;
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly languagePreference?: string;
  readonly returnURL?: string;
}

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'pupil-7' } };
const REGISTRATION = '0f4b6b0e-7d2e-4c39-9a6f-2f6a51e0c001';
const ACTIVITY = 'https://lms.example/au/12';

/** A small learning system with its record store, at another origin than the game: it gives each token once. */
export class RecordKeeper {
  readonly statements: Stated[] = [];
  /** What was asked for or sent in a way that the specification does not allow. */
  readonly faults: string[] = [];
  readonly #documents = new Map<string, string>();
  readonly #tokens = new Set<string>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<RecordKeeper> {
    const server = createServer((request, response) => void keeper.#answer(request, response));
    const keeper = new RecordKeeper(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return keeper;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Lays the launch data ready, as a learning system must, and gives the query of the launch. */
  launch({ session, launchMode = 'Normal', masteryScore, languagePreference, returnURL }: LaunchWish): string {
    const data = {
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'urn:publisher' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': session },
      },
      launchMode,
      moveOn: 'Completed',
      ...(masteryScore === undefined ? {} : { masteryScore }),
      ...(returnURL === undefined ? {} : { returnURL }),
    };
    this.#documents.set('activities/state LMS.LaunchData', JSON.stringify(data));
    this.#documents.delete('agents/profile cmi5LearnerPreferences');
    if (languagePreference !== undefined)
      this.#documents.set('agents/profile cmi5LearnerPreferences', JSON.stringify({ languagePreference }));
    this.#tokens.add(session);
    return String(
      new URLSearchParams({
        endpoint: `${this.address}/xapi`,
        fetch: `${this.address}/token?session=${session}`,
        actor: JSON.stringify(ACTOR),
        registration: REGISTRATION,
        activityId: ACTIVITY,
      }),
    );
  }

  /** What was stated in a session, in the order of its times. */
  of(session: string): Stated[] {
    return this.statements
      .filter(({ context }) => Object.values(context.extensions).includes(session))
      .sort((a, b) => a.timestamp.localeCompare(b.timestamp));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.address);
    const body = await textOf(request);
    const send = (status: number, json?: unknown) => {
      response.writeHead(status, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': 'authorization, content-type, x-experience-api-version',
        'Access-Control-Allow-Methods': 'GET, POST, PUT',
        'Content-Type': 'application/json',
      });
      response.end(json === undefined ? undefined : JSON.stringify(json));
    };
    if (request.method === 'OPTIONS') return send(204);
    if (pathname === '/course') return send(200, 'back');
    if (pathname === '/token') return send(200, this.#token(request.method, searchParams.get('session') ?? ''));
    if (!/^Basic token-/.test(request.headers.authorization ?? '')) this.faults.push(`${pathname} without the token`);
    if (!request.headers['x-experience-api-version']) this.faults.push(`${pathname} without a version`);
    const place = pathname.replace(/^\/xapi\//, '');
    if (place === 'statements' && request.method === 'POST') {
      const given = JSON.parse(body) as Stated[];
      this.statements.push(...given);
      return send(
        200,
        given.map(({ id }) => id),
      );
    }
    const document = `${place} ${searchParams.get('stateId') ?? searchParams.get('profileId')}`;
    if (request.method === 'PUT') {
      if (document.includes('LMS.')) this.faults.push('the launch data was written over');
      this.#documents.set(document, body);
      return send(204);
    }
    const found = this.#documents.get(document);
    return found === undefined ? send(404) : send(200, JSON.parse(found));
  }

  #token(method: string | undefined, session: string): Readonly<Record<string, string>> {
    if (method !== 'POST') this.faults.push(`the token was fetched by ${method}`);
    if (!this.#tokens.delete(session)) {
      this.faults.push('the token was fetched twice');
      return { 'error-code': '1', 'error-text': 'already given out' };
    }
    return { 'auth-token': `token-${session}` };
  }
}

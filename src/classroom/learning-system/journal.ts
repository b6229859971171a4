import type { Standing } from './learning-system.ts';

/** One thing for a learning system's list of what was done, told once and again when it changes. */
export interface Entry {
  /** Letters, digits and hyphens, as the strictest of the standards asks. */
  readonly id: string;
  /** What was asked, or the act's name. */
  readonly asked: string;
  readonly response: string;
  /** What makes it another response; a change of language does not. */
  readonly mark: string;
}

/** Knows what has been told of acts and answers, and gives what is new in each standing. */
export class Journal {
  readonly #told = new Map<string, string>();
  #resumed: boolean;

  /** `resumed`: the first standing is one that an earlier session told of. */
  constructor(resumed: boolean) {
    this.#resumed = resumed;
  }

  news(standing: Standing): Entry[] {
    const entries = entriesOf(standing).filter(({ id, mark }) => this.#told.get(id) !== mark);
    for (const { id, mark } of entries) this.#told.set(id, mark);
    if (!this.#resumed) return entries;
    this.#resumed = false;
    return [];
  }
}

function entriesOf({ acts, answers }: Standing): Entry[] {
  const times = new Map<string, number>();
  const done = acts.map(({ act, name, choice, words }): Entry => {
    const time = (times.get(act) ?? 0) + 1;
    times.set(act, time);
    return { id: plain(time === 1 ? `act-${act}` : `act-${act}-${time}`), asked: name, response: words, mark: choice };
  });
  const given = answers.map(
    ({ key, question, text }): Entry => ({ id: plain(`answer-${key}`), asked: question, response: text, mark: text }),
  );
  return [...done, ...given];
}

function plain(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 200);
}

/** A text on one line, in pieces of at most so many characters: runtimes refuse line breaks. No character is cut in two. */
export function pieces(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of text.replace(/\s+/g, ' ').trim()) {
    if (part.length + letter.length > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' && parts.length > 0 ? parts : [...parts, part];
}

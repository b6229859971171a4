import * as v from 'valibot';
import type { Inputs } from '../story/story.ts';
import type { ChapterStart } from './chapter-starts.ts';
import type { Vault } from './vault.ts';

/** A chapter that has been reached in some play, with what leads to it. */
export interface ChapterReached extends ChapterStart {
  readonly inputs: Inputs;
}

const PREFIX = 'chapters/';
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const schema = v.object({
  version: v.literal(1),
  starts: v.pipe(
    v.array(
      v.object({
        chapter: word,
        path: v.pipe(v.array(word), v.maxLength(2000)),
        beat: v.pipe(v.number(), v.integer(), v.minValue(0)),
        inputs: v.record(word, word),
      }),
    ),
    v.maxLength(100),
  ),
});

/** The chapters reached on this machine; each by the way it was reached last. */
export class ChaptersReached {
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** What has been reached of a route; what cannot be read counts as nothing. */
  async of(route: string): Promise<readonly ChapterReached[]> {
    const kept = v.safeParse(schema, await this.#vault.get(PREFIX + route));
    return kept.success ? kept.output.starts : [];
  }

  /** Remembers the chapters of a play. */
  async add(route: string, inputs: Inputs, starts: readonly ChapterStart[]): Promise<void> {
    const anew = new Set(starts.map(({ chapter }) => chapter));
    const others = (await this.of(route)).filter(({ chapter }) => !anew.has(chapter));
    await this.#vault.put(PREFIX + route, {
      version: 1,
      starts: [...others, ...starts.map((start) => ({ ...start, path: [...start.path], inputs }))],
    });
  }
}

import type { Lengths } from './lengths.ts';

/** How plays are spread over numbers of words: the odds of each, from the fewest to the most. */
export class Spread {
  readonly #from: number;
  readonly #odds: Float64Array;
  readonly #most: number;

  private constructor(from: number, odds: Float64Array, most: number) {
    this.#from = from;
    this.#odds = odds;
    this.#most = most;
  }

  static single(words: number, odds: number): Spread {
    return new Spread(words, Float64Array.of(odds), words);
  }

  /** The odds of all of it. */
  get mass(): number {
    return this.#odds.reduce((sum, odds) => sum + odds, 0);
  }

  /** The same plays so many words later, with a share of the odds. Those that turn back are no longer the longest. */
  moved(words: number, share: number, back: boolean): Spread {
    const most = back ? Number.NEGATIVE_INFINITY : this.#most + words;
    return new Spread(
      this.#from + words,
      this.#odds.map((odds) => odds * share),
      most,
    );
  }

  /** Both together. */
  joined(other: Spread | undefined): Spread {
    if (!other) return this;
    const from = Math.min(this.#from, other.#from);
    const end = Math.max(this.#from + this.#odds.length, other.#from + other.#odds.length);
    const odds = new Float64Array(end - from);
    for (const { from: start, odds: part } of [this.#plain, other.#plain]) {
      for (let index = 0; index < part.length; index++) {
        const at = start - from + index;
        odds[at] = (odds[at] ?? 0) + (part[index] ?? 0);
      }
    }
    return new Spread(from, odds, Math.max(this.#most, other.#most));
  }

  get lengths(): Lengths {
    const half = this.mass / 2;
    let middle = 0;
    // Odds added up in floating point may miss a half by a hair.
    for (let sum = this.#odds[0] ?? 0; sum < half * (1 - 1e-9); sum += this.#odds[middle] ?? 0) middle++;
    return { shortest: this.#from, median: this.#from + middle, longest: this.#most };
  }

  get #plain(): { from: number; odds: Float64Array } {
    return { from: this.#from, odds: this.#odds };
  }
}

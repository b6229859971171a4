/** After how long without a press or key the reader counts as gone, in milliseconds. */
export const IDLE_AFTER = 120_000;

/** Adds up the time spent in each chapter; what passes without a sign of life does not count. */
export class Stopwatch {
  readonly #spent: Map<string, number>;
  readonly #now: () => number;
  #chapter = '';
  #since: number;
  #running = true;

  /** `spent` is what was kept: seconds by chapter. */
  constructor(now: () => number, spent: Readonly<Record<string, number>> = {}) {
    this.#now = now;
    this.#since = now();
    this.#spent = new Map(Object.entries(spent).map(([chapter, seconds]) => [chapter, seconds * 1000]));
  }

  /** The reader has done something, in this chapter. */
  touch(chapter = this.#chapter): void {
    const now = this.#now();
    const passed = Math.min(Math.max(now - this.#since, 0), IDLE_AFTER);
    if (this.#running) this.#spent.set(this.#chapter, (this.#spent.get(this.#chapter) ?? 0) + passed);
    this.#since = now;
    this.#chapter = chapter;
  }

  /** The page has gone out of sight, or come back. */
  run(running: boolean): void {
    this.touch();
    this.#running = running;
  }

  /** Whole seconds by chapter. */
  get seconds(): Record<string, number> {
    return Object.fromEntries(
      [...this.#spent]
        .filter(([, spent]) => spent >= 500)
        .map(([chapter, spent]) => [chapter, Math.round(spent / 1000)]),
    );
  }
}

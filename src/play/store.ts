/** A value that can be watched. The smallest thing that both views can share. */
export class Store<T> {
  #now: T;
  readonly #listeners = new Set<(now: T) => void>();

  constructor(first: T) {
    this.#now = first;
  }

  get now(): T {
    return this.#now;
  }

  set(next: T): void {
    if (Object.is(next, this.#now)) return;
    this.#now = next;
    for (const listener of [...this.#listeners]) listener(next);
  }

  /** Calls back on every change from now on; returns what ends it. */
  subscribe(listener: (now: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

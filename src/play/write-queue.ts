/**
 * Writes one after the other, so that a later value is never overtaken by an earlier one. Of what waits under a key only
 * the latest is written: whoever reads faster than the disk writes leaves no queue behind.
 */
export class WriteQueue<Value> {
  readonly #write: (key: string, latest: Value) => Promise<void>;
  readonly #waiting = new Map<string, Value>();
  #writing: Promise<void> = Promise.resolve();

  /** `write` must not reject: what comes after it waits for it. */
  constructor(write: (key: string, latest: Value) => Promise<void>) {
    this.#write = write;
  }

  /** Resolves once everything put so far has been written. */
  get written(): Promise<void> {
    return this.#writing;
  }

  put(key: string, value: Value): void {
    const waits = this.#waiting.has(key);
    this.#waiting.set(key, value);
    if (waits) return;
    this.#writing = this.#writing.then(async () => {
      const latest = this.#waiting.get(key) ?? value;
      this.#waiting.delete(key);
      await this.#write(key, latest);
    });
  }
}

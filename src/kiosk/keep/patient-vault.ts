import type { Vault } from '../../play/vault.ts';

/** How long an answer may be waited for, milliseconds; a storage that hangs must not hang the kiosk. */
const PATIENCE = 4000;

/**
 * Keeps what the kiosk itself must remember (counts, faults, the operator's code; nothing of a visitor). What cannot be
 * written now stays in memory, counts as written, and is tried again with the next writing.
 */
export class PatientVault {
  readonly #vault: Vault;
  readonly #waiting = new Map<string, unknown>();
  #trouble: string | undefined;
  #busy: Promise<void> = Promise.resolve();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Why nothing can be written, while that is so. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  async get(key: string): Promise<unknown> {
    await this.#busy;
    if (this.#waiting.has(key)) return this.#waiting.get(key);
    return this.#try(() => this.#vault.get(key));
  }

  /** Every key that begins so, in order. */
  async keys(prefix: string): Promise<readonly string[]> {
    await this.#busy;
    const kept = (await this.#try(() => this.#vault.keys(prefix))) ?? [];
    const waiting = [...this.#waiting].filter(([, value]) => value !== undefined).map(([key]) => key);
    const gone = new Set([...this.#waiting].filter(([, value]) => value === undefined).map(([key]) => key));
    return [...new Set([...kept, ...waiting])].filter((key) => key.startsWith(prefix) && !gone.has(key)).sort();
  }

  put(key: string, value: unknown): Promise<void> {
    this.#waiting.set(key, value);
    return this.#write();
  }

  remove(key: string): Promise<void> {
    this.#waiting.set(key, undefined);
    return this.#write();
  }

  #write(): Promise<void> {
    this.#busy = this.#busy.then(async () => {
      for (const [key, value] of [...this.#waiting]) {
        const written = await this.#try(async () => {
          await (value === undefined ? this.#vault.remove(key) : this.#vault.put(key, value));
          return true;
        });
        if (!written) return;
        if (this.#waiting.get(key) === value) this.#waiting.delete(key);
      }
      this.#trouble = undefined;
    });
    return this.#busy;
  }

  async #try<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await Promise.race([act(), this.#late()]);
    } catch (cause) {
      this.#trouble = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
      return undefined;
    }
  }

  #late(): Promise<never> {
    return new Promise((_, fail) => setTimeout(() => fail(new Error('no answer from the storage')), PATIENCE));
  }
}

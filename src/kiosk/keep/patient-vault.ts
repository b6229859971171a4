import type { Vault } from '../../play/vault.ts';

/**
 * How long an answer may be waited for, in turns of half a second each: a storage that hangs must not hang the kiosk. Turns
 * and not one span of time, for a machine that slept has not waited.
 */
const TURNS = 8;
const TURN = 500;

/** What becomes of a value that is kept; `undefined` is none. */
type Change = (kept: unknown) => unknown;

/**
 * Keeps what the kiosk itself must remember (counts, faults, the operator's code; nothing of a visitor). What cannot be
 * written now stays in memory, counts as written, and is tried again with the next writing. A change is made to what is
 * kept, and only once that has been read: where it cannot be, nothing is written in its place.
 */
export class PatientVault {
  readonly #vault: Vault;
  readonly #waiting = new Map<string, readonly Change[]>();
  #trouble: string | undefined;
  #busy: Promise<void> = Promise.resolve();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Why nothing can be written, while that is so. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** What is kept, or as good as kept; `undefined` where there is none, and where it cannot be read. */
  async get(key: string): Promise<unknown> {
    return (await this.find(key))?.value;
  }

  /** The same for whoever has to tell the two apart: nothing where it cannot be read. */
  async find(key: string): Promise<{ readonly value: unknown } | undefined> {
    await this.#busy;
    const read = await this.#try(async () => ({ value: await this.#vault.get(key) }));
    return read || this.#waiting.has(key) ? { value: this.#changed(key, read?.value) } : undefined;
  }

  /** Every key that begins so, in order. */
  async keys(prefix: string): Promise<readonly string[]> {
    await this.#busy;
    const kept = (await this.#try(() => this.#vault.keys(prefix))) ?? [];
    const waiting = [...this.#waiting.keys()];
    const gone = new Set(waiting.filter((key) => this.#changed(key, undefined) === undefined));
    return [...new Set([...kept, ...waiting])].filter((key) => key.startsWith(prefix) && !gone.has(key)).sort();
  }

  put(key: string, value: unknown): Promise<void> {
    this.#waiting.set(key, [() => value]);
    return this.#write();
  }

  /** Makes something else of what is kept. */
  update(key: string, change: Change): Promise<void> {
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), change]);
    return this.#write();
  }

  remove(key: string): Promise<void> {
    return this.put(key, undefined);
  }

  #changed(key: string, kept: unknown): unknown {
    return made(this.#waiting.get(key) ?? [], kept);
  }

  #write(): Promise<void> {
    this.#busy = this.#busy.then(async () => {
      for (const [key, changes] of [...this.#waiting]) {
        const written = await this.#try(async () => {
          const value = made(changes, await this.#vault.get(key));
          await (value === undefined ? this.#vault.remove(key) : this.#vault.put(key, value));
          return true;
        });
        if (!written) return;
        const more = (this.#waiting.get(key) ?? []).filter((change) => !changes.includes(change));
        if (more.length > 0) this.#waiting.set(key, more);
        else this.#waiting.delete(key);
      }
      this.#trouble = undefined;
    });
    return this.#busy;
  }

  async #try<T>(act: () => Promise<T>): Promise<T | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, fail) => {
      const wait = (turns: number) => {
        if (turns === 0) fail(new Error('no answer from the storage'));
        else timer = setTimeout(() => wait(turns - 1), TURN);
      };
      wait(TURNS);
    });
    try {
      return await Promise.race([act(), late]);
    } catch (cause) {
      this.#trouble = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}

function made(changes: readonly Change[], kept: unknown): unknown {
  return changes.reduce((value, change) => change(value), kept);
}

import { type IDBPDatabase, openDB } from 'idb';
import type { Vault } from './vault.ts';

const STORE = 'kept';

/** How long a database may take to open, milliseconds: some browsers never answer, and nobody should wait for them. */
const PATIENCE = 4000;

/** Keeps values in IndexedDB, opened at the first call and again when the browser has closed it. */
export class IdbVault implements Vault {
  readonly #name: string;
  #db: Promise<IDBPDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  async get(key: string): Promise<unknown> {
    return (await this.#open()).get(STORE, key);
  }

  async put(key: string, value: unknown): Promise<void> {
    const db = await this.#open();
    // Strict: a choice that was told to be kept survives a killed browser.
    const change = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    await Promise.all([change.store.put(value, key), change.done]);
  }

  async remove(key: string): Promise<void> {
    await (await this.#open()).delete(STORE, key);
  }

  async keys(prefix: string): Promise<readonly string[]> {
    const keys = await (await this.#open()).getAllKeys(STORE);
    return keys.filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
  }

  #open(): Promise<IDBPDatabase> {
    this.#db ??= inTime(
      openDB(this.#name, 1, {
        upgrade: (db) => {
          db.createObjectStore(STORE);
        },
        terminated: () => {
          this.#db = undefined;
        },
        blocking: async () => {
          (await this.#db)?.close();
          this.#db = undefined;
        },
      }),
    );
    // A failed opening is not kept: the next call tries again.
    this.#db.catch(() => {
      this.#db = undefined;
    });
    return this.#db;
  }
}

/** What was promised, or a failure where it does not come. */
function inTime<T>(promised: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the database does not open')), PATIENCE);
    void promised.then(done, fail).finally(() => clearTimeout(timer));
  });
}

import { type IDBPDatabase, openDB } from 'idb';
import type { Vault } from './vault.ts';

const STORE = 'kept';

/** How long a database may take to open, milliseconds: some browsers never answer, and nobody should wait for them. */
const PATIENCE = 4000;

/** What a call fails with whose database was closed before or under it. */
const CLOSED: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** How long it is waited before what failed so is done again, milliseconds: storage is not cleared in one moment. */
const PAUSES = [50, 200, 800] as const;

/** Keeps values in IndexedDB, opened at the first call and again when the browser has closed it. */
export class IdbVault implements Vault {
  readonly #name: string;
  #db: Promise<IDBPDatabase> | undefined;
  #stood = false;

  constructor(name: string) {
    this.#name = name;
  }

  get(key: string): Promise<unknown> {
    return this.#in((db) => db.get(STORE, key));
  }

  put(key: string, value: unknown): Promise<void> {
    return this.#in(async (db) => {
      // Strict: a choice that was told to be kept survives a killed browser.
      const change = db.transaction(STORE, 'readwrite', { durability: 'strict' });
      await Promise.all([change.store.put(value, key), change.done]);
    });
  }

  remove(key: string): Promise<void> {
    return this.#in((db) => db.delete(STORE, key));
  }

  async keys(prefix: string): Promise<readonly string[]> {
    const keys = await this.#in((db) => db.getAllKeys(STORE));
    return keys.filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
  }

  /** Whoever clears a browser's storage closes the database under what is being done in it: that is done again, anew. */
  async #in<T>(act: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    for (const pause of PAUSES) {
      const opened = this.#open();
      try {
        const db = await opened;
        this.#stood = true;
        return await act(db);
      } catch (cause) {
        // A browser that has never let it be opened is not asked again and again while somebody waits for the first word.
        if (!this.#stood || !(cause instanceof DOMException) || !CLOSED.has(cause.name)) throw cause;
        if (this.#db === opened) this.#db = undefined;
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    return act(await this.#open());
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

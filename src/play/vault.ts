/** Where a play is kept. The one port to storage; what lies behind it may throw at any call. */
export interface Vault {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every key that begins so, in order. */
  keys(prefix: string): Promise<readonly string[]>;
}

/** Keeps everything in memory, until the page is closed. */
export class MemoryVault implements Vault {
  readonly #kept = new Map<string, unknown>();

  async get(key: string): Promise<unknown> {
    return this.#kept.get(key);
  }

  async put(key: string, value: unknown): Promise<void> {
    this.#kept.set(key, value);
  }

  async remove(key: string): Promise<void> {
    this.#kept.delete(key);
  }

  async keys(prefix: string): Promise<readonly string[]> {
    return [...this.#kept.keys()].filter((key) => key.startsWith(prefix)).sort();
  }
}

/**
 * Uses one vault until it fails, and memory from then on, with what it could still read copied over as it is asked for.
 * `onFall` is told once.
 */
export class FallbackVault implements Vault {
  #vault: Vault;
  readonly #memory = new MemoryVault();
  readonly #onFall: () => void;

  constructor(vault: Vault, onFall: () => void) {
    this.#vault = vault;
    this.#onFall = onFall;
  }

  get(key: string): Promise<unknown> {
    return this.#try((vault) => vault.get(key));
  }

  put(key: string, value: unknown): Promise<void> {
    return this.#try((vault) => vault.put(key, value));
  }

  remove(key: string): Promise<void> {
    return this.#try((vault) => vault.remove(key));
  }

  keys(prefix: string): Promise<readonly string[]> {
    return this.#try((vault) => vault.keys(prefix));
  }

  async #try<T>(act: (vault: Vault) => Promise<T>): Promise<T> {
    const tried = this.#vault;
    try {
      return await act(tried);
    } catch (cause) {
      if (tried === this.#memory) throw cause;
      if (this.#vault !== this.#memory) {
        this.#vault = this.#memory;
        this.#onFall();
      }
      return act(this.#memory);
    }
  }
}

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
 * Uses one vault until it fails, and memory from then on; what the vault still lets be read stays in sight beneath.
 * `onFall` is told once.
 */
export class FallbackVault implements Vault {
  readonly #vault: Vault;
  readonly #memory = new MemoryVault();
  /** What was taken away after the fall, though it may still lie in the vault. */
  readonly #removed = new Set<string>();
  readonly #onFall: () => void;
  #fallen = false;

  constructor(vault: Vault, onFall: () => void) {
    this.#vault = vault;
    this.#onFall = onFall;
  }

  async get(key: string): Promise<unknown> {
    const held = await this.#memory.get(key);
    if (held !== undefined || this.#removed.has(key)) return held;
    return this.#try((vault) => vault.get(key), undefined);
  }

  async put(key: string, value: unknown): Promise<void> {
    if (!this.#fallen && (await this.#try((vault) => vault.put(key, value).then(() => true), false))) return;
    this.#removed.delete(key);
    await this.#memory.put(key, value);
  }

  async remove(key: string): Promise<void> {
    if (!this.#fallen && (await this.#try((vault) => vault.remove(key).then(() => true), false))) return;
    this.#removed.add(key);
    await this.#memory.remove(key);
  }

  async keys(prefix: string): Promise<readonly string[]> {
    const beneath = await this.#try((vault) => vault.keys(prefix), []);
    const held = await this.#memory.keys(prefix);
    return [...new Set([...beneath.filter((key) => !this.#removed.has(key)), ...held])].sort();
  }

  async #try<T>(act: (vault: Vault) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await act(this.#vault);
    } catch {
      if (!this.#fallen) {
        this.#fallen = true;
        this.#onFall();
      }
      return otherwise;
    }
  }
}

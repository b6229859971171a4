import type { Vault } from './vault.ts';

const PREFIX = 'read/';

/**
 * Which lines have been read on this machine, by route and language: four bytes a line, made of its words, so that a
 * line that has been changed, or varied by what was done before, counts as new.
 */
export class ReadMemory {
  readonly #vault: Vault;
  readonly #known = new Map<string, Promise<Set<number>>>();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Whether every one of these lines has been read before. */
  async knows(route: string, language: string, texts: readonly string[]): Promise<boolean> {
    const known = await this.#of(route, language);
    return texts.every((text) => known.has(hashOf(text)));
  }

  /** Remembers lines as read. */
  async add(route: string, language: string, texts: readonly string[]): Promise<void> {
    const known = await this.#of(route, language);
    const before = known.size;
    for (const text of texts) known.add(hashOf(text));
    if (known.size > before) await this.#vault.put(`${PREFIX}${route}/${language}`, Uint32Array.from(known));
  }

  #of(route: string, language: string): Promise<Set<number>> {
    const key = `${PREFIX}${route}/${language}`;
    const known = this.#known.get(key) ?? this.#vault.get(key).then(readHashes);
    this.#known.set(key, known);
    return known;
  }
}

/** What was kept; anything else than numbers counts as nothing read. */
function readHashes(value: unknown): Set<number> {
  return new Set(value instanceof Uint32Array ? value : []);
}

/** FNV-1a over the letters of a line. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

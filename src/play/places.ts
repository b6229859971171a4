/** A rectangle in CSS pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the words of a painted control stand, and how large: the box of its label, its type size and line height. */
  readonly words?: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    readonly leading: number;
  };
  /** On a stamp: the grade whose frame it has. */
  readonly grade?: string;
}

/** How a painted control looks just now. */
export type Lit = 'rest' | 'hover' | 'focus' | 'taken';

/**
 * Where the Page has laid what the Stage paints: id to rectangle. The Page publishes, the Stage reads, and neither
 * knows the other. Ids: papers `sheet`, `slip`, `card`, `figure`, `title`, the room `hall`, the rows
 * in it `hall-rows`, and what of them is seen `hall-frame`; `record:deed`, `record:stenogram`,
 * `record:file`, `record:testimony`; controls `choice:<id>`, `stamp:<claim>`, `row:<choice>/<n>` (a row of the ballot).
 */
export class Places {
  #places: ReadonlyMap<string, Place> = new Map();
  readonly #lit = new Map<string, Lit>();
  readonly #listeners = new Set<() => void>();

  get all(): ReadonlyMap<string, Place> {
    return this.#places;
  }

  get(id: string): Place | undefined {
    return this.#places.get(id);
  }

  /** How the control of that id is lit; `rest` where nothing is known. */
  lit(id: string): Lit {
    return this.#lit.get(id) ?? 'rest';
  }

  /** Replaces every place at once; says nothing where nothing has moved. */
  publish(places: ReadonlyMap<string, Place>): void {
    if (same(this.#places, places)) return;
    this.#places = places;
    this.#tell();
  }

  light(id: string, lit: Lit): void {
    if (this.lit(id) === lit) return;
    if (lit === 'rest') this.#lit.delete(id);
    else this.#lit.set(id, lit);
    this.#tell();
  }

  /** Forgets every light, as when the screen changes. */
  douse(): void {
    if (this.#lit.size === 0) return;
    this.#lit.clear();
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function same(a: ReadonlyMap<string, Place>, b: ReadonlyMap<string, Place>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, p] of a) {
    const q = b.get(id);
    if (!q || p.x !== q.x || p.y !== q.y || p.width !== q.width || p.height !== q.height) return false;
    if (p.grade !== q.grade || !sameWords(p.words, q.words)) return false;
  }
  return true;
}

function sameWords(a: Place['words'], b: Place['words']): boolean {
  if (!a || !b) return a === b;
  return (
    a.text === b.text &&
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.size === b.size &&
    a.leading === b.leading
  );
}

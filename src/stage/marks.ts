import { drawStroke, drawTick } from './pencil.ts';
import type { Shelf } from './shelf.ts';

/** A small drawing that many controls share. CSS pixels. */
interface Mark {
  readonly width: number;
  readonly height: number;
  readonly draw: (ink: CanvasRenderingContext2D) => void;
}

const MARKS = {
  under: {
    width: 40,
    height: 9,
    draw: (ink) => drawStroke(ink, { from: [1, 6], to: [39, 3.2], weight: 4.6, seed: 'under' }),
  },
  tick: { width: 76, height: 66, draw: (ink) => drawTick(ink, 62) },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof MARKS;

/** Shared pencil marks, each drawn once for the density of the screen. */
export class Marks {
  readonly #shelf: Shelf;
  readonly #keys = new Map<MarkName, string>();
  #density = 0;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Texture of a mark; its scale is `1 / density`. Asking at another density draws every mark anew. */
  key(name: MarkName, density: number): string {
    if (density !== this.#density) this.#forget(density);
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const { width, height, draw }: Mark = MARKS[name];
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * density);
    canvas.height = Math.ceil(height * density);
    const ink = canvas.getContext('2d');
    ink?.scale(density, density);
    if (ink) draw(ink);
    const key = this.#shelf.put(canvas);
    this.#keys.set(name, key);
    return key;
  }

  #forget(density: number): void {
    this.#density = density;
    for (const key of this.#keys.values()) this.#shelf.drop(key);
    this.#keys.clear();
  }
}

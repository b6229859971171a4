import { GameObjects, type Scene } from 'phaser';
import type { Place } from '../play/places.ts';
import { cutPaper, ROOM, type Stock } from './cut-paper.ts';
import type { Shelf } from './shelf.ts';

/** How a paper is to lie: what of it decides its drawing, and what only its place. */
export interface PaperWish {
  readonly stock: Stock;
  readonly seed: string;
  readonly density: number;
  readonly shadow: readonly [number, number];
  readonly fill?: string;
  /** Drawn on the paper, in CSS pixels from its upper left corner; `mark` names the drawing. */
  readonly mark?: string;
  readonly draw?: (ink: CanvasRenderingContext2D, width: number, height: number) => void;
}

/** One cut paper where the Page has laid its place. It is drawn anew only where its size or its stock changes. */
export class Paper {
  readonly image: GameObjects.Image;
  readonly #shelf: Shelf;
  #key = '';
  #drawn = '';
  #density = 1;

  constructor(scene: Scene, shelf: Shelf) {
    this.#shelf = shelf;
    this.image = new GameObjects.Image(scene, 0, 0, '__WHITE').setOrigin(0, 0);
  }

  /** Lays it down; returns true where it was drawn anew. */
  lay(place: Place, wish: PaperWish): boolean {
    const width = Math.round(place.width);
    const height = Math.round(place.height);
    const drawing = [wish.stock, wish.fill, wish.mark, width, height, wish.density, ...wish.shadow].join(' ');
    const anew = drawing !== this.#drawn;
    if (anew) {
      this.#drawn = drawing;
      const draw = wish.draw;
      const cut = cutPaper({ ...wish, width, height }, draw && ((ink) => draw(ink, width, height)));
      const old = this.#key;
      this.#key = this.#shelf.put(cut.canvas);
      this.#density = cut.density;
      this.image.setTexture(this.#key).setScale(1 / cut.density);
      if (old !== '') this.#shelf.drop(old);
    }
    const snap = (value: number) => Math.round(value * this.#density) / this.#density;
    this.image.setPosition(snap(place.x) - ROOM, snap(place.y) - ROOM);
    return anew;
  }

  destroy(): void {
    this.image.destroy();
    if (this.#key !== '') this.#shelf.drop(this.#key);
  }
}

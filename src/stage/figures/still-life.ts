import { GameObjects, type Scene } from 'phaser';
import { Cutout } from '../cutout.ts';
import type { Extent } from '../density.ts';
import type { Box } from '../raster.ts';
import type { Shelf } from '../shelf.ts';
import type { FigureKind } from './figure-kind.ts';

/** A thing in a composition: the point of its own drawing at (`x`, `y`), its scale and turn. */
interface Thing {
  readonly piece: string;
  readonly x: number;
  readonly y: number;
  readonly origin: readonly [number, number];
  readonly scale: number;
  readonly angle?: number;
  /** Only seen before, or only after, the thing has been done. */
  readonly when?: 'rest' | 'taken';
}

interface Composition {
  readonly width: number;
  readonly height: number;
  readonly things: readonly Thing[];
}

const PENCIL: Thing = { piece: 'red-pencil', x: 760, y: 520, origin: [0, 0], scale: 0.72, angle: 24 };

/** A leaf on an envelope, and the same folded. */
function letter(piece: string): Composition {
  return {
    width: 1000,
    height: 940,
    things: [
      { piece: 'letter-folded', x: 610, y: 690, origin: [300, 160], scale: 0.82, angle: 9 },
      { piece, x: 440, y: 430, origin: [300, 390], scale: 1, angle: -3, when: 'rest' },
      { piece: 'letter-folded', x: 440, y: 430, origin: [300, 160], scale: 0.95, angle: -4, when: 'taken' },
    ],
  };
}

/** What lies on the table for each thing that is done by hand. Units of the composition. */
const COMPOSITIONS: Record<FigureKind, Composition> = {
  ballot: {
    width: 1000,
    height: 940,
    things: [
      { piece: 'ballot', x: 440, y: 470, origin: [320, 450], scale: 1, angle: -2 },
      { ...PENCIL, x: 640, y: 520 },
    ],
  },
  'struck-ballot': {
    width: 1000,
    height: 940,
    things: [
      { piece: 'ballot-back', x: 420, y: 470, origin: [320, 450], scale: 0.95, angle: -8 },
      { piece: 'ballot-marked', x: 500, y: 470, origin: [320, 450], scale: 1, angle: 2.2 },
      { ...PENCIL, x: 700, y: 560, angle: 52 },
    ],
  },
  seal: {
    width: 1000,
    height: 900,
    things: [
      { piece: 'urn', x: 500, y: 470, origin: [280, 300], scale: 1.5 },
      { piece: 'wax-seal', x: 449, y: 725, origin: [110, 110], scale: 1.15, angle: -6, when: 'rest' },
      { piece: 'wax-seal-broken', x: 449, y: 725, origin: [110, 110], scale: 1.15, angle: -6, when: 'taken' },
    ],
  },
  sorting: {
    width: 1140,
    height: 860,
    things: [
      { piece: 'pile-clean', x: 330, y: 300, origin: [230, 190], scale: 1.2, angle: -4 },
      { piece: 'pile-struck', x: 800, y: 350, origin: [230, 190], scale: 1.2, angle: 5 },
      { piece: 'pile-aside', x: 470, y: 640, origin: [230, 190], scale: 1.08, angle: 3 },
      { ...PENCIL, x: 760, y: 640, scale: 0.56, angle: 20 },
    ],
  },
  protocol: {
    width: 1000,
    height: 940,
    things: [
      { piece: 'protocol-sheet', x: 500, y: 470, origin: [320, 450], scale: 1, angle: -2.4 },
      { piece: 'ink-round', x: 690, y: 800, origin: [120, 120], scale: 0.7, angle: 12, when: 'taken' },
    ],
  },
  letter: letter('letter-written'),
  leaf: letter('letter-sheet'),
  file: {
    width: 1100,
    height: 860,
    things: [
      { piece: 'folder-closed', x: 550, y: 430, origin: [450, 320], scale: 1.1, angle: -2.5, when: 'rest' },
      { piece: 'folder-open', x: 550, y: 430, origin: [700, 390], scale: 0.8, angle: -1, when: 'taken' },
    ],
  },
};

/** The things of a figure that has no list of its own, as a still life beside the sheet. */
export class StillLife {
  readonly root: GameObjects.Container;
  readonly kind: FigureKind;
  readonly #things: readonly { readonly thing: Thing; readonly cutout: Cutout }[];
  readonly #stir: () => void;
  #taken = false;

  constructor(scene: Scene, shelf: Shelf, kind: FigureKind, stir: () => void) {
    this.kind = kind;
    this.#stir = stir;
    this.#things = COMPOSITIONS[kind].things.map((thing) => ({ thing, cutout: new Cutout(scene, shelf, thing.piece) }));
    this.root = new GameObjects.Container(scene);
    this.root.add(this.#things.map(({ cutout }) => cutout.image));
  }

  /** Lays the composition into the free part of the window. */
  lay(free: Box, { density }: Extent): void {
    const { width, height } = COMPOSITIONS[this.kind];
    const scale = Math.min(free.width / width, free.height / height);
    this.root.setPosition(free.x + (free.width - width * scale) / 2, free.y + (free.height - height * scale) / 2);
    for (const { thing, cutout } of this.#things) {
      const own = thing.scale * scale;
      cutout.image.setPosition(thing.x * scale, thing.y * scale).setAngle(thing.angle ?? 0);
      void cutout.draw(own * density, thing.origin, () => {
        cutout.image.setScale(1 / density);
        this.#show();
        this.#stir();
      });
    }
    this.#show();
  }

  /** It has been done: the seal is broken, the letter folded, the sheet signed. */
  take(): void {
    this.#taken = true;
    this.#show();
  }

  destroy(): void {
    this.root.destroy();
    for (const { cutout } of this.#things) cutout.destroy();
  }

  #show(): void {
    for (const { thing, cutout } of this.#things) {
      const seen = thing.when === undefined || (thing.when === 'taken') === this.#taken;
      cutout.image.setAlpha(seen ? 1 : 0);
    }
  }
}

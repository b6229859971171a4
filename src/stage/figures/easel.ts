import type { GameObjects, Scene } from 'phaser';
import type { Places } from '../../play/places.ts';
import type { Showing } from '../../play/showing.ts';
import { type Extent, isUpright } from '../density.ts';
import type { Box } from '../raster.ts';
import type { Shelf } from '../shelf.ts';
import { type FigureKind, figureKind } from './figure-kind.ts';
import { StillLife } from './still-life.ts';

/** Milliseconds for which a thing that has been done is still looked at, and fades. */
const LOOKED_AT = 620;
const FADE = 240;

/** Shows the still life of the figure on screen, where the Page has laid no list for it. */
export class Easel {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #shelf: Shelf;
  readonly #stir: (milliseconds: number) => void;
  #life: StillLife | undefined;
  #taken = false;

  constructor(scene: Scene, shelf: Shelf, stir: (milliseconds: number) => void) {
    this.#scene = scene;
    this.#shelf = shelf;
    this.#stir = stir;
    this.root = scene.add.container(0, 0);
  }

  /** A choice has been taken on it. */
  take(): void {
    this.#taken = true;
  }

  sync(showing: Showing, places: Places, window: Extent, motion: boolean): void {
    const kind = wanted(showing, places);
    const changed = kind !== this.#life?.kind;
    if (this.#life && (changed || this.#taken)) {
      if (this.#taken && motion) this.#sendOff(this.#life);
      else this.#life.destroy();
      this.#life = undefined;
    }
    this.#taken = false;
    if (kind === undefined) return;
    this.#life ??= this.#hang(kind);
    this.#life.lay(freeOf(places, window), window);
  }

  destroy(): void {
    this.#life?.destroy();
    this.#life = undefined;
  }

  #hang(kind: FigureKind): StillLife {
    const life = new StillLife(this.#scene, this.#shelf, kind, () => this.#stir(0));
    this.root.add(life.root);
    return life;
  }

  #sendOff(life: StillLife): void {
    life.take();
    this.#stir(LOOKED_AT + FADE + 60);
    this.#scene.tweens.add({
      targets: life.root,
      alpha: 0,
      delay: LOOKED_AT,
      duration: FADE,
      onComplete: () => life.destroy(),
    });
  }
}

function wanted(showing: Showing, places: Places): FigureKind | undefined {
  if (showing.at !== 'play' || showing.view.epilogue !== undefined || places.get('figure')) return undefined;
  return figureKind(showing.view.screen.figure);
}

/** The part of the window that the sheet leaves free, with a margin. */
function freeOf(places: Places, window: Extent): Box {
  const sheet = places.get('sheet');
  if (isUpright(window)) {
    const top = Math.min(window.height * 0.06, 84);
    const bottom = Math.max((places.get('slip') ?? sheet)?.y ?? window.height, top + 150);
    return { x: 24, y: top, width: window.width - 48, height: bottom - top };
  }
  const right = sheet && sheet.x > window.width * 0.2 ? sheet.x : window.width;
  return { x: 40, y: 60, width: Math.max(right - 80, 100), height: window.height - 100 };
}

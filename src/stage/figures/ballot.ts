import { GameObjects } from 'phaser';
import { Cutout } from '../cutout.ts';
import { Paper } from '../paper.ts';
import { type Piece, type PieceState, shadowOf, type Workbench } from '../piece.ts';
import type { Row } from './row.ts';

/** Length of the pencil on the table, CSS pixels, and its own drawing's units. */
const PENCIL_UNITS = 660;

/** The printed list on the table, with the red pencil beside it. Its lines are rows of their own. */
export class Ballot implements Piece {
  readonly root: GameObjects.Container;
  readonly #bench: Workbench;
  readonly #paper: Paper;
  readonly #pencil: Cutout;
  #state: PieceState | undefined;

  constructor(bench: Workbench) {
    this.#bench = bench;
    this.#paper = new Paper(bench.scene, bench.shelf);
    this.#pencil = new Cutout(bench.scene, bench.shelf, 'red-pencil');
    this.root = new GameObjects.Container(bench.scene);
    this.root.add([this.#paper.image]);
  }

  /** The pencil lies over the rows, so it is hung by itself. */
  get pencil(): GameObjects.Image {
    return this.#pencil.image;
  }

  show(state: PieceState): void {
    this.#state = state;
    const { place, window, scheme, id } = state;
    this.#paper.lay(
      { x: 0, y: 0, width: place.width, height: place.height },
      {
        stock: 'bright',
        seed: id,
        density: window.density,
        shadow: shadowOf(window, 'sheet'),
        fill: scheme.strip,
        mark: 'frame',
        draw: printedFrame,
      },
    );
    const snap = (value: number) => Math.round(value * window.density) / window.density;
    this.root.setPosition(snap(place.x), snap(place.y));
    const long = Math.min(Math.max(place.width * 0.72, 200), 470);
    const scale = long / PENCIL_UNITS;
    void this.#pencil.draw(scale * window.density, [2, 0], () => {
      this.#pencil.image.setScale(1 / window.density);
      this.#bench.stir();
    });
  }

  /** The point of the pencil goes to a row, at what is drawn of its stroke; without a row it lies beside the list. */
  point(row: Row | undefined, share: number): void {
    const state = this.#state;
    if (!state) return;
    const image = this.#pencil.image;
    if (row) {
      const { x, y } = row.point(share);
      image
        .setAlpha(1)
        .setPosition(x + 3, y)
        .setAngle(31);
      return;
    }
    const { place, window } = state;
    const right = place.x + place.width;
    // Where there is no table beside the list, the pencil is in the hand.
    image.setAlpha(window.width - right > 150 ? 1 : 0);
    image.setPosition(right + 34, place.y + place.height * 0.36).setAngle(74);
  }

  destroy(): void {
    this.root.destroy();
    this.#paper.destroy();
    this.#pencil.destroy();
  }
}

/** A printer's double frame, close to the paper's edge. */
function printedFrame(ink: CanvasRenderingContext2D, w: number, h: number): void {
  ink.strokeStyle = 'rgba(46, 39, 34, 0.75)';
  ink.lineWidth = 2.2;
  ink.strokeRect(10, 10, w - 20, h - 20);
  ink.lineWidth = 0.9;
  ink.strokeRect(14.5, 14.5, w - 29, h - 29);
}

import { GameObjects } from 'phaser';
import type { Stock } from './cut-paper.ts';
import { Paper } from './paper.ts';
import { type Piece, type PieceState, shadowOf, type Workbench } from './piece.ts';

/** A paper that the Page writes on: the sheet, the slip, a folder, a card. */
export class Sheet implements Piece {
  readonly root: GameObjects.Container;
  readonly #paper: Paper;
  readonly #stock: Stock;

  constructor(bench: Workbench, stock: Stock) {
    this.#stock = stock;
    this.#paper = new Paper(bench.scene, bench.shelf);
    this.root = new GameObjects.Container(bench.scene);
    this.root.add(this.#paper.image);
  }

  show({ place, window, scheme, id }: PieceState): void {
    const stock = this.#stock;
    const fill = stock === 'sheet' ? scheme.sheet : stock === 'bright' ? scheme.strip : undefined;
    this.#paper.lay(
      { x: 0, y: 0, width: place.width, height: place.height },
      {
        stock,
        seed: id,
        density: window.density,
        shadow: stock === 'slip' ? [3, 4] : shadowOf(window, 'sheet'),
        ...(fill === undefined ? {} : { fill }),
      },
    );
    const snap = (value: number) => Math.round(value * window.density) / window.density;
    this.root.setPosition(snap(place.x), snap(place.y));
  }

  destroy(): void {
    this.root.destroy();
    this.#paper.destroy();
  }
}

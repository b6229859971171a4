import { GameObjects } from 'phaser';
import type { Stock } from './cut-paper.ts';
import { Cutout } from './cutout.ts';
import { Paper, type PaperWish } from './paper.ts';
import { type Piece, type PieceState, shadowOf, type Workbench } from './piece.ts';
import { drawRecord, RECORD_FILLS, recordKind } from './record.ts';

/** The clip's drawing is so many units high. */
const CLIP = { high: 150, origin: [30, 46] } as const;

/** A paper that the Page writes on: the sheet, the slip, a folder, a card, one of the four records. */
export class Sheet implements Piece {
  readonly root: GameObjects.Container;
  /** How far below its place it still is, CSS pixels; changed while it arrives. */
  rise = 0;
  readonly #bench: Workbench;
  readonly #paper: Paper;
  readonly #stock: Stock;
  #clip: Cutout | undefined;
  #y = 0;

  constructor(bench: Workbench, stock: Stock) {
    this.#bench = bench;
    this.#stock = stock;
    this.#paper = new Paper(bench.scene, bench.shelf);
    this.root = new GameObjects.Container(bench.scene);
    this.root.add(this.#paper.image);
  }

  show(state: PieceState): void {
    const { place, window } = state;
    this.#paper.lay({ x: 0, y: 0, width: place.width, height: place.height }, this.#wish(state));
    const snap = (value: number) => Math.round(value * window.density) / window.density;
    this.#y = snap(place.y);
    this.root.setX(snap(place.x));
    this.lift();
    if (recordKind(state.id)) this.#fasten(state);
  }

  /** Puts it as far below its place as `rise` says. */
  lift(): void {
    this.root.setY(this.#y + this.rise);
  }

  destroy(): void {
    this.root.destroy();
    this.#paper.destroy();
    this.#clip?.destroy();
  }

  #wish({ id, window, scheme, look }: PieceState): PaperWish {
    const stock = this.#stock;
    const common = {
      stock,
      seed: id,
      density: window.density,
      shadow: stock === 'slip' ? ([3, 4] as const) : shadowOf(window, 'sheet'),
    };
    const record = recordKind(id);
    if (record) {
      if (look.highContrast) return { ...common, fill: scheme.strip };
      const fill = scheme.dark ? scheme.strip : RECORD_FILLS[record];
      return { ...common, fill, mark: record, draw: (ink, w, h) => drawRecord(record, ink, w, h) };
    }
    if (stock === 'sheet') return { ...common, fill: scheme.sheet };
    return stock === 'bright' ? { ...common, fill: scheme.strip } : common;
  }

  #fasten({ place, window }: PieceState): void {
    const clip = this.#clip ?? new Cutout(this.#bench.scene, this.#bench.shelf, 'paper-clip');
    this.#clip = clip;
    if (clip.image.parentContainer !== this.root) this.root.add(clip.image);
    const high = window.width < 700 ? 52 : 84;
    clip.image.setPosition(place.width - high * 0.62, 0).setAngle(4);
    void clip.draw((high / CLIP.high) * window.density, CLIP.origin, () => {
      clip.image.setScale(1 / window.density);
      this.#bench.stir();
    });
  }
}

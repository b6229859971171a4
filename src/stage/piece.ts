import type { GameObjects, Scene } from 'phaser';
import type { Lit, Place } from '../play/places.ts';
import type { Look } from '../play/showing.ts';
import type { Extent } from './density.ts';
import type { Label } from './label.ts';
import type { Marks } from './marks.ts';
import type { Scheme } from './scheme.ts';
import type { Shelf } from './shelf.ts';

/** What a piece of the table is made with. */
export interface Workbench {
  readonly scene: Scene;
  readonly shelf: Shelf;
  readonly marks: Marks;
  /** Something has been drawn that was not there before: a frame is wanted. */
  readonly stir: () => void;
}

/** How a piece is to look at this moment. */
export interface PieceState {
  readonly id: string;
  readonly place: Place;
  readonly lit: Lit;
  readonly label: Label | undefined;
  readonly window: Extent;
  readonly look: Look;
  readonly scheme: Scheme;
}

/** Something painted where the Page has laid a place. */
export interface Piece {
  readonly root: GameObjects.Container;
  show(state: PieceState): void;
  destroy(): void;
}

/** Length of the hard shadow of a paper, shorter on a phone. CSS pixels. */
export function shadowOf({ width }: Extent, raised: 'sheet' | 'strip'): readonly [number, number] {
  if (width < 700) return [4, 6];
  return raised === 'sheet' ? [9, 12] : [6, 8];
}

import { GameObjects } from 'phaser';
import type { Places } from '../play/places.ts';
import type { Look, Showing } from '../play/showing.ts';
import type { Extent } from './density.ts';
import { farewell, sheetArrives, strikeAndFade } from './farewell.ts';
import { Ballot } from './figures/ballot.ts';
import { Hand } from './figures/hand.ts';
import { Row } from './figures/row.ts';
import { labelOf } from './label.ts';
import type { Piece, PieceState, Workbench } from './piece.ts';
import { schemeOf } from './scheme.ts';
import { Sheet } from './sheet.ts';
import { Stamp } from './stamp.ts';
import { Strip } from './strip.ts';

/** Papers lie on one another in this order. */
const ORDER = [
  'record',
  'figure',
  'row',
  'pencil',
  'sheet',
  'folder',
  'slip',
  'card',
  'stamp',
  'choice',
  'leaving',
] as const;
type Kind = (typeof ORDER)[number];

const MAKERS: Partial<Record<Kind, (bench: Workbench) => Piece>> = {
  folder: (bench) => new Sheet(bench, 'folder'),
  record: (bench) => new Sheet(bench, 'bright'),
  sheet: (bench) => new Sheet(bench, 'sheet'),
  figure: (bench) => new Ballot(bench),
  row: (bench) => new Row(bench),
  card: (bench) => new Sheet(bench, 'sheet'),
  slip: (bench) => new Sheet(bench, 'slip'),
  stamp: (bench) => new Stamp(bench),
  choice: (bench) => new Strip(bench),
};

/** What every piece is shown from. */
export interface Setting {
  readonly places: Places;
  readonly showing: Showing;
  readonly look: Look;
  readonly window: Extent;
  readonly motion: boolean;
}

/** Keeps one piece for every place that the Page publishes, in step with it. */
export class Rack {
  readonly root: GameObjects.Container;
  readonly #bench: Workbench;
  readonly #stir: (milliseconds: number) => void;
  readonly #trays: ReadonlyMap<Kind, GameObjects.Container>;
  readonly #pieces = new Map<string, Piece>();
  readonly #hand: Hand;
  #taken: string | undefined;
  #shown: Showing | undefined;

  /** `stir` asks for frames for so many milliseconds. */
  constructor(bench: Workbench, stir: (milliseconds: number) => void) {
    this.#bench = bench;
    this.#stir = stir;
    this.#trays = new Map(ORDER.map((kind) => [kind, new GameObjects.Container(bench.scene)]));
    this.root = bench.scene.add.container(0, 0, [...this.#trays.values()]);
    this.#hand = new Hand(
      () => this.#all(Row).map(([, row]) => row),
      () => {
        this.#guidePencil();
        stir(0);
      },
    );
  }

  /** A choice has been taken; what it was taken on says so before it leaves. */
  take(id: string): void {
    this.#taken = id;
  }

  /** Brings every piece into step with where the Page has laid it. */
  sync(setting: Setting): void {
    const { places, showing, motion } = setting;
    if (this.#taken !== undefined && motion) this.#sendOff(this.#taken);
    this.#taken = undefined;
    for (const [id, piece] of this.#pieces) {
      if (places.get(id)) continue;
      piece.destroy();
      this.#pieces.delete(id);
    }
    for (const id of places.all.keys()) {
      const state = stateOf(id, setting);
      if (state) (this.#pieces.get(id) ?? this.#make(id))?.show(state);
    }
    this.#guidePencil();
    const sheet = this.#pieces.get('sheet');
    if (motion && this.#shown !== showing && sheet instanceof Sheet) this.#stir(sheetArrives(this.#bench.scene, sheet));
    this.#shown = showing;
  }

  destroy(): void {
    this.#hand.close();
    for (const piece of this.#pieces.values()) piece.destroy();
    this.#pieces.clear();
  }

  #make(id: string): Piece | undefined {
    const kind = id.split(':')[0] as Kind;
    const piece = MAKERS[kind]?.(this.#bench);
    if (!piece) return undefined;
    this.#pieces.set(id, piece);
    this.#trays.get(kind)?.add(piece.root);
    if (piece instanceof Ballot) this.#trays.get('pencil')?.add(piece.pencil);
    return piece;
  }

  #all<T extends Piece>(kind: new (bench: Workbench) => T): [string, T][] {
    return [...this.#pieces].filter((entry): entry is [string, T] => entry[1] instanceof kind);
  }

  /** The pencil is with the row that is being struck, else with the one that is looked at, else it lies aside. */
  #guidePencil(): void {
    const [ballot] = this.#all(Ballot);
    if (!ballot) return;
    const { drawing } = this.#hand;
    if (drawing) drawing.row.strike(drawing.share);
    const lit = this.#all(Row).find(([, row]) => row.state !== undefined && row.state.lit !== 'rest')?.[1];
    // Looked at, a name has the point waiting behind its last letter.
    ballot[1].point(drawing?.row ?? lit, drawing?.share ?? 1);
  }

  #sendOff(taken: string): void {
    const { scene } = this.#bench;
    const strips = this.#all(Strip);
    const rows = this.#all(Row);
    const ballots = this.#all(Ballot);
    const { drawing } = this.#hand;
    for (const [id] of [...ballots, ...rows, ...strips]) this.#pieces.delete(id);
    for (const [, { root }] of strips) this.#trays.get('leaving')?.add(root);
    this.#stir(farewell(scene, strips, taken) + 60);
    const [ballot] = ballots;
    if (!ballot) return;
    const struck = rows.find(([id]) => id === taken)?.[1] ?? onlyRowOf(taken, rows);
    const from = drawing?.row === struck ? (drawing?.share ?? 0) : 0;
    const all = rows.map(([, row]) => row);
    this.#stir(strikeAndFade(scene, { ballot: ballot[1], rows: all, struck, from }) + 60);
  }
}

function stateOf(id: string, { places, showing, look, window }: Setting): PieceState | undefined {
  const place = places.get(id);
  if (!place) return undefined;
  return { id, place, lit: places.lit(id), label: labelOf(id, place, showing), window, look, scheme: schemeOf(look) };
}

/** The row that a choice strikes, where there is one and no other. */
function onlyRowOf(taken: string, rows: readonly (readonly [string, Row])[]): Row | undefined {
  const name = taken.slice(taken.indexOf(':') + 1);
  const [first, ...more] = rows.filter(([id]) => id.startsWith(`row:${name}/`));
  return more.length === 0 ? first?.[1] : undefined;
}

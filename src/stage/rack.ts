import { GameObjects } from 'phaser';
import type { Place, Places } from '../play/places.ts';
import type { Look, Showing } from '../play/showing.ts';
import type { Extent } from './density.ts';
import { farewell } from './farewell.ts';
import type { Heartbeat } from './heartbeat.ts';
import { labelOf } from './label.ts';
import type { Piece, PieceState, Workbench } from './piece.ts';
import { schemeOf } from './scheme.ts';
import { Sheet } from './sheet.ts';
import { Stamp } from './stamp.ts';
import { Strip } from './strip.ts';

/** Papers lie on one another in this order. */
const ORDER = ['folder', 'record', 'sheet', 'figure', 'slip', 'card', 'row', 'stamp', 'choice'] as const;
type Kind = (typeof ORDER)[number];

const MAKERS: Partial<Record<Kind, (bench: Workbench, id: string) => Piece>> = {
  folder: (bench) => new Sheet(bench, 'folder'),
  record: (bench) => new Sheet(bench, 'bright'),
  sheet: (bench) => new Sheet(bench, 'sheet'),
  figure: (bench) => new Sheet(bench, 'bright'),
  card: (bench) => new Sheet(bench, 'sheet'),
  slip: (bench) => new Sheet(bench, 'slip'),
  stamp: (bench) => new Stamp(bench),
  choice: (bench) => new Strip(bench),
};

/** Keeps one piece for every place that the Page publishes, in step with it. */
export class Rack {
  readonly root: GameObjects.Container;
  readonly #bench: Workbench;
  readonly #heart: Heartbeat;
  readonly #trays: ReadonlyMap<Kind, GameObjects.Container>;
  readonly #pieces = new Map<string, Piece>();
  #taken: string | undefined;

  constructor(bench: Workbench, heart: Heartbeat) {
    this.#bench = bench;
    this.#heart = heart;
    this.#trays = new Map(ORDER.map((kind) => [kind, new GameObjects.Container(bench.scene)]));
    this.root = bench.scene.add.container(0, 0, [...this.#trays.values()]);
  }

  /** A choice has been taken; its strip says so before it leaves. */
  take(id: string): void {
    this.#taken = id;
  }

  /** Brings every piece into step with where the Page has laid it. */
  sync(places: Places, showing: Showing, look: Look, window: Extent, animate: boolean): void {
    if (this.#taken !== undefined && animate) this.#sendOff(this.#taken);
    this.#taken = undefined;
    const scheme = schemeOf(look);
    for (const [id, piece] of this.#pieces) {
      if (places.get(id)) continue;
      piece.destroy();
      this.#pieces.delete(id);
    }
    for (const [id, place] of places.all) {
      const piece = this.#pieces.get(id) ?? this.#make(id);
      piece?.show(stateOf(id, place));
    }
    function stateOf(id: string, place: Place): PieceState {
      return { id, place, lit: places.lit(id), label: labelOf(id, place, showing), window, look, scheme };
    }
  }

  destroy(): void {
    for (const piece of this.#pieces.values()) piece.destroy();
    this.#pieces.clear();
  }

  #make(id: string): Piece | undefined {
    const kind = id.split(':')[0] as Kind;
    const piece = MAKERS[kind]?.(this.#bench, id);
    if (!piece) return undefined;
    this.#pieces.set(id, piece);
    this.#trays.get(kind)?.add(piece.root);
    return piece;
  }

  #sendOff(taken: string): void {
    const strips = [...this.#pieces].filter((entry): entry is [string, Strip] => entry[1] instanceof Strip);
    for (const [id] of strips) this.#pieces.delete(id);
    this.#heart.stir(farewell(this.#bench.scene, strips, taken) + 60);
  }
}

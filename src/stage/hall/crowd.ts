import { GameObjects, type Scene } from 'phaser';
import type { Hall } from '../../ledger/hall.ts';
import { chanceOf } from '../../play/chance.ts';
import { sittersOf } from '../../play/hall-people.ts';
import { type HallPlan, type PlannedSeat, seatsOf } from '../../play/hall-plan.ts';
import type { Shelf } from '../shelf.ts';
import { packAtlas, type Stamped } from './atlas.ts';
import { drawChair, drawHalo, drawPerson, REACH, type Tones } from './person.ts';

/** What of a light can change: how much of it is left, and whether it is one of those picked out. */
export interface Glow {
  readonly left: number;
  readonly aside: boolean;
}

/** A hall to be filled; `density` is the canvas's pixels to a CSS pixel. */
export interface Seating {
  readonly plan: HallPlan;
  readonly density: number;
  readonly hall: Hall;
}

interface Light {
  readonly person: GameObjects.Bob;
  readonly halo: GameObjects.Bob;
  readonly chair: GameObjects.Bob;
}

/** Radius of a halo in widths of a seat. */
const HALO = 1.7;

/** People in the half dark, near and far, and people in the light. */
const NEAR: Tones = {
  body: '#1d1612',
  hair: '#120e0b',
  grey: '#57493a',
  skin: '#6b4d31',
  cloth: '#76603f',
  rim: '#bb8c48',
};
const FAR: Tones = {
  body: '#35241a',
  hair: '#261a13',
  grey: '#5d4c38',
  skin: '#735335',
  cloth: '#75603f',
  rim: '#a97e42',
};
const LIT: Tones = {
  body: '#c98a35',
  hair: '#94602a',
  grey: '#f0d08a',
  skin: '#f0c069',
  cloth: '#fdf0c8',
  rim: '#fff3cf',
};

/** Everybody in the hall: one texture, one object, one draw call. */
export class Crowd {
  readonly root: GameObjects.Container;
  readonly #people: GameObjects.Blitter;
  readonly seats: ReadonlyMap<string, PlannedSeat>;
  readonly #lights = new Map<string, Light>();
  readonly #others: { readonly bob: GameObjects.Bob; readonly own: number }[] = [];
  readonly #shelf: Shelf;
  readonly #key: string;
  #common = -1;

  private constructor(
    scene: Scene,
    shelf: Shelf,
    { plan, density, hall }: Seating,
    { canvas, slots }: Awaited<ReturnType<typeof packAtlas>>,
    sitters: readonly number[],
  ) {
    this.#shelf = shelf;
    this.seats = seatsIn(plan, hall);
    this.#key = shelf.put(canvas);
    const texture = scene.textures.get(this.#key);
    for (const { name, x, y, width, height } of slots) texture.add(name, 0, x, y, width, height);
    // A Blitter heeds its own place but not its own scale: the frame around it is scaled.
    this.#people = new GameObjects.Blitter(scene, 0, 0, this.#key);
    this.root = new GameObjects.Container(scene, 0, 0, [this.#people]).setScale(1 / density);
    const owners = new Map([...this.seats].map(([id, seat]) => [seat, id]));
    const unsure = new Set(hall.elected.filter(({ sure }) => !sure).map(({ id }) => id));
    const chance = chanceOf('how they sit');
    for (const [index, row] of plan.rows.entries())
      this.#seat(plan, index, row.pitch * density, density, { owners, sitters, unsure, chance });
  }

  /** Draws everybody and seats them. */
  static async seat(scene: Scene, shelf: Shelf, seating: Seating): Promise<Crowd> {
    const { plan, density, hall } = seating;
    const sitters = sittersOf(plan);
    const lit = new Set(seatsIn(plan, hall).values());
    const atlas = await packAtlas(picturesFor(plan, density, lit, sitters));
    return new Crowd(scene, shelf, seating, atlas, sitters);
  }

  #seat(
    plan: HallPlan,
    row: number,
    pitch: number,
    density: number,
    {
      owners,
      sitters,
      unsure,
      chance,
    }: {
      owners: ReadonlyMap<PlannedSeat, string>;
      sitters: readonly number[];
      unsure: ReadonlySet<string>;
      chance: () => number;
    },
  ): void {
    const here = plan.seats.flatMap((seat, index) => (seat.row === row ? [{ seat, which: sitters[index] ?? 0 }] : []));
    const box = boxOf(pitch);
    const look = looksOf(plan, row);
    // From close by, the rows farther off lie deeper in the dark.
    const shade = isClose(plan) ? 0.5 + 0.5 * ((row + 1) / plan.rows.length) : 1;
    const put = (seat: PlannedSeat, frame: string, left: number, top: number) =>
      this.#people.create(Math.round(seat.x * density) + left, Math.round(seat.y * density) + top, frame);
    const halos = new Map<PlannedSeat, GameObjects.Bob>();
    const reach = Math.ceil(pitch * HALO);
    for (const { seat } of here)
      if (owners.has(seat)) halos.set(seat, put(seat, `halo ${look}`, -reach, -reach - Math.round(pitch * 0.85)));
    for (const { seat, which } of here) {
      const id = owners.get(seat);
      const flip = chance() < 0.5;
      const dip = Math.round((chance() - 0.5) * pitch * 0.12);
      const halo = halos.get(seat);
      if (id === undefined || !halo) {
        const bob = put(seat, `dim ${look} ${which}`, box.left, box.top + dip).setFlipX(flip);
        this.#others.push({ bob, own: (0.8 + chance() * 0.2) * shade });
        continue;
      }
      const chair = put(seat, `${unsure.has(id) ? 'unsure' : 'chair'} ${look}`, box.left, box.top);
      const person = put(seat, `lit ${look} ${which}`, box.left, box.top + dip).setFlipX(flip);
      this.#lights.set(id, { person, halo, chair });
    }
  }

  /** Shows one light. `breath` is how the lamps breathe, around 1. */
  glow(id: string, { left, aside }: Glow, breath: number): void {
    const light = this.#lights.get(id);
    if (!light) return;
    light.person.alpha = left;
    light.person.tint = aside ? ASIDE : WHITE;
    light.halo.alpha = aside ? 0 : Math.min(left * breath, 1);
    light.chair.alpha = 1 - left;
    light.chair.tint = aside ? ASIDE : WHITE;
  }

  /** The light that all the others have in common, 0 to 1. */
  dimOthers(common: number): void {
    if (common === this.#common) return;
    this.#common = common;
    for (const { bob, own } of this.#others) {
      const level = Math.round(255 * own * common);
      bob.tint = (level << 16) | (level << 8) | level;
    }
  }

  destroy(): void {
    this.root.destroy();
    this.#shelf.drop(this.#key);
  }
}

function seatsIn(plan: HallPlan, { elected }: Hall): ReadonlyMap<string, PlannedSeat> {
  return seatsOf(
    plan,
    elected.map(({ id }) => id),
  );
}

const WHITE = 0xffffff;
const ASIDE = 0x5c4a38;

/** Rows whose seats are alike share their pictures: the first of them, from the far end, names them. */
function looksOf({ rows }: HallPlan, row: number): number {
  return rows.findIndex(({ pitch }) => pitch === rows[row]?.pitch);
}

/** How far in the half dark a row lies, 0 (near) to 1. Rows seen from close by are all near. */
function farOf(plan: HallPlan, row: number): number {
  return isClose(plan) ? 0 : 1 - row / Math.max(plan.rows.length - 1, 1);
}

function isClose({ rows }: HallPlan): boolean {
  return rows[0]?.pitch === rows.at(-1)?.pitch;
}

function boxOf(pitch: number): { left: number; top: number; width: number; height: number } {
  const left = -Math.ceil(pitch * REACH.side);
  const top = -Math.ceil(pitch * REACH.up);
  return { left, top, width: -left * 2, height: -top + Math.ceil(pitch * REACH.down) };
}

function picturesFor(
  plan: HallPlan,
  density: number,
  elected: ReadonlySet<PlannedSeat>,
  sitters: readonly number[],
): readonly Stamped[] {
  const wanted = new Map<string, Stamped>();
  for (const [row, { pitch: css }] of plan.rows.entries()) {
    if (looksOf(plan, row) !== row) continue;
    const pitch = css * density;
    const box = boxOf(pitch);
    const reach = Math.ceil(pitch * HALO);
    const halo = { left: -reach, top: -reach, width: reach * 2, height: reach * 2 };
    wanted.set(`halo ${row}`, { name: `halo ${row}`, ...halo, draw: (ink) => drawHalo(ink, reach) });
    for (const sure of [true, false]) {
      const name = `${sure ? 'chair' : 'unsure'} ${row}`;
      wanted.set(name, { name, ...box, draw: (ink) => drawChair(ink, sure, pitch) });
    }
  }
  for (const [index, seat] of plan.seats.entries()) {
    const which = sitters[index] ?? 0;
    const lit = elected.has(seat);
    const name = `${lit ? 'lit' : 'dim'} ${looksOf(plan, seat.row)} ${which}`;
    if (wanted.has(name)) continue;
    const pitch = (plan.rows[seat.row]?.pitch ?? seat.pitch) * density;
    const tones = lit ? LIT : mixed(farOf(plan, seat.row));
    wanted.set(name, { name, ...boxOf(pitch), draw: (ink) => drawPerson(ink, which, tones, pitch) });
  }
  return [...wanted.values()];
}

function mixed(far: number): Tones {
  const names = Object.keys(NEAR) as (keyof Tones)[];
  return Object.fromEntries(names.map((name) => [name, mix(NEAR[name], FAR[name], far)])) as unknown as Tones;
}

/** A colour between two. */
function mix(from: string, to: string, share: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const blend = (at: number) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share);
  return `rgb(${blend(1)}, ${blend(3)}, ${blend(5)})`;
}

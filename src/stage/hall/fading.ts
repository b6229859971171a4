import { type Hall, hallOn } from '../../ledger/hall.ts';
import { chanceOf } from '../../play/chance.ts';
import { type HallSight, isOver } from '../../play/hall-sight.ts';

/** A light goes out in this time, milliseconds; in the shorter one where nothing may move. */
const OUT = 700;
const OUT_CALM = 200;

/** Lights that go out on one day begin within this time of each other, milliseconds. */
const WITHIN = 1100;

/** The light that the others have in common goes down in this time, milliseconds. */
const COMMON = 2400;

/** What is left of the common light at the end: the share of delegates whom Khrushchev did not count among the arrested. */
const COMMON_LEFT = 1 - 1108 / 1966;

interface Ember {
  left: number;
  goal: number;
  wait: number;
}

/** How much of every light is left just now, on its way to what the day asks for. */
export class Fading {
  readonly #embers = new Map<string, Ember>();
  readonly #chance = chanceOf('embers');
  #common = 1;
  #commonGoal = 1;

  /** What is left of the light of a member, 0 to 1. */
  left(id: string): number {
    return this.#embers.get(id)?.left ?? 1;
  }

  /** What is left of the light that the others have in common, 0 to 1. */
  get common(): number {
    return this.#common;
  }

  /** Asks for another day. `at once` is for coming in: nothing is on its way then. */
  ask(hall: Hall, sight: HallSight, atOnce: boolean): void {
    const { lit, fading, dark } = hallOn(hall, sight.date);
    const going = dark.filter(({ id }) => (this.#embers.get(id)?.goal ?? 1) > 0).length;
    const spread = going > 1 ? Math.min(going * 120, WITHIN) : 0;
    for (const { id } of lit) this.#aim(id, 1, 0, atOnce);
    for (const { seat, gone } of fading) this.#aim(seat.id, 1 - gone, 0, atOnce);
    for (const { id } of dark) this.#aim(id, 0, this.#chance() * spread, atOnce);
    this.#commonGoal = isOver(sight) ? COMMON_LEFT : 1;
    if (atOnce) this.#common = this.#commonGoal;
  }

  /** Lets so many milliseconds pass; true while anything is on its way. */
  pass(milliseconds: number, motion: boolean): boolean {
    const step = milliseconds / (motion ? OUT : OUT_CALM);
    let underway = false;
    for (const ember of this.#embers.values()) {
      if (ember.left === ember.goal) continue;
      underway = true;
      if (motion && ember.wait > 0) ember.wait -= milliseconds;
      else ember.left = toward(ember.left, ember.goal, step);
    }
    if (this.#common !== this.#commonGoal) {
      underway = true;
      this.#common = toward(this.#common, this.#commonGoal, milliseconds / (motion ? COMMON : OUT_CALM));
    }
    return underway;
  }

  #aim(id: string, goal: number, wait: number, atOnce: boolean): void {
    const ember = this.#embers.get(id);
    if (!ember) this.#embers.set(id, { left: atOnce ? goal : 1, goal, wait });
    else if (atOnce) Object.assign(ember, { left: goal, goal, wait: 0 });
    else if (ember.goal !== goal) Object.assign(ember, { goal, wait });
  }
}

function toward(from: number, goal: number, step: number): number {
  return from < goal ? Math.min(from + step, goal) : Math.max(from - step, goal);
}

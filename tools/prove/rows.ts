import type { Read } from './reads.ts';

/**
 * A state as numbers, one a slot: the menu it stands at, the chapter and ending last begun, the turn, then the variables
 * (by number of their value), the visit counts and the turns since a place was visited (-1 for never).
 */
export type Row = readonly number[];

/** Slots that every row begins with. */
export const MENU = 0;
export const CHAPTER = 1;
export const ENDING = 2;
export const TURN = 3;
const FIRST = 4;

/** Which slot holds what. */
export class Layout {
  readonly variables: readonly string[];
  readonly visits: readonly string[];
  readonly turns: readonly string[];
  readonly length: number;
  readonly #slots = new Map<string, number>();

  constructor(variables: readonly string[], reads: readonly Read[]) {
    const named = (kind: Read['kind']) => [
      ...new Set(reads.filter((read) => read.kind === kind).map(({ name }) => name)),
    ];
    this.variables = variables;
    // A count that nothing in the whole story reads is not kept at all.
    this.visits = named('visits');
    this.turns = named('turns-since');
    const keys = [
      ...this.variables.map((name) => `variable ${name}`),
      ...this.visits.map((name) => `visits ${name}`),
      ...this.turns.map((name) => `turns-since ${name}`),
    ];
    for (const [index, key] of keys.entries()) this.#slots.set(key, FIRST + index);
    if (reads.some(({ kind }) => kind === 'turn')) this.#slots.set('turn ', TURN);
    this.length = FIRST + keys.length;
  }

  /** Slot of a variable or count; nothing where the story has none of that name. */
  slot(kind: Read['kind'], name: string): number | undefined {
    return this.#slots.get(`${kind} ${name}`);
  }

  get firstVariable(): number {
    return FIRST;
  }

  get firstVisit(): number {
    return FIRST + this.variables.length;
  }

  get firstTurn(): number {
    return FIRST + this.variables.length + this.visits.length;
  }
}

/** How much of a slot can still make a difference. */
export interface Limit {
  /** Values from here on are alike, or alike where they leave the same rest by `modulo`. */
  readonly upTo: number;
  readonly modulo: number;
}

/** Two readers of one count together tell apart what either does. */
export function bothLimits(a: Limit | undefined, b: Limit): Limit {
  if (a === undefined) return b;
  return { upTo: Math.max(a.upTo, b.upTo), modulo: leastCommonMultiple(a.modulo, b.modulo) };
}

/** The smallest count that nobody can tell from this one. */
export function clamp(count: number, { upTo, modulo }: Limit): number {
  return count <= upTo ? count : upTo + ((count - upTo) % modulo);
}

function leastCommonMultiple(a: number, b: number): number {
  if (a === 1 || b === 1) return a * b;
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a * b) / x;
}

import type { Code } from './code.ts';
import { Path } from './ink-classes.ts';
import type { Frame, Menu } from './menu.ts';
import type { Reach } from './reach.ts';
import { bothLimits, clamp, type Layout, type Limit, TURN } from './rows.ts';
import type { ValueTable } from './value-table.ts';

/** What can still make a difference at a menu: which variables, and how much of which count. */
interface Alive {
  readonly names: ReadonlySet<string>;
  readonly limits: ReadonlyMap<number, Limit>;
  readonly variables: readonly number[];
}

/**
 * Takes out of a state what cannot make a difference any more, so that states which must go on alike are one.
 *
 * Everything the rest of a play can show follows from what ink still looks at: variables and counts that some item
 * reads which can still run. An item can still run if the flow leads to it from a choice on offer, from where a call on
 * the stack goes on, or from a divert target that a living variable holds. The flow is followed without regard to
 * conditions, so more may seem alive than is, never less. A dead variable takes its declared value and a dead count 0.
 */
export class Liveness {
  readonly #code: Code;
  readonly #reach: Reach;
  readonly #layout: Layout;
  readonly #values: ValueTable;
  readonly #declared: readonly number[];
  readonly #everything: boolean;
  readonly #alive = new Map<string, Alive>();

  /**
   * `declared` is the value of every variable before the first word. With `everything` nothing is taken out, to test
   * that taking it out changes nothing.
   */
  constructor(
    code: Code,
    reach: Reach,
    layout: Layout,
    values: ValueTable,
    declared: readonly number[],
    everything = false,
  ) {
    this.#everything = everything;
    this.#code = code;
    this.#reach = reach;
    this.#layout = layout;
    this.#values = values;
    this.#declared = declared;
  }

  /**
   * The menu without temporary variables that nothing can read any more. `$r` goes always: ink keeps the way back out
   * of a choice's words in it and sets it anew just before each use.
   */
  prune(menu: Menu): Menu {
    const { names } = this.#from(menu, []);
    const keep = (name: string) => name !== '$r' && (this.#everything || names.has(name));
    const frame = (it: Frame): Frame => ({ ...it, temporaries: it.temporaries.filter(([name]) => keep(name)) });
    return { choices: menu.choices.map((choice) => ({ ...choice, frames: choice.frames.map(frame) })) };
  }

  /** Settles a row that stands at a menu, in place. */
  settle(row: number[], menu: Menu): void {
    if (this.#layout.slot('turn', '') === undefined) row[TURN] = 0;
    if (this.#everything) return;
    const alive = this.#at(row, menu);
    const { firstVariable, firstVisit, firstTurn, length } = this.#layout;
    for (let slot = firstVariable; slot < firstVisit; slot++) {
      if (!alive.limits.has(slot)) row[slot] = this.#declared[slot - firstVariable] ?? 0;
    }
    for (let slot = firstVisit; slot < length; slot++) {
      const limit = alive.limits.get(slot);
      const count = row[slot] ?? 0;
      const never = slot >= firstTurn ? -1 : 0;
      row[slot] = limit === undefined ? never : count < 0 ? count : clamp(count, limit);
    }
    if (!alive.limits.has(TURN)) row[TURN] = 0;
  }

  #at(row: readonly number[], menu: Menu): Alive {
    // Which targets the variables hold is rarely part of a story; the menu alone decides where they hold none.
    const base = this.#remember(`${row[0]}`, () => this.#from(menu, []));
    let alive = base;
    for (let known = -1; ; ) {
      const targets = alive.variables
        .map((slot) => this.#values.targetOf(row[slot] ?? 0))
        .filter((it) => it !== undefined);
      if (targets.length === 0 || targets.length === known) return alive;
      known = targets.length;
      const key = `${row[0]} ${[...new Set(targets)].sort().join(' ')}`;
      alive = this.#remember(key, () => this.#from(menu, targets));
    }
  }

  #remember(key: string, make: () => Alive): Alive {
    const known = this.#alive.get(key) ?? make();
    this.#alive.set(key, known);
    return known;
  }

  #from(menu: Menu, targets: readonly string[]): Alive {
    let mask = targets.reduce((sum, path) => sum | this.#maskAt(path), 0n);
    for (const { target, frames } of menu.choices) {
      mask |= this.#maskAt(target);
      for (const { at } of frames) if (at) mask |= this.#maskAfter(at);
    }
    const pointed = new Set<string>();
    for (let before = -1n; before !== mask; ) {
      before = mask;
      const names = this.#names(mask, pointed);
      for (const [name, value] of menu.choices.flatMap(({ frames }) => frames).flatMap((frame) => frame.temporaries)) {
        if (name === '$r' || !names.has(name)) continue;
        if (value.startsWith('->')) mask |= this.#maskAt(value.slice(2));
        if (value.startsWith('&')) pointed.add(value.slice(1, value.lastIndexOf('@')));
      }
    }
    return this.#limits(mask, this.#names(mask, pointed));
  }

  #limits(mask: bigint, names: ReadonlySet<string>): Alive {
    const limits = new Map<number, Limit>();
    const put = (slot: number | undefined, limit: Limit) => {
      if (slot !== undefined) limits.set(slot, bothLimits(limits.get(slot), limit));
    };
    for (const read of this.#reach.readsIn(mask)) put(this.#layout.slot(read.kind, read.name), read);
    for (const name of names) put(this.#layout.slot('variable', name), { upTo: Number.POSITIVE_INFINITY, modulo: 1 });
    const { firstVariable, firstVisit } = this.#layout;
    const variables = [...limits.keys()].filter((slot) => slot >= firstVariable && slot < firstVisit);
    return { names, limits, variables };
  }

  #names(mask: bigint, pointed: ReadonlySet<string>): Set<string> {
    const reads = this.#reach.readsIn(mask).filter(({ kind }) => kind === 'variable');
    return new Set([...reads.map(({ name }) => name), ...pointed]);
  }

  #maskAt(path: string): bigint {
    return this.#reach.maskFrom(this.#code.numberAt(new Path(path)));
  }

  #maskAfter([path, index]: readonly [string, number]): bigint {
    const container = this.#code.story.ContentAtPath(new Path(path)).container;
    const number = this.#code.numberOf(container?.content[index] ?? container);
    return this.#code.following(number).reduce((sum, next) => sum | this.#reach.maskFrom(next), 0n);
  }
}

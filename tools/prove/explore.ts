import { createHash } from 'node:crypto';
import { Code } from './code.ts';
import { Path } from './ink-classes.ts';
import { openInk, readPast } from './ink-insides.ts';
import { Liveness } from './liveness.ts';
import { type Leaf, Memory } from './memory.ts';
import type { Menu, MenuChoice } from './menu.ts';
import { Reach } from './reach.ts';
import { CHAPTER, ENDING, Layout, MENU, type Row, TURN } from './rows.ts';
import { InkRunner } from './run-ink.ts';
import type { Segment } from './segment.ts';
import { ValueTable } from './value-table.ts';

/** What is to be explored; plain data, so that it can be sent to another thread. */
export interface Job {
  /** ink's JSON. */
  readonly json: string;
  /** Values for variables passed in, one entry a combination; one empty entry where nothing is passed in. */
  readonly inputs: readonly Readonly<Record<string, string>>[];
  /** Number of the line each item of the code was written on, -1 where none is known. */
  readonly lines: Int32Array;
  /** How many states may be visited. */
  readonly states: number;
  /** How many steps ink may take between two menus. */
  readonly steps: number;
  /** For measurements and tests only: run ink for every transition, remember none. */
  readonly forgetful?: boolean;
  /** For tests only: keep apart states that differ in what can no longer make a difference. */
  readonly everything?: boolean;
}

/** A state in words that mean the same in every thread. */
export type StateName = string;

/** One way on from a state. */
export interface Transition {
  /** Which choice of the menu was taken. */
  readonly choice: number;
  readonly leaf: number;
  /** Number of the state it leads to. */
  readonly to: number;
}

/** A menu by its name: the same name, the same menu, in every thread. */
export interface NamedMenu extends Menu {
  readonly name: string;
}

/** What an explorer has found out, in its own numbers. */
export interface Findings {
  readonly menus: readonly NamedMenu[];
  readonly segments: readonly Segment[];
  /** Every state met, with its menu, chapter and ending; `ways` only where it was explored here. */
  readonly states: readonly {
    readonly name: StateName;
    readonly menu: number;
    readonly chapter: string;
    readonly ending: string;
    readonly ways?: readonly Transition[];
  }[];
  readonly covered: Uint8Array;
  readonly chance: boolean;
}

interface Met {
  readonly row: Row;
  readonly name: StateName;
  ways?: Transition[];
}

/** Explores states of one story: all of them alone, or its share of them beside other explorers. */
export class Explorer {
  readonly #job: Job;
  readonly #runner: InkRunner;
  readonly #layout: Layout;
  readonly #liveness: Liveness;
  readonly #values = new ValueTable();
  readonly #memory = new Memory();
  readonly #menus: NamedMenu[] = [];
  readonly #menuNumbers = new Map<string, number>();
  readonly #settled = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #wordNumbers = new Map<string, number>([['', 0]]);
  readonly #leaves: Leaf[] = [];
  readonly #states: Met[] = [];
  readonly #stateNumbers = new Map<string, number>();
  readonly #declared: readonly number[];
  readonly #queue: number[] = [];
  #next = 0;
  #first = 0;
  #followed = 0;

  constructor(job: Job) {
    this.#job = job;
    const code = new Code(openInk(job.json));
    const { globals } = readPast(code.story);
    const reach = new Reach(code);
    this.#layout = new Layout([...globals.keys()], reach.reads);
    this.#declared = [...globals.values()].map((value) => this.#values.numberOf(value));
    this.#liveness = new Liveness(code, reach, this.#layout, this.#values, this.#declared, job.everything);
    const lineOf = (item: number) => job.lines[item] ?? -1;
    this.#runner = new InkRunner(job.json, code, this.#layout, this.#values, lineOf, job.steps);
  }

  /** Names of the states before the first word, one for each combination of inputs. */
  beginnings(): StateName[] {
    return this.#job.inputs.map((inputs) => {
      const row = [this.#menuNumber(START), 0, 0, -1, ...this.#declared];
      for (const [name, value] of Object.entries(inputs)) {
        const slot = this.#layout.slot('variable', name);
        if (slot !== undefined) row[slot] = this.#values.numberOfKey(`^${value}`);
      }
      for (let slot = row.length; slot < this.#layout.length; slot++) row.push(slot < this.#layout.firstTurn ? 0 : -1);
      this.#liveness.settle(row, START);
      row[TURN] = -1;
      return this.#nameOf(row);
    });
  }

  /** How many states have been explored here. */
  explored = 0;

  /** Explores a state, unless it has been. Returns the states it leads to that were not met here before. */
  visit(name: StateName): StateName[] {
    return this.#visit(this.#meet(this.#rowOf(name)));
  }

  /**
   * Explores everything that can be reached from the beginnings, nearest first, or as many states as are allowed; says
   * whether that was everything. Called again with more, it goes on.
   */
  exploreAll(states = this.#job.states): boolean {
    if (this.#queue.length === 0) {
      this.#queue.push(...new Set(this.beginnings().map((name) => this.#meet(this.#rowOf(name)))));
      this.#first = this.#queue.length;
    }
    // The states before the first word are no reader's, and not counted.
    for (const most = states + this.#first; this.#next < this.#queue.length; this.#next++) {
      if (this.explored >= most) return false;
      this.#visitInto(this.#queue[this.#next] ?? 0, this.#queue);
    }
    return true;
  }

  /** Which part of the transitions so far ink had to be run for; the others were remembered. */
  get shareRun(): number {
    return this.#leaves.length / Math.max(this.#followed, 1);
  }

  findings(): Findings {
    return {
      menus: this.#menus,
      segments: this.#leaves.map(({ run }) => run.segment),
      states: this.#states.map(({ row, name, ways }) => ({
        name,
        menu: row[MENU] ?? 0,
        chapter: this.#words[row[CHAPTER] ?? 0] ?? '',
        ending: this.#words[row[ENDING] ?? 0] ?? '',
        ...(ways ? { ways } : {}),
      })),
      covered: this.#runner.covered,
      chance: this.#runner.chance,
    };
  }

  /** Menus by name, for other explorers; `from` is how many they have already. */
  menusFrom(from: number): NamedMenu[] {
    return this.#menus.slice(from);
  }

  learnMenus(menus: readonly NamedMenu[]): void {
    for (const menu of menus) this.#menuNumber(menu, menu.name);
  }

  #visit(number: number): StateName[] {
    const next: number[] = [];
    this.#visitInto(number, next);
    return next.map((it) => this.#states[it]?.name ?? '');
  }

  #visitInto(number: number, next: number[]): void {
    const state = this.#states[number];
    if (!state || state.ways) return;
    this.explored++;
    const menu = state.row[MENU] ?? 0;
    const choices: readonly (MenuChoice | undefined)[] =
      this.#menus[menu]?.name === START_NAME ? [undefined] : (this.#menus[menu]?.choices ?? []);
    this.#followed += choices.length;
    state.ways = choices.map((choice, index) => {
      const leaf = this.#leafOf(`${menu} ${index}`, state.row, choice);
      const before = this.#states.length;
      const to = this.#meet(this.#follow(state.row, leaf));
      if (to === before) next.push(to);
      return { choice: index, leaf: leaf.number, to };
    });
  }

  #leafOf(choice: string, row: Row, taken: MenuChoice | undefined): Leaf {
    const known = this.#job.forgetful ? undefined : this.#memory.find(choice, row);
    if (known) return known;
    const run = this.#runner.run(row, taken);
    const leaf: Leaf = { run, menu: this.#menuOf(run.menu), number: this.#leaves.length };
    this.#leaves.push(leaf);
    if (!this.#job.forgetful) this.#memory.keep(choice, row, leaf);
    return leaf;
  }

  #follow(row: Row, { run, menu }: Leaf): Row {
    const next = [...row];
    next[MENU] = menu;
    next[TURN] = (next[TURN] ?? 0) + run.turn;
    const { chapter, ending } = run.segment;
    if (chapter !== undefined) next[CHAPTER] = this.#wordNumber(chapter);
    if (ending !== undefined) next[ENDING] = this.#wordNumber(ending);
    for (let slot = this.#layout.firstTurn; slot < next.length; slot++) {
      const turns = next[slot] ?? -1;
      if (turns >= 0) next[slot] = turns + run.turn;
    }
    for (const [slot, value] of run.sets) next[slot] = value;
    for (const [slot, count] of run.adds) next[slot] = (next[slot] ?? 0) + count;
    this.#liveness.settle(next, this.#menus[menu] ?? START);
    return next;
  }

  #meet(row: Row): number {
    const key = row.join();
    const known = this.#stateNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#states.length;
    this.#states.push({ row, name: this.#nameOf(row) });
    this.#stateNumbers.set(key, number);
    return number;
  }

  /** Number of a menu as ink came to it; the many runs that come to one menu settle it once. */
  #menuOf(raw: Menu): number {
    const key = JSON.stringify(raw);
    const number = this.#settled.get(key) ?? this.#menuNumber(this.#liveness.prune(raw));
    this.#settled.set(key, number);
    return number;
  }

  #menuNumber(menu: Menu, name = menu === START ? START_NAME : nameOfMenu(menu)): number {
    const known = this.#menuNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.#menus.length;
    this.#menus.push({ name, choices: menu.choices });
    this.#menuNumbers.set(name, number);
    return number;
  }

  #wordNumber(word: string): number {
    const known = this.#wordNumbers.get(word);
    if (known !== undefined) return known;
    this.#wordNumbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  #nameOf(row: Row): StateName {
    const { firstVariable, firstVisit } = this.#layout;
    return JSON.stringify([
      this.#menus[row[MENU] ?? 0]?.name,
      this.#words[row[CHAPTER] ?? 0],
      this.#words[row[ENDING] ?? 0],
      row[TURN],
      ...row.slice(firstVariable, firstVisit).map((value) => this.#values.keyOf(value)),
      ...row.slice(firstVisit),
    ]);
  }

  #rowOf(name: StateName): Row {
    const [menu, chapter, ending, turn, ...rest] = JSON.parse(name) as [string, string, string, number, ...unknown[]];
    const count = this.#layout.variables.length;
    const known = this.#menuNumbers.get(menu);
    if (known === undefined) throw new Error(`a state at a menu that was not told: ${menu}`);
    return [
      known,
      this.#wordNumber(chapter),
      this.#wordNumber(ending),
      turn,
      ...rest.slice(0, count).map((value) => this.#values.numberOfKey(String(value))),
      ...rest.slice(count).map(Number),
    ];
  }
}

const START_NAME = 'start';
/** Before the first word there is one way on, and it is no choice. Its flow begins at the root of the code. */
const START: Menu = {
  choices: [{ id: '', text: '', source: '', target: new Path('0').toString(), frames: [] }],
};

function nameOfMenu(menu: Menu): string {
  return createHash('sha1').update(JSON.stringify(menu)).digest('hex').slice(0, 20);
}

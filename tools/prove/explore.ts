import { Code } from './code.ts';
import type { Findings, Job, NamedMenu, StateName, Transition } from './findings.ts';
import { openInk, readPast } from './ink-insides.ts';
import { Liveness } from './liveness.ts';
import { type Leaf, Memory } from './memory.ts';
import type { Menu, MenuChoice } from './menu.ts';
import { Naming, START } from './naming.ts';
import { Reach } from './reach.ts';
import { CHAPTER, ENDING, Layout, MENU, type Row, TURN } from './rows.ts';
import { InkRunner } from './run-ink.ts';
import { ValueTable } from './value-table.ts';

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
  readonly #naming: Naming;
  readonly #settled = new Map<string, number>();
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
    this.#naming = new Naming(this.#layout, this.#values);
    this.#declared = [...globals.values()].map((value) => this.#values.numberOf(value));
    this.#liveness = new Liveness(code, reach, this.#layout, this.#values, this.#declared, job.everything);
    const lineOf = (item: number) => job.lines[item] ?? -1;
    this.#runner = new InkRunner(job.json, code, this.#layout, this.#values, lineOf, job.steps);
  }

  /** Names of the states before the first word, one for each combination of inputs. */
  beginnings(): StateName[] {
    return this.#job.inputs.map((inputs) => {
      const row = [this.#naming.menuNumber(START), 0, 0, -1, ...this.#declared];
      for (const [name, value] of Object.entries(inputs)) {
        const slot = this.#layout.slot('variable', name);
        if (slot !== undefined) row[slot] = this.#values.numberOfKey(`^${value}`);
      }
      for (let slot = row.length; slot < this.#layout.length; slot++) row.push(slot < this.#layout.firstTurn ? 0 : -1);
      this.#liveness.settle(row, START);
      row[TURN] = -1;
      return this.#naming.nameOf(row);
    });
  }

  /** How many states have been explored here. */
  explored = 0;

  /** Explores a state, unless it has been. Returns the states it leads to that were not met here before. */
  visit(name: StateName): StateName[] {
    return this.#visit(this.#meet(this.#naming.rowOf(name)));
  }

  /**
   * Explores everything that can be reached from the beginnings, nearest first, or as many states as are allowed; says
   * whether that was everything. Called again with more, it goes on.
   */
  exploreAll(states = this.#job.states): boolean {
    if (this.#queue.length === 0) {
      this.#queue.push(...new Set(this.beginnings().map((name) => this.#meet(this.#naming.rowOf(name)))));
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
      menus: this.#naming.menus,
      segments: this.#leaves.map(({ run }) => run.segment),
      states: this.#states.map(({ row, name, ways }) => ({
        name,
        menu: row[MENU] ?? 0,
        chapter: this.#naming.word(row[CHAPTER]),
        ending: this.#naming.word(row[ENDING]),
        ...(ways ? { ways } : {}),
      })),
      covered: this.#runner.covered,
      chance: this.#runner.chance,
    };
  }

  /** Menus by name, for other explorers; `from` is how many they have already. */
  menusFrom(from: number): NamedMenu[] {
    return this.#naming.menus.slice(from);
  }

  learnMenus(menus: readonly NamedMenu[]): void {
    for (const menu of menus) this.#naming.menuNumber(menu, menu.name);
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
    const choices: readonly (MenuChoice | undefined)[] = this.#naming.isStart(menu)
      ? [undefined]
      : (this.#naming.menu(menu)?.choices ?? []);
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
    if (chapter !== undefined) next[CHAPTER] = this.#naming.wordNumber(chapter);
    if (ending !== undefined) next[ENDING] = this.#naming.wordNumber(ending);
    for (let slot = this.#layout.firstTurn; slot < next.length; slot++) {
      const turns = next[slot] ?? -1;
      if (turns >= 0) next[slot] = turns + run.turn;
    }
    for (const [slot, value] of run.sets) next[slot] = value;
    for (const [slot, count] of run.adds) next[slot] = (next[slot] ?? 0) + count;
    this.#liveness.settle(next, this.#naming.menu(menu) ?? START);
    return next;
  }

  #meet(row: Row): number {
    const key = row.join();
    const known = this.#stateNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#states.length;
    this.#states.push({ row, name: this.#naming.nameOf(row) });
    this.#stateNumbers.set(key, number);
    return number;
  }

  /** Number of a menu as ink came to it; the many runs that come to one menu settle it once. */
  #menuOf(raw: Menu): number {
    const key = JSON.stringify(raw);
    const number = this.#settled.get(key) ?? this.#naming.menuNumber(this.#liveness.prune(raw));
    this.#settled.set(key, number);
    return number;
  }
}

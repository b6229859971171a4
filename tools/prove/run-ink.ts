import type { Choice } from 'inkjs/engine/Choice';
import { cueValue, readCues } from '../../src/story/tags.ts';
import { Code } from './code.ts';
import { driveInk, type InkLine } from './drive-ink.ts';
import { framesOf, threadOf } from './frames.ts';
import { type InkObject, Path, StringValue } from './ink-classes.ts';
import { enterPast, type InkPast, openInk, readPast } from './ink-insides.ts';
import { homeOf, type Menu, type MenuChoice } from './menu.ts';
import { type Layout, type Row, TURN } from './rows.ts';
import { type Segment, type Shown, segmentOf, type Trouble } from './segment.ts';
import type { ValueTable } from './value-table.ts';
import { Endless, InkWatch } from './watch-ink.ts';

/** What one run of ink from a choice to the next menu looked at, changed and showed. */
export interface Run {
  /** Slots of the state before it that it looked at, in order. */
  readonly reads: readonly number[];
  /** Slots it set, with the values they have afterwards. */
  readonly sets: readonly (readonly [slot: number, value: number])[];
  /** Visit counts it added to. */
  readonly adds: readonly (readonly [slot: number, count: number])[];
  /** A choice is a turn; the beginning of the story is none. */
  readonly turn: 0 | 1;
  readonly menu: Menu;
  readonly segment: Segment;
}

/** Runs ink from any state to the next menu. */
export class InkRunner {
  readonly layout: Layout;
  readonly values: ValueTable;
  readonly #json: string;
  readonly #lineOf: (item: number) => number;
  readonly #steps: number;
  readonly #header: readonly string[];
  readonly #covered: Uint8Array;
  #code: Code;
  #watch: InkWatch;
  #troubles: Trouble[] = [];

  /** `steps` is how many steps ink may take from one menu to the next. */
  constructor(
    json: string,
    code: Code,
    layout: Layout,
    values: ValueTable,
    lineOf: (item: number) => number,
    steps: number,
  ) {
    this.layout = layout;
    this.values = values;
    this.#json = json;
    this.#lineOf = lineOf;
    this.#steps = steps;
    this.#code = code;
    this.#watch = this.#prepare();
    this.#header = code.story.globalTags ?? [];
    this.#covered = new Uint8Array(code.items.length);
  }

  /** One for each item of the code: has it run in any state so far? */
  get covered(): Uint8Array {
    return this.#covered.map((seen, number) => seen | (this.#watch.covered[number] ?? 0));
  }

  /** Whether any run so far has asked for chance. */
  get chance(): boolean {
    return this.#watch.chance;
  }

  /** Runs from the beginning of the story, or on from a choice of a menu. */
  run(row: Row, choice?: MenuChoice): Run {
    const { story } = this.#code;
    const turn = row[TURN] ?? 0;
    const past = this.#past(row, turn, choice);
    this.#troubles = [];
    const shown: Shown[] = [];
    this.#watch.start(this.#steps);
    let broken = false;
    try {
      enterPast(story, past);
      if (choice) story.ChoosePath(new Path(choice.target));
      shown.push(...driveInk(story).map((line) => this.#shown(line)));
    } catch (cause) {
      broken = true;
      this.#troubles.push(this.#caught(cause));
    }
    const last = this.#watch.last;
    const menu: Menu = { choices: broken ? [] : story.currentChoices.map((it, index) => this.#choice(it, index)) };
    const after = readPast(story);
    const run: Run = {
      reads: [...this.#watch.reads],
      sets: this.#sets(after, story.state.currentTurnIndex),
      adds: this.#adds(row, after.visits),
      turn: choice ? 1 : 0,
      menu,
      segment: segmentOf(shown, this.#troubles, last, this.#lineOf),
    };
    // A story that threw half-way is in a state of which nothing is known.
    if (broken) this.#reopen();
    return run;
  }

  #prepare(): InkWatch {
    const { story } = this.#code;
    const add = story.AddError.bind(story);
    // A warning does not stop ink, so where it was is known only now.
    story.AddError = (message, isWarning, useEndLineNumber) => {
      const kind = isWarning ? 'warning' : /^ran out of content/.test(message) ? 'dry' : 'error';
      this.#troubles.push({ kind, message, at: this.#watch.last });
      add(message, isWarning, useEndLineNumber);
    };
    return new InkWatch(this.#code, this.layout);
  }

  #reopen(): void {
    for (const [number, seen] of this.#watch.covered.entries()) if (seen) this.#covered[number] = 1;
    this.#code = new Code(openInk(this.#json));
    this.#watch = this.#prepare();
  }

  #past(row: Row, turn: number, choice: MenuChoice | undefined): InkPast {
    const { variables, visits, turns, firstVariable, firstVisit, firstTurn } = this.layout;
    const globals = variables.map((name, index): [string, InkObject] => {
      return [name, this.values.valueOf(row[firstVariable + index] ?? 0)];
    });
    const counted = visits.map((path, index): [string, number] => [path, row[firstVisit + index] ?? 0]);
    const since = turns.map((path, index): [string, number] => [path, row[firstTurn + index] ?? -1]);
    return {
      globals: new Map(globals),
      visits: new Map(counted.filter(([, count]) => count > 0)),
      turns: new Map(since.filter(([, turnsAgo]) => turnsAgo >= 0).map(([path, turnsAgo]) => [path, turn - turnsAgo])),
      turn,
      ...(choice ? { thread: threadOf(this.#code.story, choice) } : {}),
    };
  }

  #shown({ text, tags, parts }: InkLine): Shown {
    const cues = readCues(tags.filter((tag) => !this.#header.includes(tag)));
    const written = parts.filter((part) => part instanceof StringValue && part.isNonWhitespace);
    return { text, cues, sources: written.map((part) => this.#code.numberOf(part)).filter((number) => number >= 0) };
  }

  #choice(choice: Choice, index: number): MenuChoice {
    const cues = readCues(choice.tags ?? []);
    const act = cueValue(cues, 'act');
    return {
      id: cueValue(cues, 'id') ?? `${choice.sourcePath.split('.')[0] ?? ''}.${index}`,
      text: choice.text,
      source: choice.sourcePath,
      target: choice.targetPath?.toString() ?? '',
      ...framesOf(choice),
      ...(act === undefined ? {} : { act }),
    };
  }

  #sets(after: ReturnType<typeof readPast>, turnNow: number): [number, number][] {
    const { turns, firstTurn } = this.layout;
    const sets: [number, number][] = [];
    // Also what was set to the value it had: in another state it had another.
    for (const name of this.#watch.written) {
      const slot = this.layout.slot('variable', name);
      const value = after.globals.get(name);
      if (slot !== undefined && value) sets.push([slot, this.values.numberOf(value)]);
    }
    for (const [index, path] of turns.entries())
      if (after.turns.get(path) === turnNow) sets.push([firstTurn + index, 0]);
    return sets;
  }

  #adds(row: Row, visits: ReadonlyMap<string, number>): [number, number][] {
    const { firstVisit } = this.layout;
    return this.layout.visits
      .map((path, index): [number, number] => {
        const slot = firstVisit + index;
        return [slot, (visits.get(path) ?? 0) - (row[slot] ?? 0)];
      })
      .filter(([, count]) => count !== 0);
  }

  #caught(cause: unknown): Trouble {
    const recent = this.#watch.recent;
    const message = cause instanceof Error ? cause.message : String(cause);
    if (!(cause instanceof Endless)) return { kind: 'error', message, at: this.#watch.last };
    // Where it was stopped is chance; it is placed at the first line of the round.
    const at = Math.min(...recent);
    const named = recent.map((number) => homeOf(this.#code.items[number]?.path.toString() ?? ''));
    const round = [...new Set(named.filter((home) => home !== ''))].reverse();
    return { kind: 'endless', message: `${message}: it goes round ${round.join(' -> ')}`, at };
  }
}

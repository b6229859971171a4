import type { Code } from './code.ts';
import {
  ChoicePoint,
  type Container,
  ControlCommand,
  DivertTargetValue,
  type Ink,
  InkList,
  type InkObject,
  ListValue,
  VariableReference,
} from './ink-classes.ts';
import type { Layout } from './rows.ts';

const { CommandType } = ControlCommand;

/** Ink ran on and on without coming to a menu or an end. Not a StoryException, so inkjs lets it through. */
export class Endless extends Error {
  override readonly name = 'Endless';
}

/** Watches one story run: what it has ever run, and which parts of its past the present run has looked at. */
export class InkWatch {
  /** One for each item of the code: has it ever run? */
  readonly covered: Uint8Array;
  /** Slots of the past that were looked at before they were set, in that order. */
  readonly reads: number[] = [];
  readonly #written = new Set<string>();
  readonly #seen = new Set<number>();
  readonly #recent: number[] = [];
  #steps = 0;
  #limit = 0;
  #chance = false;

  constructor(code: Code, layout: Layout) {
    this.covered = new Uint8Array(code.items.length);
    this.#hook(code.story, code, layout);
  }

  /** Begins a run that may take so many steps. */
  start(limit: number): void {
    this.reads.length = 0;
    this.#written.clear();
    this.#seen.clear();
    this.#recent.length = 0;
    this.#steps = 0;
    this.#limit = limit;
  }

  /** Numbers of the items that ran last, the latest first. */
  get recent(): readonly number[] {
    return this.#recent.toReversed();
  }

  /** Number of the item that ran last; -1 where none has. */
  get last(): number {
    return this.#recent.at(-1) ?? -1;
  }

  /** Names of the variables that the present run has set, to whatever value. */
  get written(): ReadonlySet<string> {
    return this.#written;
  }

  /** Whether any run has asked for chance. */
  get chance(): boolean {
    return this.#chance;
  }

  #read(slot: number | undefined): void {
    if (slot === undefined || this.#seen.has(slot)) return;
    this.#seen.add(slot);
    this.reads.push(slot);
  }

  #hook(story: Ink, code: Code, layout: Layout): void {
    const perform = story.PerformLogicAndFlowControl.bind(story);
    story.PerformLogicAndFlowControl = (item) => {
      this.#step(code.numberOf(item));
      this.#lookAt(item, story, layout);
      return perform(item);
    };
    this.#hookVariables(story, layout);
  }

  #step(number: number): void {
    if (++this.#steps > this.#limit) throw new Endless(`no menu and no end after ${this.#limit} steps`);
    if (number < 0) return;
    this.covered[number] = 1;
    this.#recent.push(number);
    if (this.#recent.length > 2 * RECENT) this.#recent.splice(0, RECENT);
  }

  // Called for every item that runs, so it makes no functions of its own.
  #lookAt(item: InkObject | null, story: Ink, layout: Layout): void {
    if (item instanceof VariableReference) {
      if (item.pathForCount) this.#visits(item.containerForCount, layout);
    } else if (item instanceof ChoicePoint) {
      if (item.onceOnly) this.#visits(item.choiceTarget, layout);
    } else if (item instanceof ControlCommand) {
      this.#lookAtCommand(item.commandType, story, layout);
    }
  }

  #lookAtCommand(command: number, story: Ink, layout: Layout): void {
    switch (command) {
      case CommandType.VisitIndex:
        this.#visits(story.state.currentPointer.container, layout);
        break;
      case CommandType.TurnsSince:
      case CommandType.ReadCount: {
        const target = story.state.PeekEvaluationStack();
        const path = target instanceof DivertTargetValue ? target.targetPath : null;
        const name = (path && story.ContentAtPath(path).container?.path.toString()) ?? '';
        this.#read(layout.slot(command === CommandType.TurnsSince ? 'turns-since' : 'visits', name));
        break;
      }
      case CommandType.Turns:
        this.#read(layout.slot('turn', ''));
        break;
      case CommandType.Random:
      case CommandType.ListRandom:
      case CommandType.SequenceShuffleIndex:
        this.#chance = true;
        break;
      default:
    }
  }

  #visits(container: Container | null, layout: Layout): void {
    this.#read(layout.slot('visits', container?.path.toString() ?? ''));
  }

  #hookVariables(story: Ink, layout: Layout): void {
    const variables = story.variablesState;
    const get = variables.GetRawVariableWithName.bind(variables);
    const assign = variables.Assign.bind(variables);
    const set = variables.SetGlobal.bind(variables);
    let assigning = false;
    const look = (name: string | null) => {
      if (name !== null && !this.#written.has(name)) this.#read(layout.slot('variable', name));
    };
    variables.GetRawVariableWithName = (name, context) => {
      if (!assigning && context <= 0) look(name);
      return get(name, context);
    };
    variables.Assign = (variable, value) => {
      // Setting a variable asks first whether it points to another; a global never does.
      assigning = true;
      try {
        return assign(variable, value);
      } finally {
        assigning = false;
      }
    };
    variables.SetGlobal = (name, value) => {
      // An empty list takes over the origins of the list it replaces: inkjs writes them into the value it was given,
      // which may be part of the code, so it is given a copy.
      const empty = value instanceof ListValue && value.value?.Count === 0 ? value.value : undefined;
      if (empty) look(name);
      if (name !== null) this.#written.add(name);
      return set(name, empty ? new ListValue(new InkList(empty)) : value);
    };
  }
}

const RECENT = 256;

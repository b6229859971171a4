import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type Ink,
  type InkObject,
  type Path,
  type Pointer,
} from './ink-classes.ts';

const { CommandType } = ControlCommand;

/** The compiled ink as numbered items. One story gives the same numbers in every process. */
export class Code {
  readonly story: Ink;
  /** Every object of the compiled tree, containers too; an item's number is its place here. */
  readonly items: readonly InkObject[];
  readonly #numbers = new Map<InkObject, number>();
  readonly #indices: number[] = [];

  constructor(story: Ink) {
    this.story = story;
    const items: InkObject[] = [];
    this.#walk(story.mainContentContainer, -1, items);
    this.items = items;
  }

  /** Number of an object; -1 for one that ink made while running. */
  numberOf(item: InkObject | null): number {
    return item === null ? -1 : (this.#numbers.get(item) ?? -1);
  }

  /** Number of what stands at a path, by ink's own approximation where there is nothing exactly there. */
  numberAt(path: Path): number {
    const found = this.story.ContentAtPath(path);
    return this.numberOf(found.container ?? found.obj);
  }

  /** Number of what a pointer points to. */
  numberOfPointer(pointer: Pointer): number {
    return this.numberOf(pointer.Resolve() ?? pointer.container);
  }

  /** Where the flow may go from an item without leaving its call: what may run next, as numbers. */
  successors(number: number): readonly number[] {
    const item = this.items[number];
    const next = this.following(number);
    if (item instanceof Container) return item.content.length > 0 ? this.#known(item.content[0]) : next;
    if (item instanceof Divert) return [...this.#targets(item), ...(this.#falls(item, number) ? next : [])];
    if (item instanceof ChoicePoint) return [...this.#known(item.choiceTarget), ...next];
    if (item instanceof DivertTargetValue) return [...next, ...(this.#isAsked(number) ? [] : this.#valueTarget(item))];
    // A return goes to whoever called, and the caller counts what follows the call as its own.
    if (item instanceof ControlCommand && LEAVES.has(item.commandType)) return [];
    return next;
  }

  /** The item before this one in its container. */
  before(number: number): InkObject | undefined {
    const parent = this.items[number]?.parent;
    return parent instanceof Container ? parent.content[(this.#indices[number] ?? 0) - 1] : undefined;
  }

  /** The item after this one in its container. */
  after(number: number): InkObject | undefined {
    const parent = this.items[number]?.parent;
    return parent instanceof Container ? parent.content[(this.#indices[number] ?? 0) + 1] : undefined;
  }

  /** What follows an item when it is through; containers that are only named end their flow (as in inkjs). */
  following(number: number): readonly number[] {
    let item = this.items[number];
    while (item) {
      const index = this.#indices[this.numberOf(item)] ?? -1;
      const parent = item.parent;
      if (index < 0 || !(parent instanceof Container)) return [];
      if (index + 1 < parent.content.length) return this.#known(parent.content[index + 1]);
      item = parent;
    }
    return [];
  }

  #walk(item: InkObject, index: number, items: InkObject[]): void {
    this.#numbers.set(item, items.length);
    this.#indices.push(index);
    items.push(item);
    if (!(item instanceof Container)) return;
    for (const [at, child] of item.content.entries()) this.#walk(child, at, items);
    for (const child of item.namedOnlyContent?.values() ?? []) this.#walk(child, -1, items);
  }

  #known(item: InkObject | null | undefined): number[] {
    const number = this.numberOf(item ?? null);
    return number < 0 ? [] : [number];
  }

  #targets(divert: Divert): number[] {
    // A variable's targets count where their value is made or kept; `$r`'s too, just before it is gone to.
    if (divert.hasVariableTarget || divert.isExternal) return [];
    const number = this.numberOfPointer(divert.targetPointer);
    return number < 0 ? [] : [number];
  }

  #valueTarget(value: DivertTargetValue): number[] {
    const path = value.targetPath;
    const number = path === null ? -1 : this.numberAt(path);
    return number < 0 ? [] : [number];
  }

  #falls(divert: Divert, number: number): boolean {
    const before = this.before(number);
    const thread = before instanceof ControlCommand && before.commandType === CommandType.StartThread;
    return divert.isConditional || divert.pushesToStack || divert.isExternal || thread;
  }

  /** `TURNS_SINCE(-> x)` and `READ_COUNT(-> x)` name a target and do not go there. */
  #isAsked(number: number): boolean {
    const after = this.after(number);
    return after instanceof ControlCommand && ASKS.has(after.commandType);
  }
}

const LEAVES = new Set([CommandType.Done, CommandType.End, CommandType.PopTunnel, CommandType.PopFunction]);
const ASKS = new Set([CommandType.TurnsSince, CommandType.ReadCount]);

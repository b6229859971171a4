import type { Code } from './code.ts';
import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  IntValue,
  NativeFunctionCall,
  Value,
  VariableAssignment,
  VariablePointerValue,
  VariableReference,
} from './ink-classes.ts';

import type { Read } from './reads.ts';

const { CommandType } = ControlCommand;

/** What lies on ink's evaluation stack: a count just read, a known number, a divert target, or anything else. */
type Token =
  | {
      readonly kind: 'count';
      readonly at: number;
      readonly of: 'visits' | 'turns-since';
      /** One container, or all that it may be of where the target was computed. */
      readonly names: readonly string[];
      /** Read by a sequence just after it has counted itself. */
      readonly fresh: boolean;
    }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'target'; readonly path: string }
  | { readonly kind: 'string' }
  | { readonly kind: 'other' };

/** Follows the expressions of one container as ink would, to see how much of each count they can tell apart. */
export class Evaluation {
  readonly #code: Code;
  readonly #targets: readonly string[];
  readonly #add: (number: number, read: Read) => void;
  #stack: Token[] = [];
  #inString = 0;

  constructor(code: Code, targets: readonly string[], add: (number: number, read: Read) => void) {
    this.#code = code;
    this.#targets = targets;
    this.#add = add;
  }

  run(container: Container): void {
    for (const item of container.content) {
      const at = this.#code.numberOf(item);
      if (item instanceof VariableReference) this.#reference(item, at);
      else if (item instanceof ControlCommand) this.#command(item, at, container);
      else if (item instanceof NativeFunctionCall) this.#operator(item.name, item.numberOfParameters);
      else if (item instanceof ChoicePoint) this.#choice(item, at);
      else if (item instanceof Divert) this.#divert(item, at);
      else if (item instanceof VariableAssignment) this.#assignment(item, at);
      else if (item instanceof Container) this.#nested(item);
      else if (item instanceof VariablePointerValue) this.#pointer(item, at);
      else if (item instanceof DivertTargetValue) this.#push({ kind: 'target', path: this.#pathOf(item) });
      else if (item instanceof IntValue && item.value !== null) this.#push({ kind: 'number', value: item.value });
      else if (item instanceof Value && this.#inString === 0) this.#push({ kind: 'other' });
    }
    this.#exactly(this.#stack.splice(0));
  }

  #push(token: Token): void {
    this.#stack.push(token);
  }

  #reference(item: VariableReference, at: number): void {
    const container = item.pathForCount ? item.containerForCount : null;
    if (container) {
      this.#push({ kind: 'count', at, of: 'visits', names: [container.path.toString()], fresh: false });
    } else {
      if (item.name !== null) this.#add(at, exact('variable', item.name));
      this.#push({ kind: 'other' });
    }
  }

  #command(item: ControlCommand, at: number, container: Container): void {
    switch (item.commandType) {
      case CommandType.VisitIndex:
        this.#push({ kind: 'count', at, of: 'visits', names: [container.path.toString()], fresh: true });
        break;
      case CommandType.TurnsSince:
      case CommandType.ReadCount:
        this.#asked(item.commandType === CommandType.TurnsSince ? 'turns-since' : 'visits', at);
        break;
      case CommandType.Turns:
        this.#add(at, exact('turn', ''));
        this.#push({ kind: 'other' });
        break;
      case CommandType.Random:
      case CommandType.SeedRandom:
      case CommandType.ListRandom:
      case CommandType.SequenceShuffleIndex:
        this.#add(at, exact('chance', ''));
        this.#exactly(this.#stack.splice(0));
        this.#push({ kind: 'other' });
        break;
      case CommandType.BeginString:
        this.#inString++;
        this.#push({ kind: 'string' });
        break;
      case CommandType.EndString: {
        this.#inString--;
        const begin = this.#stack.findLastIndex(({ kind }) => kind === 'string');
        this.#exactly(this.#stack.splice(Math.max(begin, 0)));
        this.#push({ kind: 'other' });
        break;
      }
      case CommandType.EvalOutput:
        this.#exactly([this.#stack.pop()]);
        break;
      case CommandType.PopEvaluatedValue:
        this.#stack.pop();
        break;
      case CommandType.Duplicate:
        this.#exactly([this.#stack.at(-1)]);
        this.#push({ kind: 'other' });
        break;
      case CommandType.ChoiceCount:
        this.#push({ kind: 'other' });
        break;
      case CommandType.ListFromInt:
      case CommandType.ListRange:
        this.#exactly(this.#stack.splice(0));
        this.#push({ kind: 'other' });
        break;
      default:
    }
  }

  /** `TURNS_SINCE` or `READ_COUNT` of a target; of any that is named anywhere, where the target is computed. */
  #asked(kind: 'turns-since' | 'visits', at: number): void {
    const target = this.#stack.pop();
    this.#exactly([target]);
    const names = target?.kind === 'target' ? [target.path] : this.#targets;
    this.#push({ kind: 'count', at, of: kind, names, fresh: false });
  }

  #operator(name: string, parameters: number): void {
    const taken = this.#stack.splice(Math.max(this.#stack.length - parameters, 0));
    const [left, right] = taken;
    if (name === '!' || name === '&&' || name === '||') for (const token of taken) this.#limit(token, 1);
    else if (COMPARISONS.has(name) && right?.kind === 'number') this.#limit(left, right.value + 1);
    else if (COMPARISONS.has(name) && left?.kind === 'number') this.#limit(right, left.value + 1);
    else if (name === 'MIN' && right?.kind === 'number') this.#limit(left, right.value + 1);
    else if (name === '%' && right?.kind === 'number') this.#limit(left, 0, right.value);
    else this.#exactly(taken);
    this.#push({ kind: 'other' });
  }

  #choice(item: ChoicePoint, at: number): void {
    if (item.hasCondition) this.#limit(this.#stack.pop(), 1);
    if (item.onceOnly && item.choiceTarget) {
      this.#add(at, { kind: 'visits', name: item.choiceTarget.path.toString(), upTo: 1, modulo: 1 });
    }
  }

  #divert(item: Divert, at: number): void {
    if (item.isConditional) this.#limit(this.#stack.pop(), 1);
    if (item.variableDivertName !== null) this.#add(at, exact('variable', item.variableDivertName));
    if (!item.pushesToStack && !item.isExternal) return;
    this.#exactly(this.#stack.splice(0));
    this.#push({ kind: 'other' });
  }

  /** Setting a temporary needs it to be there, so it counts as looking at it. */
  #assignment(item: VariableAssignment, at: number): void {
    this.#exactly([this.#stack.pop()]);
    if (!item.isGlobal && !item.isNewDeclaration && item.variableName !== null) {
      this.#add(at, exact('variable', item.variableName));
    }
  }

  #pointer(item: VariablePointerValue, at: number): void {
    this.#add(at, exact('variable', item.variableName));
    this.#push({ kind: 'other' });
  }

  /** A branch begins with the divert that asks the condition; its own content is followed by itself. */
  #nested(item: Container): void {
    const first = item.content[0];
    if (first instanceof Divert && first.isConditional) this.#limit(this.#stack.pop(), 1);
  }

  #exactly(tokens: readonly (Token | undefined)[]): void {
    for (const token of tokens) this.#limit(token, Number.POSITIVE_INFINITY);
  }

  /** A sequence looks at its count just after counting itself, so it tells one less apart. */
  #limit(token: Token | undefined, upTo: number, modulo = 1): void {
    if (token?.kind !== 'count') return;
    const { at, of, names, fresh } = token;
    for (const name of names) this.#add(at, { kind: of, name, upTo: fresh ? Math.max(upTo - 1, 0) : upTo, modulo });
  }

  #pathOf(item: DivertTargetValue): string {
    const path = item.targetPath;
    return (path && this.#code.story.ContentAtPath(path).container?.path.toString()) ?? path?.toString() ?? '';
  }
}

const COMPARISONS = new Set(['>', '<', '>=', '<=', '==', '!=']);

function exact(kind: Read['kind'], name: string): Read {
  return { kind, name, upTo: Number.POSITIVE_INFINITY, modulo: 1 };
}

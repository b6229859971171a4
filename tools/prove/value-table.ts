import {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  InkList,
  InkListItem,
  type InkObject,
  IntValue,
  ListValue,
  Path,
  StringValue,
  VariablePointerValue,
} from './ink-classes.ts';

/** Values of ink variables by number, and by a text that means the same in every process. */
export class ValueTable {
  readonly #keys: string[] = [];
  readonly #values: InkObject[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<InkObject, number>();

  /** Number of a value; equal values have one number. */
  numberOf(value: InkObject): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const number = this.numberOfKey(valueKey(value));
    // An empty list can still be given another origin by inkjs, so the object alone does not say which it is.
    if (!isEmptyList(value)) this.#known.set(value, number);
    return number;
  }

  numberOfKey(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.length;
    this.#keys.push(key);
    this.#values.push(valueFromKey(key));
    this.#numbers.set(key, number);
    return number;
  }

  keyOf(number: number): string {
    return this.#keys[number] ?? '';
  }

  /** The value to hand to ink; a new one where ink would alter it. */
  valueOf(number: number): InkObject {
    const value = this.#values[number] ?? new IntValue(0);
    return isEmptyList(value) ? valueFromKey(this.keyOf(number)) : value;
  }

  /** Path that a value diverts to, where it is a divert target. */
  targetOf(number: number): string | undefined {
    const key = this.keyOf(number);
    return key.startsWith('->') ? key.slice(2) : undefined;
  }
}

/**
 * A text for a value. The order in which items came into a list is left out where all have different numbers: ink then
 * prints, compares and picks by number, and only LIST_RANDOM could tell, which is chance. Items of two lists with one
 * number stay in their order, since LIST_MAX and LIST_MIN take the first of them.
 */
export function valueKey(value: InkObject): string {
  if (value instanceof StringValue) return `^${value.value}`;
  if (value instanceof IntValue) return `${value.value}`;
  if (value instanceof BoolValue) return value.value ? 'true' : 'false';
  if (value instanceof FloatValue) return `${value.value}f`;
  if (value instanceof DivertTargetValue) return `->${value.value?.componentsString ?? ''}`;
  if (value instanceof VariablePointerValue) return `&${value.value}@${value.contextIndex}`;
  if (value instanceof ListValue) {
    const items = [...(value.value?.entries() ?? [])];
    const numbers = new Set(items.map(([, number]) => number));
    if (numbers.size === items.length) items.sort(([, a], [, b]) => a - b);
    return `(${JSON.stringify([items, value.value?.originNames ?? []])}`;
  }
  throw new Error(`a value of a kind the prover does not know: ${value.constructor.name}`);
}

/** The value a text stands for. */
export function valueFromKey(key: string): InkObject {
  const rest = key.slice(1);
  if (key.startsWith('^')) return new StringValue(rest);
  if (key.startsWith('->')) return new DivertTargetValue(new Path(key.slice(2)));
  if (key.startsWith('&')) {
    const at = rest.lastIndexOf('@');
    return new VariablePointerValue(rest.slice(0, at), Number(rest.slice(at + 1)));
  }
  if (key.startsWith('(')) return listFromKey(rest);
  if (key === 'true' || key === 'false') return new BoolValue(key === 'true');
  return key.endsWith('f') ? new FloatValue(Number(key.slice(0, -1))) : new IntValue(Number(key));
}

function listFromKey(json: string): ListValue {
  const [items, origins] = JSON.parse(json) as [[string, number][], string[]];
  const list = new InkList();
  for (const [item, number] of items) list.Add(InkListItem.fromSerializedKey(item), number);
  if (items.length === 0) list.SetInitialOriginNames(origins);
  return new ListValue(list);
}

function isEmptyList(value: InkObject): boolean {
  return value instanceof ListValue && value.value?.Count === 0;
}

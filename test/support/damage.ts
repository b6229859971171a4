/** How many damaged things of each kind are tried. */
export const ROUNDS = process.env.TEST_LONG ? 10_000 : 500;

/** What no reader wrote: other kinds, other sizes, markup, names that mean something to the language itself. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  2 ** 53,
  '',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  'x'.repeat(5000),
  '\u0000\u202e\ud800',
  [],
  {},
  [[[[]]]],
  true,
  Array(5000).fill('keep'),
  { __proto__: null },
  JSON.parse('{"__proto__":{"path":["keep"]},"constructor":1}'),
  new Date(0),
  new Map([['version', 1]]),
  10n ** 40n,
  circle(),
];

function circle(): unknown[] {
  const round: unknown[] = [];
  round.push(round);
  return round;
}

/** Chance that is the same in every run. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** Chance below a number. */
export type Chance = (below: number) => number;

/** One of them, of its own: what is done to it is done to no other. */
function hostile(chance: Chance): unknown {
  return structuredClone(HOSTILE[chance(HOSTILE.length)]);
}

/** A copy with one to three of its values, at any depth, taken out or replaced. */
export function damaged(value: unknown, chance: Chance): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (let hits = chance(3) + 1; hits > 0; hits--) {
    const inner = Object.values(copy).filter((it) => typeof it === 'object' && it !== null);
    const into = (chance(3) === 0 ? inner[chance(inner.length || 1)] : copy) as Record<string, unknown> | undefined;
    const keys = Object.keys(into ?? {});
    const key = chance(6) === 0 ? '__proto__' : keys[chance(keys.length || 1)];
    if (!into || key === undefined) continue;
    if (chance(5) === 0) delete into[key];
    else
      Object.defineProperty(into, key, {
        value: hostile(chance),
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return chance(20) === 0 ? hostile(chance) : copy;
}

/** A text with some letters of it taken out, put in or replaced, or cut short. */
export function damagedText(text: string, chance: Chance): string {
  const at = chance(text.length);
  const rest = chance(4) === 0 ? '' : text.slice(at + chance(6));
  return text.slice(0, at) + String.fromCharCode(chance(0xffff)).repeat(chance(3)) + rest;
}

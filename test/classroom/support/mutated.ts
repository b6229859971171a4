/** What somebody may write where something else is expected: wrong kinds, sizes, markup, formulas, names of the language. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  '<img src=x onerror="globalThis.hurt=1">',
  'javascript:globalThis.hurt=1',
  '=HYPERLINK("http://x")',
  '__proto__',
  'constructor',
  '\u0000\u202E\uD800',
  'x'.repeat(5000),
  [],
  {},
  ['keep', 'keep', 'keep'],
  { kind: 'end' },
  Array.from({ length: 300 }, () => 'a'),
];

/** A value with one part of it changed, taken out, doubled or put under another name, by chance. */
export function mutated(value: unknown, random: () => number): unknown {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(HOSTILE);
  if (Array.isArray(value)) {
    const at = Math.floor(random() * (value.length + 1));
    const rest = value.slice(at + 1);
    const way = random();
    if (way < 0.25) return [...value.slice(0, at), ...rest];
    if (way < 0.5) return [...value.slice(0, at), value[at], value[at], ...rest];
    return [...value.slice(0, at), mutated(value[at], random), ...rest];
  }
  const entries = Object.entries(value);
  const key = pick(Object.keys(value)) ?? 'x';
  const way = random();
  if (way < 0.15) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (way < 0.25) return Object.fromEntries([...entries, [String(pick(HOSTILE)), pick(HOSTILE)]]);
  if (way < 0.3) return JSON.parse(`{"__proto__": {"hurt": 1}, ${JSON.stringify(value).slice(1)}`.replace(', }', '}'));
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === key ? mutated(inner, random) : inner]));
}

import type { NameKind, Names } from '../names.ts';
import type { Fault } from './fault.ts';

const KINDS: readonly NameKind[] = [
  'routes',
  'chapters',
  'endings',
  'places',
  'who',
  'acts',
  'notes',
  'scenes',
  'sounds',
  'figures',
  'glossary',
];

/** Every name of a language, put together from the files that hold them; the same id twice is a fault. */
export function gatherNames(files: ReadonlyMap<string, string>): {
  names: Names;
  faults: Fault[];
  from: Map<string, string>;
} {
  const names: Record<string, Record<string, unknown>> = Object.fromEntries(KINDS.map((kind) => [kind, {}]));
  const from = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [file, text] of files) {
    for (const [kind, entries] of Object.entries(parse(file, text, faults))) {
      const known = names[kind];
      if (!known || typeof entries !== 'object' || entries === null) {
        faults.push({ file, line: 0, message: `unknown kind of name "${kind}"; the kinds are ${KINDS.join(', ')}` });
        continue;
      }
      for (const [id, name] of Object.entries(entries)) {
        const key = `${kind}/${id}`;
        const first = from.get(key);
        if (first !== undefined && JSON.stringify(known[id]) !== JSON.stringify(name)) {
          faults.push({ file, line: 0, message: `${key} is named here and, otherwise, in ${first}` });
        }
        known[id] = name;
        if (first === undefined) from.set(key, file);
      }
    }
  }
  return { names: names as unknown as Names, faults, from };
}

function parse(file: string, text: string, faults: Fault[]): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    faults.push({ file, line: 0, message: 'names are one JSON object of kinds' });
  } catch (cause) {
    faults.push({ file, line: 0, message: cause instanceof Error ? cause.message : String(cause) });
  }
  return {};
}

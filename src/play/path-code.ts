import type { Inputs } from '../story/story.ts';
import { SaveFault } from './save-fault.ts';

/** A play as a link carries it: choices as two-letter marks, to be told apart against each menu on replay. */
export interface PathCode {
  readonly route: string;
  readonly inputs: Inputs;
  /** One mark for each choice taken. */
  readonly marks: readonly string[];
  readonly beat: number;
}

/** The longest code that is read at all, in characters. */
export const LONGEST_CODE = 4096;

const VERSION = '1';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The two letters that stand for a choice's id in a link: 12 bits of its FNV-1a hash. Short, the same in every language
 * and version; a test holds that no menu of ours has two choices of one mark.
 */
export function markOf(id: string): string {
  const hash = fnv(id);
  return letter(hash >>> 6) + letter(hash);
}

/** Writes a play as a fragment: version, route, inputs, beat, marks, and a check of the whole. */
export function encodePath(route: string, inputs: Inputs, path: readonly string[], beat: number): string {
  const given = Object.entries(inputs)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
  const body = [VERSION, route, given, beat.toString(36), path.map(markOf).join('')].join('~');
  return `${body}~${markOf(body)}`;
}

/** Reads a fragment back; throws a SaveFault that says what is wrong. */
export function decodePath(code: string): PathCode {
  if (code.length > LONGEST_CODE) throw new SaveFault('too-long');
  const parts = code.split('~');
  const [version, route = '', given = '', beat = '', marks = '', check] = parts;
  if (version !== VERSION) throw new SaveFault('version');
  if (parts.length !== 6 || check !== markOf(parts.slice(0, 5).join('~'))) throw new SaveFault('damaged');
  if (!/^[a-z0-9-]{1,60}$/.test(route) || !/^[0-9a-z]{1,4}$/.test(beat)) throw new SaveFault('damaged');
  if (!/^([A-Za-z0-9_-]{2})*$/.test(marks)) throw new SaveFault('damaged');
  if (!/^(\w+=[\w-]+(,\w+=[\w-]+)*)?$/.test(given)) throw new SaveFault('damaged');
  const inputs = given === '' ? [] : given.split(',').map((pair) => pair.split('=') as [string, string]);
  return {
    route,
    inputs: Object.fromEntries(inputs),
    marks: marks.match(/../g) ?? [],
    beat: Number.parseInt(beat, 36),
  };
}

function letter(bits: number): string {
  return LETTERS.charAt(bits & 63);
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 12)) >>> 0;
}

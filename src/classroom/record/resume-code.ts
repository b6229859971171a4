import type { Play } from '../../play/play.ts';
import { fingerprint } from './fingerprint.ts';

/** Letters that are not taken for one another when they are read from paper. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BASE = BigInt(LETTERS.length);
const CHECK = 3;
const COUNT = 2;

/** The longest code that is read at all. */
const LONGEST_CODE = 300;

/**
 * Writes where a play stands as few letters as will do, in groups of four: how many choices were taken, at which place
 * of each menu, and a check. `open` opens the play's route at a path.
 */
export function resumeCode(path: readonly string[], open: (path: readonly string[]) => Play): string {
  const play = open([]);
  let value = 0n;
  let weight = 1n;
  for (const id of path) {
    const offered = menuOf(play);
    value += weight * BigInt(offered.indexOf(id));
    weight *= BigInt(offered.length);
    play.choose(id);
  }
  let digits = '';
  for (let room = weight - 1n; room > 0n; room /= BASE) {
    digits += LETTERS.charAt(Number(value % BASE));
    value /= BASE;
  }
  const count = LETTERS.charAt(Math.floor(path.length / 32)) + LETTERS.charAt(path.length % 32);
  return grouped(checkOf(path) + count + digits);
}

/** Reads a code back to a path; nothing where it was mistyped or belongs to another story. Spaces and case do not matter. */
export function readResumeCode(typed: string, open: (path: readonly string[]) => Play): readonly string[] | undefined {
  const code = typed.toUpperCase().replace(/[\s·.-]/g, '');
  if (code.length > LONGEST_CODE || code.length < CHECK + COUNT) return undefined;
  const numbers = [...code].map((letter) => LETTERS.indexOf(letter));
  if (numbers.includes(-1)) return undefined;
  const count = (numbers[CHECK] ?? 0) * 32 + (numbers[CHECK + 1] ?? 0);
  let value = numbers.slice(CHECK + COUNT).reduceRight((sum, digit) => sum * BASE + BigInt(digit), 0n);
  const play = open([]);
  const path: string[] = [];
  for (let step = 0; step < count; step++) {
    const offered = menuOf(play);
    if (offered.length === 0) return undefined;
    const id = offered[Number(value % BigInt(offered.length))] ?? '';
    value /= BigInt(offered.length);
    path.push(id);
    play.choose(id);
  }
  return value === 0n && code.startsWith(checkOf(path)) ? path : undefined;
}

/** Reads on to the next menu; its choices in order, or none at the end. */
function menuOf(play: Play): string[] {
  while (play.view.now.choices.length === 0) {
    const before = play.view.now;
    play.advance();
    if (play.view.now === before || play.view.now.epilogue !== undefined) return [];
  }
  return play.view.now.choices.map(({ id }) => id);
}

function checkOf(path: readonly string[]): string {
  const number = Number.parseInt(fingerprint(path.join(' ')).slice(-5), 36);
  return [0, 1, 2].map((at) => LETTERS.charAt(Math.floor(number / 32 ** at) % 32)).join('');
}

function grouped(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? code;
}

import { COMMON_WORDS } from '../language/common-words.ts';
import type { Act } from './acts.ts';

/** A piece of a sheet's text; `shared` where the same word stands on another sheet of the act too. */
export interface Piece {
  readonly text: string;
  readonly shared: boolean;
}

/** Letters by which two forms of a word count as the same (`fold`, `folded`), and the least a word must have. */
const STEM = 5;
const LEAST = 4;

/**
 * Cuts one sheet of an act into pieces, telling the words on which it agrees with another sheet. Nothing is weighed: a
 * word agrees where a word of the same beginning stands elsewhere, and what no sheet repeats stands alone.
 */
export function agreeingPieces(act: Act, kind: 'deed' | 'stenogram' | 'file' | 'testimony'): readonly Piece[] {
  const others = (['deed', 'stenogram', 'file', 'testimony'] as const).filter((it) => it !== kind);
  const elsewhere = new Set(others.flatMap((it) => wordsOf(act[it]?.text ?? '').map(stem)));
  const pieces: Piece[] = [];
  for (const part of (act[kind]?.text ?? '').split(/([\p{L}\p{M}]+)/u)) {
    if (part === '') continue;
    const shared = weighs(part) && elsewhere.has(stem(part));
    const last = pieces.at(-1);
    if (last && last.shared === shared && !shared) pieces[pieces.length - 1] = { text: last.text + part, shared };
    else pieces.push({ text: part, shared });
  }
  return pieces;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu)?.filter(weighs) ?? [];
}

/** Is it a word, and one that says something? */
function weighs(part: string): boolean {
  return part.length >= LEAST && /^\p{L}/u.test(part) && !COMMON_WORDS.has(plain(part));
}

/** One beginning for the forms of a word; a plural's s is not part of it. */
function stem(word: string): string {
  return plain(word).replace(/s$/, '').slice(0, STEM);
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

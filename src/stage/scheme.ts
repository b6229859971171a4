import type { Look } from '../play/showing.ts';
import { INK, PAPER, PAPER_BRIGHT, RED_DEEP } from './colours.ts';

/** Colours of papers and of what is painted on them, as the reader wants them. */
export interface Scheme {
  readonly dark: boolean;
  readonly sheet: string;
  readonly strip: string;
  readonly words: string;
  readonly number: string;
}

const PRINTED: Scheme = { dark: false, sheet: PAPER, strip: PAPER_BRIGHT, words: INK, number: RED_DEEP };
const STARK: Scheme = { dark: false, sheet: '#fffaf0', strip: '#ffffff', words: INK, number: '#5a0f0b' };
const DARK: Scheme = { dark: true, sheet: '#221d19', strip: '#3a322c', words: '#f0e6d2', number: '#f0b7a8' };

export function schemeOf(look: Look): Scheme {
  if (look.dark) return DARK;
  return look.highContrast ? STARK : PRINTED;
}

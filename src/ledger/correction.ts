import type { Words } from './words.ts';

/** Something that a published edition had wrong: the day it was put right (ISO), and what was said and is said now. */
export interface Correction {
  readonly date: string;
  readonly text: Words;
}

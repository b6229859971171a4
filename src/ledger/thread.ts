import type { ThreadGrade } from './grade.ts';
import type { Words } from './words.ts';

/** One statement of the text that circulates, the claims that answer it, its grade, and an answer that begins with what it gets right. */
export interface ThreadStatement {
  readonly n: number;
  readonly text: Words;
  readonly claims: readonly string[];
  readonly grade: ThreadGrade;
  readonly answer: Words;
}

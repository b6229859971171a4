import type { Grade } from './grade.ts';
import type { Words } from './words.ts';

/** What one author holds about a disputed claim; `by` is the id of a source. */
export interface Position {
  readonly by: string;
  readonly view: Words;
}

/**
 * One statement, how sure anyone can be of it, and how that is known.
 * `date` is an ISO year, month, day, or two of these joined by a slash.
 */
export interface Claim {
  readonly id: string;
  readonly date?: string;
  readonly place?: Words;
  readonly statement: Words;
  readonly grade: Grade;
  readonly finding: Words;
  readonly positions: readonly Position[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
}

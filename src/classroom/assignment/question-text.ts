import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Question } from './assignment.ts';

/** A question as it is asked in a language; the teacher's own stay as they were written. */
export function questionText({ ask }: Question, words: ClassroomWords): string {
  return ask.kind === 'bank' ? words.bank[ask.id] : ask.text;
}

import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { PupilRecord } from '../record/record.ts';

/** What is named of a file that was handed in. */
interface Named {
  readonly file: string;
  readonly record: Pick<PupilRecord, 'name' | 'play'>;
}

/** What a record is called on the desk: its name, else its file; a letter where no names are to be seen. */
export function memberName(all: readonly Named[], member: Named, hidden: boolean, words: ClassroomWords): string {
  if (!hidden) return member.record.name ?? member.file;
  // In the order of their plays' ids, which says nothing of who it is.
  const at = [...all].sort((a, b) => (a.record.play < b.record.play ? -1 : 1)).indexOf(member);
  return words.desk.group.anonymous(letters(at));
}

function letters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

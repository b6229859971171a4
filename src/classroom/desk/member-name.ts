import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { ClassList, Member } from '../group/class-list.ts';

/** What a record is called on the desk: its name, else its file; a letter where no names are to be seen. */
export function memberName({ members }: ClassList, member: Member, hidden: boolean, words: ClassroomWords): string {
  if (!hidden) return member.record.name ?? member.file;
  // In the order of their plays' ids, which says nothing of who it is.
  const at = [...members].sort((a, b) => (a.record.play < b.record.play ? -1 : 1)).indexOf(member);
  return words.desk.group.anonymous(letters(at));
}

function letters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

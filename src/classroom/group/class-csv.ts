import Papa from 'papaparse';
import type { ClassroomWords } from '../../language/classroom/en.ts';
import { questionKey } from '../assignment/assignment.ts';
import { questionText } from '../assignment/question-text.ts';
import type { ClassList, Member } from './class-list.ts';
import { secondsOf } from './shares.ts';

/** Beginnings that a spreadsheet may take for a formula. The library's own rule lets cells of several lines through. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** The class as a table for a spreadsheet. Cells that a spreadsheet would take for formulas are made plain text. */
export function classCsv(
  { assignment, members }: ClassList,
  names: (member: Member) => string,
  words: ClassroomWords,
): string {
  const { group } = words.desk;
  const acts = [...new Set(members.flatMap(({ verdict }) => verdict.acts.map(({ act }) => act)))];
  const questions = assignment?.questions ?? [];
  const head = [
    group.pupil,
    group.file,
    group.ending,
    group.minutes,
    group.evidence,
    ...acts,
    ...questions.map((question) => questionText(question, words)),
  ];
  const rows = members.map((member) => [
    names(member),
    member.file,
    member.record.ending ?? '',
    String(Math.round(secondsOf(member) / 60)),
    String(member.record.evidence.length),
    ...acts.map((id) => member.verdict.acts.find(({ act }) => act === id)?.choice ?? ''),
    ...questions.map((_, index) => member.record.answers[questionKey(index)]?.text ?? ''),
  ]);
  // The mark at the front makes spreadsheets read the letters beyond ASCII as they are.
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: FORMULA })}`;
}

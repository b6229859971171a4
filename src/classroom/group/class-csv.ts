import Papa from 'papaparse';
import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { ThreadStatement } from '../../ledger/thread.ts';
import { questionKey } from '../assignment/assignment.ts';
import { questionText } from '../assignment/question-text.ts';
import type { PupilRecord } from '../record/record.ts';
import type { ClassList, Grader, Member } from './class-list.ts';
import { secondsOf } from './shares.ts';

/** Beginnings that a spreadsheet may take for a formula. The library's own rule lets cells of several lines through. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** The class as a table for a spreadsheet. Cells that a spreadsheet would take for formulas are made plain text. */
export function classCsv(
  { assignment, members }: ClassList,
  names: (member: Member) => string,
  words: ClassroomWords,
  statements: readonly ThreadStatement[] = [],
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
    ...statementHeads(statements, words),
  ];
  const rows = members.map((member) => [
    names(member),
    member.file,
    member.record.ending ?? '',
    String(Math.round(secondsOf(member) / 60)),
    String(member.record.evidence.length),
    ...acts.map((id) => member.verdict.acts.find(({ act }) => act === id)?.choice ?? ''),
    ...questions.map((_, index) => member.record.answers[questionKey(index)]?.text ?? ''),
    ...gradesOf(member.record, statements, words),
  ]);
  return csv([head, ...rows]);
}

/** The grades of the exercise on the thread by itself as a table for a spreadsheet. */
export function threadCsv(
  { graders }: ClassList,
  names: (grader: Grader) => string,
  words: ClassroomWords,
  statements: readonly ThreadStatement[],
): string {
  const { group } = words.desk;
  const head = [group.pupil, group.file, group.minutes, ...statementHeads(statements, words)];
  const rows = graders.map((grader) => [
    names(grader),
    grader.file,
    String(Math.round(secondsOf(grader) / 60)),
    ...gradesOf(grader.record, statements, words),
  ]);
  return csv([head, ...rows]);
}

function statementHeads(statements: readonly ThreadStatement[], words: ClassroomWords): string[] {
  return statements.map(({ n }) => words.thread.statement(n));
}

function gradesOf(
  { thread }: Pick<PupilRecord, 'thread'>,
  statements: readonly ThreadStatement[],
  words: ClassroomWords,
): string[] {
  return statements.map(({ n }) => {
    const grade = thread[String(n)];
    return grade === undefined ? '' : words.grades[grade];
  });
}

function csv(rows: readonly (readonly string[])[]): string {
  // The mark at the front makes spreadsheets read the letters beyond ASCII as they are.
  return `\uFEFF${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA })}`;
}

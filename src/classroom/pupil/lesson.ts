import type { PlayView } from '../../play/screen.ts';
import { type Assignment, type Question, questionKey } from '../assignment/assignment.ts';
import type { Work } from '../record/work.ts';

/** A question with the mark under which its answer is kept. */
export interface Asked {
  readonly key: string;
  readonly question: Question;
}

/** The questions of an assignment with their marks. */
export function questionsOf({ questions }: Assignment): Asked[] {
  return questions.map((question, index) => ({ key: questionKey(index), question }));
}

/** The questions that are to be put where a play stands: chapters read, and the last ones before what is documented. */
export function dueQuestions(
  assignment: Assignment,
  work: Work,
  view: PlayView,
  chaptersMet: ReadonlySet<string>,
): readonly Asked[] {
  const here = view.epilogue === undefined ? view.screen.chapter : undefined;
  return questionsOf(assignment).filter(({ key, question }) => {
    if (work.asked.includes(key)) return false;
    if (question.at.kind === 'end') return atEnd(assignment, view, chaptersMet);
    return chaptersMet.has(question.at.chapter) && question.at.chapter !== here;
  });
}

/** Whether what was assigned has been read: the documented outcome comes next, or the chapter is over. */
export function atEnd(assignment: Assignment, view: PlayView, chaptersMet: ReadonlySet<string>): boolean {
  if (assignment.chapter !== undefined && chapterOver(assignment.chapter, view, chaptersMet)) return true;
  return view.epilogue === 'outcome' || view.epilogue === 'hall' || view.epilogue === 'map';
}

/** Whether the chapter that was assigned has been read to its end. */
export function chapterOver(chapter: string, view: PlayView, chaptersMet: ReadonlySet<string>): boolean {
  return chaptersMet.has(chapter) && (view.epilogue !== undefined || view.screen.chapter !== chapter);
}

/** An answer as it is kept: what was written before the outcome stays as it was. */
export function answered(work: Work, key: string, text: string): Work {
  const old = work.answers[key];
  if (isLocked(work, key) || (old?.text ?? '') === text) return work;
  return { ...work, answers: { ...work.answers, [key]: { text, before: !work.outcome } } };
}

/** Whether an answer may no longer be changed. */
export function isLocked(work: Work, key: string): boolean {
  const old = work.answers[key];
  return work.outcome && old?.before === true && old.text.trim() !== '';
}

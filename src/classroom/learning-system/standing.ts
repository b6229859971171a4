import { classroomWords } from '../../language/classroom/words.ts';
import type { Act } from '../../play/acts.ts';
import type { Play } from '../../play/play.ts';
import type { RouteEntry, RouteScript } from '../../story/library.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { questionText } from '../assignment/question-text.ts';
import type { PackageTask } from '../package/package-task.ts';
import { chapterOver, questionsOf } from '../pupil/lesson.ts';
import type { Work } from '../record/work.ts';
import type { ActDone, QuestionAnswered, Standing } from './learning-system.ts';

/** Where a play and the work on it have come to. */
export interface Come {
  readonly task: PackageTask;
  readonly play: Play;
  readonly script: RouteScript;
  readonly entry: RouteEntry | undefined;
  /** Chapters that the play has come through. */
  readonly met: ReadonlySet<string>;
  readonly work: Work | undefined;
  /** It was done before. */
  readonly done: boolean;
  /** Questions whose answers were handed over in another session and are no longer here. */
  readonly handed: readonly string[];
  readonly seconds: number;
}

/** What a learning system is told of it, but for what it is to keep. */
export function standingOf(come: Come): Omit<Standing, 'kept'> {
  const { task, play, script, work } = come;
  const { screen, epilogue } = play.view.now;
  const chapter = epilogue === undefined ? (screen.chapter ?? '') : '';
  const done = come.done || isDone(come);
  const answers = task.assignment && work ? answersOf(task.assignment, work, script.language) : [];
  return {
    route: script.route,
    title: script.names.routes[script.route]?.title ?? script.route,
    language: script.language,
    chapter,
    chapterTitle: script.names.chapters[chapter]?.title ?? chapter,
    progress: done ? 1 : progressOf(come),
    done,
    ...scoreOf(come, answers.length),
    seconds: come.seconds,
    choices: play.bookmark.path.length,
    acts: actsOf(play.acts, task.assignment, script),
    answers,
    evidence: work?.evidence ?? [],
  };
}

/** Done is what was asked: an ending reached, or the chapter read, and every question put. */
function isDone({ task: { assignment }, play, met, work }: Come): boolean {
  const view = play.view.now;
  if (!assignment) return view.epilogue !== undefined;
  const read =
    assignment.chapter === undefined ? view.epilogue !== undefined : chapterOver(assignment.chapter, view, met);
  return read && questionsOf(assignment).every(({ key }) => work?.asked.includes(key) ?? false);
}

/** Chapters left behind, of all there are. One chapter alone has no steps between its beginning and its end. */
function progressOf({ task, entry, met }: Come): number {
  const all = entry?.chapters.length ?? 0;
  if (task.assignment?.chapter !== undefined || all === 0) return 0;
  return Math.max(met.size - 1, 0) / all;
}

/** The share of the tasks that have been answered; what was chosen in the story never counts. */
function scoreOf({ task, work, handed }: Come, answered: number): Pick<Standing, 'score' | 'pass'> {
  const { assignment, score, pass } = task;
  const tasks = (assignment?.questions.length ?? 0) + (assignment?.thread ? 1 : 0);
  if (!score || !work || tasks === 0) return {};
  const elsewhere = handed.filter((key) => !work.answers[key]?.text.trim()).length;
  const judged = assignment?.thread && work.revealed ? 1 : 0;
  const share = Math.min((answered + elsewhere + judged) / tasks, 1);
  return { score: share, ...(pass === undefined ? {} : { pass: pass / 100 }) };
}

/** What came with the assignment was not the pupil's act. */
function actsOf(acts: readonly Act[], assignment: Assignment | undefined, { names }: RouteScript): ActDone[] {
  const given = assignment?.path.length ?? 0;
  return acts
    .filter(({ at }) => at >= given)
    .map(({ act, choice, words }) => ({ act, name: names.acts[act] ?? act, choice, words }));
}

function answersOf(assignment: Assignment, work: Work, language: string): QuestionAnswered[] {
  const words = classroomWords(language);
  return questionsOf(assignment).flatMap(({ key, question }) => {
    const text = work.answers[key]?.text.trim() ?? '';
    return text === '' ? [] : [{ key, question: questionText(question, words), text }];
  });
}

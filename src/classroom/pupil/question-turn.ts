import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { PlayView } from '../../play/screen.ts';
import type { Session } from '../../play/session.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { type Asked, answered, dueQuestions } from './lesson.ts';
import type { PupilWork } from './pupil-work.ts';
import { questionsView } from './questions-view.ts';
import type { Sheet } from './sheet.ts';

/** What putting the questions needs. */
export interface QuestionTurnParts {
  readonly assignment: Assignment;
  readonly session: Session;
  readonly work: PupilWork;
  readonly sheet: Sheet;
  readonly words: () => ClassroomWords;
  /** The answers have been taken in, and the play goes on where it stands. */
  readonly done: () => void;
}

/** Puts the questions at their places, the last ones before the documented outcome shows. */
export class QuestionTurn {
  readonly #parts: QuestionTurnParts;

  constructor(parts: QuestionTurnParts) {
    this.#parts = parts;
  }

  /** Asks what is due where the play stands; false where nothing is. */
  take(view: PlayView): boolean {
    const { assignment, work } = this.#parts;
    const due = dueQuestions(assignment, work.now, view, work.met);
    if (due.length === 0) return false;
    // What is documented is taken back before it can be seen; the views have to hear of one change after the other.
    if (view.epilogue === 'outcome') queueMicrotask(() => this.#askBeforeOutcome(due));
    else this.#ask(due, this.#parts.done);
    return true;
  }

  #askBeforeOutcome(due: readonly Asked[]): void {
    const { session, work } = this.#parts;
    if (session.play?.view.now.epilogue !== 'outcome') return;
    // Asked already, so that going back does not ask again.
    work.change({ asked: [...work.now.asked, ...due.map(({ key }) => key)] });
    session.play.retreat();
    this.#ask(due, () => session.play?.advance());
  }

  #ask(due: readonly Asked[], then: () => void): void {
    const { work, sheet, words } = this.#parts;
    sheet.show(
      questionsView(due, this.#lead(due), words(), work.now, (answers) => {
        let next = work.now;
        for (const [key, text] of answers) next = answered(next, key, text);
        sheet.close();
        work.change({ ...next, asked: [...new Set([...next.asked, ...answers.keys()])] });
        then();
      }),
    );
  }

  #lead(due: readonly Asked[]): string {
    const { assignment, session, words } = this.#parts;
    const { pupil } = words();
    if (due.some(({ question }) => question.at.kind === 'end'))
      return assignment.chapter === undefined ? pupil.beforeOutcome : pupil.chapterEnds;
    const chapter = due.flatMap(({ question: { at } }) => (at.kind === 'chapter' ? [at.chapter] : [])).at(-1) ?? '';
    return pupil.chapterRead(session.script?.names.chapters[chapter]?.title ?? chapter);
  }
}

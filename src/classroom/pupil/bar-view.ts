import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { Work } from '../record/work.ts';
import { button, make } from '../view/dom.ts';

/** What the bar of an assignment can do. */
export interface BarActs {
  readonly resume: () => void;
  readonly thread: () => void;
  readonly handIn: () => void;
  readonly back: () => void;
}

/** What the bar shows. */
export interface BarParts {
  readonly assignment: Assignment;
  readonly work: Work;
  /** False where the pupil has left the play. */
  readonly playing: boolean;
  readonly words: ClassroomWords;
  /** A learning system keeps the place and has what is handed in. */
  readonly reported?: boolean;
  /** Leads back to it, where it wants its pupils back. */
  readonly leave?: () => void;
}

/** The bar over the play: how far the questions are, the code, and handing in. */
export function barView(
  { assignment, work, playing, words, reported = false, leave }: BarParts,
  acts: BarActs,
): HTMLElement[] {
  const { pupil } = words;
  const all = assignment.questions.length;
  const written = Object.values(work.answers).filter(({ text }) => text.trim() !== '').length;
  return [
    make(
      'p',
      { class: 'c-bar-name' },
      make('span', { class: 'c-bar-title' }, assignment.title || pupil.bar),
      all > 0 && make('span', { 'data-part': 'answered' }, pupil.answered(written, all)),
    ),
    make(
      'div',
      { class: 'c-bar-acts' },
      ...(playing
        ? [
            !reported && button('resume', pupil.barResume, acts.resume, 'c-bar-button'),
            assignment.thread && button('thread', pupil.barThread, acts.thread, 'c-bar-button'),
            button('hand-in', reported ? words.reported.hand : pupil.barHand, acts.handIn, 'c-bar-button'),
          ]
        : [button('back', pupil.barBack, acts.back, 'c-bar-button')]),
      leave && button('leave', words.reported.leave, leave, 'c-bar-button'),
    ),
  ];
}

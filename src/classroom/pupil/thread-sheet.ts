import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Session } from '../../play/session.ts';
import { make } from '../view/dom.ts';
import type { ClassroomOptions, ThreadBook } from './pupil-options.ts';
import type { PupilWork } from './pupil-work.ts';
import type { Sheet } from './sheet.ts';
import { threadView } from './thread-view.ts';

/** What the exercise on the thread needs. */
export interface ThreadSheetParts extends Pick<ClassroomOptions, 'thread'> {
  readonly session: Session;
  readonly work: PupilWork;
  readonly sheet: Sheet;
  readonly words: () => ClassroomWords;
  readonly close: () => void;
}

/** Lays the exercise on the thread over the play. */
export class ThreadSheet {
  readonly #parts: ThreadSheetParts;

  constructor(parts: ThreadSheetParts) {
    this.#parts = parts;
  }

  /** The thread and what answers it; nothing where it cannot be fetched. */
  book(): Promise<ThreadBook | undefined> {
    const { thread, session } = this.#parts;
    return thread(session.language).catch(() => undefined);
  }

  async show(): Promise<void> {
    const { session, work, sheet, words, close } = this.#parts;
    const book = await this.book();
    if (!book) {
      sheet.show(make('div', { class: 'c-sheet' }, make('p', { tabindex: -1 }, words().thread.gone)), true);
      return;
    }
    const paint = () =>
      sheet.show(
        threadView({
          book,
          language: session.language === 'es' ? 'es' : 'en',
          words: words(),
          grades: work.now.thread,
          revealed: work.now.revealed,
          grade: (thread) => work.change({ thread }),
          reveal: () => {
            work.change({ revealed: true });
            paint();
          },
          close,
        }),
        true,
      );
    paint();
  }
}

import { classroomWords } from '../../language/classroom/words.ts';
import type { ThreadTask } from '../assignment/assignment.ts';
import { composeThreadRecord, recordFileName, recordText } from '../record/compose-record.ts';
import { Stopwatch } from '../record/stopwatch.ts';
import type { Work, WorkBook } from '../record/work.ts';
import { button, make } from '../view/dom.ts';
import { copyText, saveAs } from '../view/give-out.ts';
import { deleteButton } from './delete-button.ts';
import type { AssignmentOptions } from './pupil-options.ts';
import { Sheet } from './sheet.ts';
import { threadIntroView } from './thread-intro-view.ts';
import { threadView } from './thread-view.ts';

/** What the exercise by itself needs besides its options. */
export interface ThreadHostParts extends AssignmentOptions {
  readonly task: ThreadTask;
  readonly book: WorkBook;
  readonly work: Work;
  readonly begun: boolean;
}

/** Leads a pupil through the exercise on the thread, where it is set without a story. */
export class ThreadHost {
  readonly #parts: ThreadHostParts;
  readonly #sheet = new Sheet();
  #work: Work;
  #watch: Stopwatch | undefined;

  constructor(parts: ThreadHostParts) {
    this.#parts = parts;
    this.#work = parts.work;
  }

  start(): void {
    document.body.append(this.#sheet.element);
    document.body.dataset.class = 'open';
    for (const event of ['pointerdown', 'keydown'] as const)
      document.addEventListener(event, () => this.#watch?.touch(), { capture: true });
    document.addEventListener('visibilitychange', () => this.#watch?.run(document.visibilityState === 'visible'));
    this.#showIntro();
  }

  get #words() {
    return classroomWords(this.#parts.session.language);
  }

  #showIntro(): void {
    const { task, session, begun } = this.#parts;
    this.#sheet.show(
      threadIntroView({
        task,
        words: this.#words,
        language: session.language,
        begun,
        name: this.#work.name ?? '',
        begin: (name) => {
          if (task.name !== 'none') this.#work = { ...this.#work, name };
          this.#watch = new Stopwatch(this.#parts.now, this.#work.seconds);
          void this.#showThread();
        },
        translate: async (language) => {
          await session.translate(language);
          this.#showIntro();
        },
      }),
    );
  }

  async #showThread(): Promise<void> {
    const { session, thread } = this.#parts;
    const words = this.#words;
    const book = await thread(session.language).catch(() => undefined);
    if (!book) {
      this.#sheet.show(make('div', { class: 'c-sheet' }, make('p', { tabindex: -1 }, words.thread.gone)));
      return;
    }
    const { revealed } = this.#work;
    this.#sheet.show(
      threadView({
        book,
        language: session.language === 'es' ? 'es' : 'en',
        words,
        grades: this.#work.thread,
        revealed,
        grade: (grades) => this.#change({ thread: grades }),
        reveal: () => {
          this.#change({ revealed: true });
          void this.#showThread();
        },
        ...(revealed ? { after: this.#handIn() } : {}),
      }),
    );
  }

  #change(part: Partial<Work>): void {
    this.#work = { ...this.#work, ...part, seconds: this.#watch?.seconds ?? {} };
    void this.#parts.book.keep(this.#parts.task.id, this.#work);
  }

  /** What can be done with the grades once they stand: the file is saved, copied, printed or deleted. */
  #handIn(): HTMLElement {
    const { session, code, now, book } = this.#parts;
    const words = this.#words;
    const { pupil } = words;
    const said = make('p', { class: 'c-said', role: 'status', 'data-part': 'said' });
    const whole = make('textarea', { readonly: true, rows: 6, hidden: true, 'aria-label': pupil.copy });
    const compose = () => {
      this.#watch?.touch();
      const work = { ...this.#work, seconds: this.#watch?.seconds ?? {} };
      return composeThreadRecord(code, work, session.language, now());
    };
    return make(
      'div',
      { class: 'c-acts' },
      make('h2', {}, pupil.recordTitle),
      make('p', {}, words.threadTask.handIn),
      make(
        'div',
        { class: 'c-row' },
        button(
          'save',
          pupil.save,
          () => {
            const record = compose();
            saveAs(recordFileName(record), recordText(record), 'application/json');
            said.textContent = pupil.saved(recordFileName(record));
          },
          'c-button c-main',
        ),
        button('copy', pupil.copy, async () => {
          whole.value = recordText(compose());
          whole.hidden = await copyText(whole.value);
          said.textContent = whole.hidden ? pupil.copied : pupil.copyFailed;
        }),
        button('print', pupil.print, () => window.print()),
      ),
      said,
      whole,
      deleteButton(words, said, async () => {
        await book.deleteEverything();
        this.#sheet.show(
          make('div', { class: 'c-sheet', 'data-part': 'deleted' }, make('h1', { tabindex: -1 }, pupil.deleted)),
        );
        history.replaceState(null, '', location.pathname);
      }),
    );
  }
}

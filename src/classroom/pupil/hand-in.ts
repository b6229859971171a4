import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Card } from '../../ledger/evidence.ts';
import type { Session } from '../../play/session.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { recordFileName, recordText } from '../record/compose-record.ts';
import type { WorkBook } from '../record/work.ts';
import { make } from '../view/dom.ts';
import { copyText, saveAs } from '../view/give-out.ts';
import { answered, chapterOver } from './lesson.ts';
import type { AssignmentOptions } from './pupil-options.ts';
import type { PupilWork } from './pupil-work.ts';
import { recordView } from './record-view.ts';
import type { Sheet } from './sheet.ts';
import type { ThreadSheet } from './thread-sheet.ts';

/** What handing in needs. */
export interface HandInParts extends Pick<AssignmentOptions, 'evidence' | 'reported'> {
  readonly assignment: Assignment;
  readonly session: Session;
  readonly book: WorkBook;
  readonly work: PupilWork;
  readonly sheet: Sheet;
  readonly thread: ThreadSheet;
  readonly words: () => ClassroomWords;
  readonly answered: () => void;
  readonly close: () => void;
}

/** Shows the whole record before it is saved, saves it, and deletes it. */
export class HandIn {
  readonly #parts: HandInParts;
  #cards: Readonly<Record<string, Card>> = {};

  constructor(parts: HandInParts) {
    this.#parts = parts;
  }

  async show(): Promise<void> {
    const { assignment, session, work, sheet, words } = this.#parts;
    const { play } = work;
    const { script } = session;
    if (!play || !script || !work.playing) return;
    const thread = assignment.thread ? await this.#parts.thread.book() : undefined;
    if (work.now.evidence.length > 0) {
      const evidence = await this.#parts.evidence(script.route, script.language).catch(() => undefined);
      this.#cards = evidence?.cards ?? {};
    }
    work.touch();
    const record = work.record(script);
    if (!record) return;
    sheet.show(
      recordView({
        assignment,
        words: words(),
        names: script.names,
        record,
        work: work.now,
        acts: play.acts,
        chapterOver: assignment.chapter !== undefined && chapterOver(assignment.chapter, play.view.now, work.met),
        reported: this.#parts.reported ?? false,
        statements: thread?.statements.length ?? 0,
        claim: (id) => this.#cards[id]?.statement,
        answer: (key, text) => {
          work.change(answered(work.now, key, text));
          this.#parts.answered();
        },
        save: () => this.save(),
        copy: async () => {
          const text = recordText(work.record(script) ?? record);
          return { text, copied: await copyText(text) };
        },
        thread: () => void this.#parts.thread.show(),
        close: this.#parts.close,
        deleteAll: () => this.#deleteAll(),
      }),
      true,
    );
  }

  /** Saves the record as a file; gives its name. */
  save(): string {
    const { session, work } = this.#parts;
    const record = session.script && work.record(session.script);
    if (!record) return '';
    const name = recordFileName(record);
    saveAs(name, recordText(record), 'application/json');
    return name;
  }

  async #deleteAll(): Promise<void> {
    const { session, book, work, sheet, words } = this.#parts;
    const said = words().pupil.deleted;
    // A change of the play would be kept again: the page leaves it first.
    work.leave();
    session.toTitle();
    await session.kept;
    await book.deleteEverything();
    sheet.show(make('div', { class: 'c-sheet', 'data-part': 'deleted' }, make('h1', { tabindex: -1 }, said)));
    history.replaceState(null, '', location.pathname);
  }
}

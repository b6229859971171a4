import type { ClassroomWords } from '../../language/classroom/en.ts';
import { classroomWords } from '../../language/classroom/words.ts';
import { Play } from '../../play/play.ts';
import type { PlayView } from '../../play/screen.ts';
import type { Showing } from '../../play/showing.ts';
import type { RouteScript } from '../../story/library.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { readRecord } from '../record/read-record.ts';
import { readResumeCode, resumeCode } from '../record/resume-code.ts';
import type { Work, WorkBook } from '../record/work.ts';
import { make } from '../view/dom.ts';
import { barView } from './bar-view.ts';
import { HandIn } from './hand-in.ts';
import { introView } from './intro-view.ts';
import { atEnd } from './lesson.ts';
import type { AssignmentOptions } from './pupil-options.ts';
import { PupilWork } from './pupil-work.ts';
import { QuestionTurn } from './question-turn.ts';
import { resumeView } from './resume-view.ts';
import { Sheet } from './sheet.ts';
import { ThreadSheet } from './thread-sheet.ts';
import { watchPupil } from './watch-pupil.ts';

/** What the host needs besides its options. */
export interface HostParts extends AssignmentOptions {
  readonly assignment: Assignment;
  readonly book: WorkBook;
  readonly work: Work;
  /** There was work of this assignment on the machine. */
  readonly begun: boolean;
}

/** Leads a pupil through an assignment: its sheets lie over the Page, the play itself stays what it is. */
export class AssignmentHost {
  readonly #parts: HostParts;
  readonly #sheet = new Sheet();
  readonly #bar = make('aside', { class: 'c-bar' });
  readonly #work: PupilWork;
  readonly #thread: ThreadSheet;
  readonly #questions: QuestionTurn;
  readonly #handIn: HandIn;
  /** The sheet to hand in has been shown at the end by itself. */
  #handed = false;

  constructor(parts: HostParts) {
    this.#parts = parts;
    this.#work = new PupilWork(parts, parts.work);
    const shared = { ...parts, work: this.#work, sheet: this.#sheet, words: () => this.#words };
    const close = () => this.#close();
    this.#thread = new ThreadSheet({ ...shared, close });
    this.#questions = new QuestionTurn({
      ...shared,
      done: () => {
        this.#paintBar();
        this.#afterQuestions();
      },
    });
    this.#handIn = new HandIn({ ...shared, thread: this.#thread, answered: () => this.#paintBar(), close });
  }

  start(): void {
    const { root, session, assignment } = this.#parts;
    root.before(this.#bar);
    document.body.append(this.#sheet.element);
    document.body.dataset.class = 'open';
    if (assignment.languages.length === 1) document.body.dataset.classLanguage = 'one';
    session.showing.subscribe((showing) => this.#onShowing(showing));
    watchPupil(this.#work);
    void this.#showIntro();
  }

  get #words(): ClassroomWords {
    return classroomWords(this.#parts.session.language);
  }

  async #showIntro(): Promise<void> {
    const { assignment, session, begun } = this.#parts;
    const script = await this.#script();
    if (!script) return;
    this.#sheet.show(
      introView({
        assignment,
        words: this.#words,
        language: session.language,
        names: script.names,
        begun,
        reported: this.#parts.reported ?? false,
        name: this.#work.now.name ?? '',
        begin: (name) => void this.#begin(name),
        resume: (code, name) => this.#resumeFrom(code, name, script),
        fromFile: (text) => this.#fromFile(text),
        translate: async (language) => {
          await session.translate(language);
          await this.#showIntro();
        },
      }),
    );
  }

  async #script(): Promise<RouteScript | undefined> {
    const { assignment, script, session } = this.#parts;
    return script(assignment.route, session.language).catch(() => {
      session.tell({ kind: 'no-story' });
      return undefined;
    });
  }

  async #begin(name: string): Promise<void> {
    const { assignment, session, now } = this.#parts;
    if (assignment.name !== 'none') this.#work.change({ name });
    const { play, path, beat } = this.#work.now;
    await session.resume({
      version: 1,
      id: play,
      route: assignment.route,
      language: session.language,
      inputs: assignment.inputs,
      path,
      beat,
      at: now(),
    });
    // The first words are not a place that was left.
    const fresh = path.length <= assignment.path.length;
    if (fresh && session.notice.now?.kind === 'resumed') session.tell(undefined);
    if (!session.play) return;
    this.#work.begin();
    this.#sheet.close();
    this.#onShowing(session.showing.now);
    this.#parts.root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  #resumeFrom(code: string, name: string, script: RouteScript): boolean {
    const { assignment } = this.#parts;
    const path = readResumeCode(code, () => Play.open(script, assignment.inputs).play);
    if (path === undefined || assignment.path.some((id, at) => path[at] !== id)) return false;
    this.#work.change({ path: [...path], beat: 0 });
    void this.#begin(name);
    return true;
  }

  #fromFile(text: string): boolean {
    const read = readRecord(text);
    if (read.kind !== 'record' || read.record.assignment !== this.#parts.code) return false;
    const { play, name, path, beat, answers, thread, seconds, evidence, ending } = read.record;
    this.#work.change({
      ...{ play, path, beat, answers, thread, seconds, evidence },
      ...(name === undefined ? {} : { name }),
      asked: Object.keys(answers),
      outcome: ending !== undefined,
    });
    void this.#begin(name ?? '');
    return true;
  }

  #onShowing(showing: Showing): void {
    const { session, assignment } = this.#parts;
    const { languages } = assignment;
    if (!languages.some((language) => language === showing.language)) {
      queueMicrotask(() => void session.translate(languages[0] ?? 'en'));
      return;
    }
    this.#paintBar();
    const { play, playing, met } = this.#work;
    if (!playing || showing.at !== 'play' || !play) return;
    const { view } = showing;
    const { chapter } = view.screen;
    if (chapter !== undefined) met.add(chapter);
    this.#work.touch(view.epilogue === undefined ? (chapter ?? '') : '');
    document.body.dataset.classFile = assignment.file === 'closed' && view.epilogue === undefined ? 'closed' : 'open';
    this.#work.change({ path: [...play.bookmark.path], beat: play.bookmark.beat });
    if (!this.#questions.take(view) && !this.#sheet.open) this.#afterQuestions();
  }

  /** Remembers that the outcome has been seen, and offers to hand in where the assignment ends. */
  #afterQuestions(): void {
    const { assignment, session } = this.#parts;
    const showing = session.showing.now;
    if (showing.at !== 'play') return;
    const { view } = showing;
    if (!this.#work.now.outcome && outcomeSeen(view)) this.#work.change({ outcome: true });
    const over = assignment.chapter !== undefined && atEnd(assignment, view, this.#work.met);
    if ((view.epilogue === 'map' || over) && !this.#handed) {
      this.#handed = true;
      void this.#handIn.show();
    }
  }

  #paintBar(): void {
    this.#bar.setAttribute('aria-label', this.#words.pupil.bar);
    this.#bar.replaceChildren(
      ...barView(
        { ...this.#parts, work: this.#work.now, playing: this.#work.playing, words: this.#words },
        {
          resume: () => this.#showResume(),
          thread: () => void this.#thread.show(),
          handIn: () => void this.#handIn.show(),
          back: () => void this.#begin(this.#work.now.name ?? ''),
        },
      ),
    );
  }

  #showResume(): void {
    const { assignment, session } = this.#parts;
    const { script } = session;
    const { play } = this.#work;
    if (!script || !play) return;
    const code = resumeCode(play.bookmark.path, () => Play.open(script, assignment.inputs).play);
    const link = `${location.href.split('#')[0]}#a=${this.#parts.code}`;
    const save = () => this.#handIn.save();
    this.#sheet.show(
      resumeView(code, link, this.#words, save, () => this.#close()),
      true,
    );
  }

  #close(): void {
    this.#sheet.close();
    this.#onShowing(this.#parts.session.showing.now);
  }
}

function outcomeSeen({ epilogue }: PlayView): boolean {
  return epilogue === 'outcome' || epilogue === 'hall' || epilogue === 'map';
}

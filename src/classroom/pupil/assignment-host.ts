import type { ClassroomWords } from '../../language/classroom/en.ts';
import { classroomWords } from '../../language/classroom/words.ts';
import type { Card } from '../../ledger/evidence.ts';
import { Play } from '../../play/play.ts';
import type { Showing } from '../../play/showing.ts';
import type { RouteScript } from '../../story/library.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { composeRecord, recordFileName, recordText } from '../record/compose-record.ts';
import { readRecord } from '../record/read-record.ts';
import { readResumeCode, resumeCode } from '../record/resume-code.ts';
import { Stopwatch } from '../record/stopwatch.ts';
import type { Work, WorkBook } from '../record/work.ts';
import { make } from '../view/dom.ts';
import { copyText, saveAs } from '../view/give-out.ts';
import { barView } from './bar-view.ts';
import { introView } from './intro-view.ts';
import { type Asked, answered, atEnd, chapterOver, dueQuestions } from './lesson.ts';
import type { AssignmentOptions, ThreadBook } from './pupil-options.ts';
import { questionsView } from './questions-view.ts';
import { recordView } from './record-view.ts';
import { resumeView } from './resume-view.ts';
import { Sheet } from './sheet.ts';
import { threadView } from './thread-view.ts';

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
  #work: Work;
  #watch: Stopwatch;
  #play: Play | undefined;
  #met = new Set<string>();
  #cards: Readonly<Record<string, Card>> = {};
  /** The sheet to hand in has been shown at the end by itself. */
  #handed = false;

  constructor(parts: HostParts) {
    this.#parts = parts;
    this.#work = parts.work;
    this.#watch = new Stopwatch(parts.now, parts.work.seconds);
  }

  start(): void {
    const { root, session, assignment } = this.#parts;
    root.before(this.#bar);
    document.body.append(this.#sheet.element);
    document.body.dataset.class = 'open';
    if (assignment.languages.length === 1) document.body.dataset.classLanguage = 'one';
    session.showing.subscribe((showing) => this.#onShowing(showing));
    this.#listen();
    void this.#showIntro();
  }

  get #words(): ClassroomWords {
    return classroomWords(this.#parts.session.language);
  }

  get #playing(): boolean {
    return this.#play !== undefined && this.#parts.session.play === this.#play;
  }

  #listen(): void {
    const touch = () => this.#playing && this.#watch.touch();
    for (const event of ['pointerdown', 'keydown'] as const) document.addEventListener(event, touch, { capture: true });
    document.addEventListener('visibilitychange', () => {
      this.#watch.run(document.visibilityState === 'visible');
      this.#keep();
    });
    document.addEventListener(
      'click',
      ({ target }) => {
        const claim =
          target instanceof Element ? target.closest<HTMLElement>('button[data-claim]')?.dataset.claim : undefined;
        if (claim === undefined || !this.#playing || this.#work.evidence.includes(claim)) return;
        this.#work = { ...this.#work, evidence: [...this.#work.evidence, claim] };
        this.#keep();
      },
      { capture: true },
    );
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
        name: this.#work.name ?? '',
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
    if (assignment.name !== 'none') this.#work = { ...this.#work, name };
    const fresh = this.#work.path.length <= assignment.path.length;
    await session.resume({
      version: 1,
      id: this.#work.play,
      route: assignment.route,
      language: session.language,
      inputs: assignment.inputs,
      path: this.#work.path,
      beat: this.#work.beat,
      at: now(),
    });
    // The first words are not a place that was left.
    if (fresh && session.notice.now?.kind === 'resumed') session.tell(undefined);
    this.#play = session.play;
    if (!this.#play) return;
    for (const passage of this.#play.passages) {
      if (passage.kind === 'line' && passage.setting.chapter !== undefined) this.#met.add(passage.setting.chapter);
    }
    this.#sheet.close();
    // What was spent on the first sheet is not reading.
    this.#watch = new Stopwatch(this.#parts.now, this.#work.seconds);
    this.#onShowing(session.showing.now);
    this.#parts.root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  #resumeFrom(code: string, name: string, script: RouteScript): boolean {
    const { assignment } = this.#parts;
    const path = readResumeCode(code, () => Play.open(script, assignment.inputs).play);
    if (path === undefined || assignment.path.some((id, at) => path[at] !== id)) return false;
    this.#work = { ...this.#work, path: [...path], beat: 0 };
    void this.#begin(name);
    return true;
  }

  #fromFile(text: string): boolean {
    const read = readRecord(text);
    if (read.kind === 'fault' || read.record.assignment !== this.#parts.code) return false;
    const { play, name, path, beat, answers, thread, seconds, evidence, ending } = read.record;
    this.#work = {
      ...this.#work,
      ...{ play, path, beat, answers, thread, seconds, evidence },
      ...(name === undefined ? {} : { name }),
      asked: Object.keys(answers),
      outcome: ending !== undefined,
    };
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
    if (!this.#playing || showing.at !== 'play' || !this.#play) return;
    const { view } = showing;
    const { chapter } = view.screen;
    if (chapter !== undefined) this.#met.add(chapter);
    this.#watch.touch(view.epilogue === undefined ? (chapter ?? '') : '');
    document.body.dataset.classFile = assignment.file === 'closed' && view.epilogue === undefined ? 'closed' : 'open';
    this.#work = { ...this.#work, path: [...this.#play.bookmark.path], beat: this.#play.bookmark.beat };
    const due = dueQuestions(assignment, this.#work, view, this.#met);
    if (due.length > 0) {
      // What is documented is taken back before it can be seen; the views have to hear of one change after the other.
      if (view.epilogue === 'outcome') queueMicrotask(() => this.#askBeforeOutcome(due));
      else this.#ask(due);
    } else if (!this.#sheet.open) this.#afterQuestions();
    this.#keep();
  }

  #askBeforeOutcome(due: readonly Asked[]): void {
    const { session } = this.#parts;
    if (session.play?.view.now.epilogue !== 'outcome') return;
    // Asked already, so that going back does not ask again.
    this.#work = { ...this.#work, asked: [...this.#work.asked, ...due.map(({ key }) => key)] };
    session.play.retreat();
    this.#ask(due, () => session.play?.advance());
  }

  #ask(due: readonly Asked[], then?: () => void): void {
    const { assignment, session } = this.#parts;
    const { pupil } = this.#words;
    const places = due.map(({ question }) => question.at);
    const chapter = places.flatMap((at) => (at.kind === 'chapter' ? [at.chapter] : [])).at(-1);
    const title = chapter === undefined ? undefined : session.script?.names.chapters[chapter]?.title;
    const lead = places.some(({ kind }) => kind === 'end')
      ? assignment.chapter === undefined
        ? pupil.beforeOutcome
        : pupil.chapterEnds
      : pupil.chapterRead(title ?? chapter ?? '');
    this.#sheet.show(
      questionsView(due, lead, this.#words, this.#work, (answers) => {
        for (const [key, text] of answers) this.#work = answered(this.#work, key, text);
        this.#work = { ...this.#work, asked: [...new Set([...this.#work.asked, ...answers.keys()])] };
        this.#sheet.close();
        this.#keep();
        this.#paintBar();
        if (then) then();
        else this.#afterQuestions();
      }),
    );
  }

  /** Remembers that the outcome has been seen, and offers to hand in where the assignment ends. */
  #afterQuestions(): void {
    const { assignment, session } = this.#parts;
    const { showing } = session;
    if (showing.now.at !== 'play') return;
    const { view } = showing.now;
    if (!this.#work.outcome && (view.epilogue === 'outcome' || view.epilogue === 'hall' || view.epilogue === 'map')) {
      this.#work = { ...this.#work, outcome: true };
      this.#keep();
    }
    const over = assignment.chapter !== undefined && atEnd(assignment, view, this.#met);
    if ((view.epilogue === 'map' || over) && !this.#handed) {
      this.#handed = true;
      void this.#showRecord();
    }
  }

  #paintBar(): void {
    this.#bar.setAttribute('aria-label', this.#words.pupil.bar);
    this.#bar.replaceChildren(
      ...barView(this.#parts.assignment, this.#work, this.#playing, this.#words, {
        resume: () => void this.#showResume(),
        thread: () => void this.#showThread(),
        handIn: () => void this.#showRecord(),
        back: () => void this.#begin(this.#work.name ?? ''),
      }),
    );
  }

  async #showResume(): Promise<void> {
    const { assignment, session } = this.#parts;
    const { script } = session;
    if (!script || !this.#play) return;
    const code = resumeCode(this.#play.bookmark.path, () => Play.open(script, assignment.inputs).play);
    const link = `${location.href.split('#')[0]}#a=${this.#parts.code}`;
    this.#sheet.show(
      resumeView(
        code,
        link,
        this.#words,
        () => this.#save(),
        () => this.#close(),
      ),
      true,
    );
  }

  async #showThread(): Promise<void> {
    const { session } = this.#parts;
    const book = await this.#thread();
    if (!book) {
      this.#sheet.show(make('div', { class: 'c-sheet' }, make('p', { tabindex: -1 }, this.#words.thread.gone)), true);
      return;
    }
    const show = () =>
      this.#sheet.show(
        threadView({
          book,
          language: session.language === 'es' ? 'es' : 'en',
          words: this.#words,
          grades: this.#work.thread,
          revealed: this.#work.revealed,
          grade: (thread) => {
            this.#work = { ...this.#work, thread };
            this.#keep();
          },
          reveal: () => {
            this.#work = { ...this.#work, revealed: true };
            this.#keep();
            show();
          },
          close: () => this.#close(),
        }),
        true,
      );
    show();
  }

  async #thread(): Promise<ThreadBook | undefined> {
    const { thread, session } = this.#parts;
    return thread(session.language).catch(() => undefined);
  }

  async #showRecord(): Promise<void> {
    const { assignment, session, code, now, book } = this.#parts;
    const play = this.#play;
    const script = session.script;
    if (!play || !script || !this.#playing) return;
    const thread = assignment.thread ? await this.#thread() : undefined;
    if (this.#work.evidence.length > 0) {
      const evidence = await this.#parts.evidence(script.route, script.language).catch(() => undefined);
      this.#cards = evidence?.cards ?? {};
    }
    const compose = () => composeRecord(code, { ...this.#work, seconds: this.#watch.seconds }, play, script, now());
    this.#watch.touch();
    this.#sheet.show(
      recordView({
        assignment,
        words: this.#words,
        names: script.names,
        record: compose(),
        work: this.#work,
        acts: play.acts,
        chapterOver: assignment.chapter !== undefined && chapterOver(assignment.chapter, play.view.now, this.#met),
        statements: thread?.statements.length ?? 0,
        claim: (id) => this.#cards[id]?.statement,
        answer: (key, text) => {
          this.#work = answered(this.#work, key, text);
          this.#keep();
          this.#paintBar();
        },
        save: () => this.#save(),
        copy: async () => {
          const text = recordText(compose());
          return { text, copied: await copyText(text) };
        },
        thread: () => void this.#showThread(),
        close: () => this.#close(),
        deleteAll: async () => {
          const said = this.#words.pupil.deleted;
          // A change of the play would be kept again: the page leaves it first.
          this.#play = undefined;
          session.toTitle();
          await session.kept;
          await book.deleteEverything();
          this.#sheet.show(
            make('div', { class: 'c-sheet', 'data-part': 'deleted' }, make('h1', { tabindex: -1 }, said)),
          );
          history.replaceState(null, '', location.pathname);
        },
      }),
      true,
    );
  }

  #save(): string {
    const { session, code, now } = this.#parts;
    if (!this.#play || !session.script) return '';
    const record = composeRecord(
      code,
      { ...this.#work, seconds: this.#watch.seconds },
      this.#play,
      session.script,
      now(),
    );
    const name = recordFileName(record);
    saveAs(name, recordText(record), 'application/json');
    return name;
  }

  #close(): void {
    this.#sheet.close();
    const showing = this.#parts.session.showing.now;
    this.#onShowing(showing);
  }

  #keep(): void {
    if (!this.#play) return;
    this.#work = { ...this.#work, seconds: this.#watch.seconds };
    void this.#parts.book.keep(this.#parts.assignment.id, this.#work);
  }
}

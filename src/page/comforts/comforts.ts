import { comfortWords } from '../../language/comforts/words.ts';
import { chapterStarts } from '../../play/chapter-starts.ts';
import { ChaptersReached } from '../../play/chapters-reached.ts';
import type { Play } from '../../play/play.ts';
import { ReadMemory } from '../../play/read-memory.ts';
import type { PlayView } from '../../play/screen.ts';
import type { Showing } from '../../play/showing.ts';
import type { Comfort, PageContext } from '../context.ts';
import { el } from '../dom.ts';
import { bringAllAtFirstPress, comeByParagraph } from './arrive.ts';
import { readingMilliseconds } from './reading-pace.ts';
import { Speech } from './speech.ts';
import { spokenWords } from './spoken-words.ts';
import '../style/print.css';
import '../style/seldom-faces.css';

/** What makes reading easier and is not needed for the first screen: skipping, turning pages, reading aloud, printing. */
export class Comforts {
  readonly #context: PageContext;
  readonly #memory: ReadMemory;
  readonly #chapters: ChaptersReached;
  readonly #speech: Speech;
  readonly #screen = document.querySelector<HTMLElement>('#text');
  #last: PlayView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #skipping = false;
  #work: Promise<void> = Promise.resolve();

  constructor(context: PageContext) {
    this.#context = context;
    this.#memory = new ReadMemory(context.saves.vault);
    this.#chapters = new ChaptersReached(context.saves.vault);
    this.#speech = new Speech((language) => context.announce(comfortWords(language).aloud.none));
    if (this.#screen) bringAllAtFirstPress(this.#screen);
    context.settings.subscribe(() => this.#turnLater());
    document.addEventListener('visibilitychange', () => this.#turnLater());
  }

  /** Does what was asked for by key or menu. */
  do(comfort: Comfort): void {
    switch (comfort) {
      case 'skip':
        this.#work = this.#work.then(() => this.#skip(true));
        return;
      case 'auto':
        this.#toggleAuto();
        return;
      case 'aloud':
        this.#toggleAloud();
        return;
      case 'fullscreen':
        void this.#toggleFullscreen();
        return;
      case 'print':
        void import('./print.ts').then(({ printPlay }) => printPlay(this.#context));
        return;
      default:
        comfort satisfies never;
    }
  }

  /** The Page has laid a screen; `fresh` where its words follow from a command. */
  rendered(showing: Showing, fresh: boolean): void {
    const view = showing.at === 'play' ? showing.view : undefined;
    // Not where the comforts themselves have come after the words.
    if (fresh && this.#screen && this.#last) comeByParagraph(this.#screen, this.#context.settings.now.reveal);
    this.#turnLater();
    if (fresh) this.#speech.screen(showing.language, this.#toSay());
    this.#work = this.#work.then(() => this.#remember(view, fresh && view?.fresh === true));
  }

  async #remember(view: PlayView | undefined, fresh: boolean): Promise<void> {
    const left = this.#last;
    const { play } = this.#context.session;
    this.#last = view;
    if (left && left.screen !== view?.screen) await this.#memory.add(left.route, left.language, textsOf(left));
    if (!view || !play) return;
    if (!left) await this.#memory.add(view.route, view.language, textsBefore(play, view));
    if (left?.route !== view.route || left.screen.chapter !== view.screen.chapter)
      await this.#chapters.add(view.route, play.inputs, chapterStarts(play.passages));
    if (play.view.now !== view) return;
    if (this.#skipping || !turnable(view) || !(await this.#knows(view))) return;
    if (fresh && this.#context.settings.now.skipRead) await this.#skip(false);
    else this.#offerSkip();
  }

  #knows(view: PlayView): Promise<boolean> {
    return this.#memory.knows(view.route, view.language, textsOf(view));
  }

  /** Turns on over what has been read before, up to the next new words, menu or content note. */
  async #skip(asked: boolean): Promise<void> {
    const { play, language } = this.#context.session;
    if (!play) return;
    const words = comfortWords(language).skip;
    let pages = 0;
    this.#skipping = true;
    for (let view = play.view.now; turnable(view) && (await this.#knows(view)); view = play.view.now) {
      play.advance();
      if (play.view.now === view) break;
      pages++;
    }
    this.#skipping = false;
    if (pages > 0) this.#context.announce(words.skipped(pages));
    else if (asked) this.#context.announce(words.nothing);
  }

  #offerSkip(): void {
    const row = document.querySelector('#page button[data-act="continue"]')?.parentElement;
    if (!row || row.querySelector('[data-act="skip"]')) return;
    row.prepend(this.#quiet('skip', comfortWords(this.#context.session.language).skip.offer));
    this.#context.measure();
  }

  #toggleAuto(): void {
    const { settings, session, announce } = this.#context;
    settings.set({ ...settings.now, autoAdvance: !settings.now.autoAdvance });
    const words = comfortWords(session.language).auto;
    announce(settings.now.autoAdvance ? words.on : words.off);
  }

  /** Sets or clears the turning of the page, by the length of what stands on it. */
  #turnLater(): void {
    clearTimeout(this.#timer);
    const { settings, session } = this.#context;
    const view = session.play?.view.now;
    const wanted = settings.now.autoAdvance && view !== undefined && turnable(view) && view.screen.figure === undefined;
    this.#showStop(wanted);
    if (!wanted || !view || document.hidden) return;
    this.#timer = setTimeout(
      () => {
        if (document.querySelector('dialog[open]')) this.#turnLater();
        else if (session.play?.view.now === view) session.play.advance();
      },
      readingMilliseconds(textsOf(view)),
    );
  }

  #showStop(wanted: boolean): void {
    const there = document.querySelector('#page [data-act="auto"]');
    if (!wanted) there?.remove();
    else if (!there) {
      const row = document.querySelector('#page button[data-act="continue"]')?.parentElement;
      row?.prepend(this.#quiet('auto', comfortWords(this.#context.session.language).auto.stop));
    }
    this.#context.measure();
  }

  /** A small control that the Stage does not paint. */
  #quiet(comfort: Comfort, text: string): HTMLElement {
    return el(
      'button',
      { type: 'button', class: 'tab quiet', 'data-act': comfort, onclick: () => this.do(comfort) },
      text,
    );
  }

  #toggleAloud(): void {
    const { language } = this.#context.session;
    const words = comfortWords(language).aloud;
    if (this.#speech.on) {
      this.#speech.stop();
      this.#context.announce(words.off);
    } else {
      void this.#speech.start(language, this.#toSay()).then((speaks) => {
        if (speaks) this.#context.announce(words.on);
      });
    }
  }

  #toSay(): readonly string[] {
    return this.#screen ? spokenWords(this.#screen) : [];
  }

  async #toggleFullscreen(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      this.#context.announce(comfortWords(this.#context.session.language).fullscreen.none);
    }
  }
}

/** A page that can be turned by itself: nothing is to be decided on it, and it warns of nothing. */
function turnable({ choices, epilogue, screen }: PlayView): boolean {
  return choices.length === 0 && epilogue === undefined && screen.note === undefined;
}

/** The lines that were read before the screen that is open, as when the comforts come later than the words. */
function textsBefore(play: Play, view: PlayView): readonly string[] {
  const read = play.passages.flatMap((passage) => (passage.kind === 'line' ? [passage.line.text] : []));
  const open = new Set(textsOf(view));
  return read.filter((text) => !open.has(text));
}

function textsOf({ screen }: PlayView): readonly string[] {
  return screen.lines.map(({ text }) => text);
}

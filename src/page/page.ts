import type { Showing } from '../play/showing.ts';
import { CardStack } from './cards/card-stack.ts';
import type { Comforts } from './comforts/comforts.ts';
import { contentOf, skipLink } from './content.ts';
import type { CardName, Comfort, PageContext } from './context.ts';
import { el } from './dom.ts';
import { keepFocus } from './keep-focus.ts';
import { listenToKeys } from './keys.ts';
import { measure } from './measure.ts';
import { noticeText } from './notice.ts';
import { tellScenesOnce } from './scene-told.ts';
import { stageRaised } from './stage-raised.ts';
import { tabsView } from './tabs-view.ts';

/** What the Page needs from whoever puts it together; the rest of the context it makes itself. */
export type PageOptions = Omit<PageContext, 'openCard' | 'measure' | 'announce' | 'comfort'>;

/** The semantic view: every word of the game as HTML, and every command as a real control. */
export class Page {
  readonly #context: PageContext;
  readonly #main = el('main', { class: 'panel', id: 'text' });
  readonly #tabs = el('div', { class: 'head' });
  readonly #status = el('p', { class: 'notice', role: 'status', 'data-part': 'notice' });
  readonly #cards: CardStack;
  readonly #ends: (() => void)[] = [];
  readonly #tellScene = tellScenesOnce();
  /** Where the reader was when the page was last laid. */
  #at: Showing['at'] | undefined;
  #comforts: Promise<Comforts> | undefined;

  constructor(root: HTMLElement, options: PageOptions) {
    this.#context = {
      ...options,
      openCard: (card, detail) => this.#cards.open(card, detail),
      measure: () => this.#measure(),
      announce: (sentence) => this.#announce(sentence),
      comfort: (comfort) => this.#comfort(comfort),
    };
    this.#cards = new CardStack(this.#context);
    root.replaceChildren(skipLink(this.#context), this.#tabs, this.#status, this.#main, this.#cards.element);
    this.#listen();
    this.#render(options.session.showing.now);
    const notice = options.session.notice.now;
    if (notice) this.#announce(noticeText(notice, options.words()));
  }

  /** Lays a card over the page. */
  open(card: CardName): void {
    this.#cards.open(card);
  }

  /** Leaves nothing of the last reader in card and notice. */
  forget(): void {
    this.#cards.empty();
    this.#announce('');
  }

  /** Takes every listener away; the words stay where they are. */
  destroy(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  #listen(): void {
    const { session, stage, settings, provenance } = this.#context;
    const again = () => {
      this.#render(session.showing.now, false);
      if (this.#comforts) this.#rendered(false);
    };
    this.#ends.push(
      session.showing.subscribe((showing) => {
        letFacesIn();
        this.#render(showing);
        this.#rendered(true);
      }),
      session.notice.subscribe((notice) => this.#announce(notice ? noticeText(notice, this.#context.words()) : '')),
      stage.subscribe(again),
      provenance.subscribe(again),
      settings.subscribe(() => this.#measure()),
      listenToKeys(this.#context),
    );
    if (!this.#context.kiosk) this.#ends.push(awaitGamepad(this.#context));
    const moved = () => this.#measure();
    for (const event of ['resize', 'scroll'] as const) {
      window.addEventListener(event, moved, { passive: true });
      this.#ends.push(() => window.removeEventListener(event, moved));
    }
    const resized = new ResizeObserver(moved);
    resized.observe(this.#main);
    // Tabs that break into a second row move everything below them, and nothing else tells so.
    resized.observe(this.#tabs);
    this.#ends.push(() => resized.disconnect());
    void document.fonts?.ready.then(moved);
    this.#main.addEventListener('click', (event) => this.#goOnAt(event));
  }

  /** The comforts are fetched with the first command, never before the first screen. On a kiosk nothing of them is kept. */
  #fetchComforts(): Promise<Comforts> {
    this.#comforts ??= import('./comforts/comforts.ts').then(({ Comforts }) => new Comforts(this.#context));
    this.#comforts.catch(() => {
      this.#comforts = undefined;
    });
    return this.#comforts;
  }

  #comfort(comfort: Comfort): void {
    void this.#fetchComforts().then(
      (comforts) => comforts.do(comfort),
      () => this.#announce(this.#context.words().say.noStory),
    );
  }

  #rendered(fresh: boolean): void {
    if (this.#context.kiosk) return;
    const showing = this.#context.session.showing.now;
    // What is read first is not kept waiting for them: neither the words nor the first scene.
    void (this.#comforts ?? stageRaised(this.#context.stage).then(() => this.#fetchComforts())).then(
      (comforts) => comforts.rendered(showing, fresh),
      () => undefined,
    );
  }

  #render(showing: Showing, fresh = true): void {
    const { words } = this.#context;
    const root = document.documentElement;
    const translated = root.lang !== showing.language;
    if (translated) root.lang = showing.language;
    if (document.title !== words().title) document.title = words().title;
    this.#context.places.douse();
    const comes = fresh && showing.at === 'play' && showing.view.fresh;
    mark(document.body, 'at', showing.at);
    mark(this.#main, 'fresh', String(comes));
    mark(this.#main, 'figure', showing.at === 'play' ? (showing.view.screen.figure ?? '') : '');
    mark(this.#main, 'epilogue', showing.at === 'play' ? (showing.view.epilogue ?? '') : '');
    const moved = this.#at !== undefined && this.#at !== showing.at;
    this.#at = showing.at;
    keepFocus(document, () => this.#lay(showing));
    if (moved || comes) this.#focusText();
    if (translated) this.#cards.refresh();
    this.#measure();
  }

  #lay(showing: Showing): void {
    const tabs = tabsView(this.#context);
    // They seldom change from one screen to the next, and what stays need not be laid out again.
    if (!this.#tabs.firstElementChild?.isEqualNode(tabs)) this.#tabs.replaceChildren(tabs);
    this.#main.replaceChildren(...contentOf(this.#context, showing));
    this.#tellScene(this.#main, showing);
  }

  /** The new passage, or whatever the reader has come to, takes the focus, so that a screen reader reads it once, from its beginning. */
  #focusText(): void {
    this.#main.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }

  /** A press anywhere on the text goes on, unless it meant a control or a selection. */
  #goOnAt(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target?.isConnected || !target.closest('[data-part="prose"]') || target.closest('button, a, summary')) return;
    if (getSelection()?.isCollapsed === false) return;
    this.#main.querySelector<HTMLButtonElement>('button[data-act="continue"]')?.click();
  }

  #announce(sentence: string): void {
    this.#status.textContent = sentence;
    this.#measure();
  }

  #measure(): void {
    measure(this.#main, this.#context.places);
  }
}

/** Sets what differs: an attribute that is set is styled anew, with everything under it, though it stay the same. */
function mark({ dataset }: HTMLElement, name: string, value: string): void {
  if (dataset[name] !== value) dataset[name] = value;
}

/** Typefaces that came late, as the script in index.html noted, come in with the next words. */
function letFacesIn(): void {
  const { dataset } = document.documentElement;
  if (dataset.faces === 'come') delete dataset.faces;
}

/** Listens for a gamepad; how it is read is fetched with the first press on one. */
function awaitGamepad(context: PageContext): () => void {
  let end: (() => void) | undefined;
  const connected = () => {
    void import('./comforts/gamepad.ts').then(({ listenToGamepads }) => {
      end ??= listenToGamepads(context);
    });
  };
  window.addEventListener('gamepadconnected', connected, { once: true });
  return () => {
    window.removeEventListener('gamepadconnected', connected);
    end?.();
  };
}

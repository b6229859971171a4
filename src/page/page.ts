import type { Showing } from '../play/showing.ts';
import { CardStack } from './cards/card-stack.ts';
import { contentOf, skipLink } from './content.ts';
import type { CardName, PageContext } from './context.ts';
import { el } from './dom.ts';
import { listenToKeys } from './keys.ts';
import { measure } from './measure.ts';
import { noticeText } from './notice.ts';
import { tabsView } from './tabs-view.ts';

/** What the Page needs from whoever puts it together; the rest of the context it makes itself. */
export type PageOptions = Omit<PageContext, 'openCard' | 'measure' | 'announce'>;

/** The semantic view: every word of the game as HTML, and every command as a real control. */
export class Page {
  readonly #context: PageContext;
  readonly #main = el('main', { class: 'panel', id: 'text' });
  readonly #tabs = el('div', { class: 'head' });
  readonly #status = el('p', { class: 'notice', role: 'status', 'data-part': 'notice' });
  readonly #cards: CardStack;
  readonly #ends: (() => void)[] = [];

  constructor(root: HTMLElement, options: PageOptions) {
    this.#context = {
      ...options,
      openCard: (card, detail) => this.#cards.open(card, detail),
      measure: () => this.#measure(),
      announce: (sentence) => this.#announce(sentence),
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

  /** Takes the card away. */
  close(): void {
    this.#cards.close();
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
    const again = () => this.#render(session.showing.now, false);
    this.#ends.push(
      session.showing.subscribe((showing) => this.#render(showing)),
      session.notice.subscribe((notice) => this.#announce(notice ? noticeText(notice, this.#context.words()) : '')),
      stage.subscribe(again),
      provenance.subscribe(again),
      settings.subscribe(() => this.#measure()),
      listenToKeys(this.#context),
    );
    const moved = () => this.#measure();
    for (const event of ['resize', 'scroll'] as const) {
      window.addEventListener(event, moved, { passive: true });
      this.#ends.push(() => window.removeEventListener(event, moved));
    }
    const resized = new ResizeObserver(moved);
    resized.observe(this.#main);
    this.#ends.push(() => resized.disconnect());
    void document.fonts?.ready.then(moved);
    this.#main.addEventListener('click', (event) => this.#goOnAt(event));
  }

  #render(showing: Showing, fresh = true): void {
    const { words } = this.#context;
    const translated = document.documentElement.lang !== showing.language;
    document.documentElement.lang = showing.language;
    document.title = words().title;
    document.body.dataset.at = showing.at;
    this.#context.places.douse();
    this.#tabs.replaceChildren(tabsView(this.#context));
    this.#main.replaceChildren(...contentOf(this.#context, showing));
    this.#main.dataset.figure = showing.at === 'play' ? (showing.view.screen.figure ?? '') : '';
    this.#main.dataset.epilogue = showing.at === 'play' ? (showing.view.epilogue ?? '') : '';
    if (fresh && showing.at === 'play' && showing.view.fresh) this.#focusText();
    if (translated) this.#cards.refresh();
    this.#measure();
  }

  /** The new passage takes the focus, so that a screen reader reads it once, from its beginning. */
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

import type { CardName, PageContext } from '../context.ts';
import { el } from '../dom.ts';
import { fileCard } from './file-card.ts';
import { laterCard } from './later-card.ts';
import { menuCard } from './menu-card.ts';
import type { SeldomCard } from './seldom-cards.ts';

/** The one dialog in which every card lies. The browser keeps the focus inside and gives it back. */
export class CardStack {
  readonly element: HTMLDialogElement;
  readonly #context: PageContext;
  #shown: { readonly card: CardName; readonly detail: string } | undefined;

  constructor(context: PageContext) {
    this.#context = context;
    this.element = el('dialog', { class: 'card', 'data-part': 'card' });
    // A press beside the card closes it, as Esc does.
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) this.close();
    });
  }

  open(card: CardName, detail = ''): void {
    const words = this.#context.words();
    const close = el(
      'button',
      { type: 'button', class: 'tab close', 'data-act': 'close', onclick: () => this.close() },
      words.go.close,
    );
    const body = this.#body(card, detail);
    this.element.dataset.card = card;
    this.element.setAttribute('aria-label', body.querySelector('h2')?.textContent ?? '');
    this.element.replaceChildren(close, body);
    this.#shown = { card, detail };
    if (!this.element.open) this.#show();
    this.element.scrollTop = 0;
    close.focus();
  }

  close(): void {
    if (this.element.open) this.element.close();
  }

  /** Lays the open card anew, as when the language has changed; the reader stays on the control that has the focus. */
  refresh(): void {
    if (!this.element.open || !this.#shown) return;
    const { id } = document.activeElement ?? {};
    this.open(this.#shown.card, this.#shown.detail);
    const back = () => {
      const control = document.getElementById(id ?? '');
      if (control) control.focus();
      else if (this.element.querySelector('[aria-busy]')) requestAnimationFrame(back);
    };
    if (id) back();
  }

  /** Closes the card and leaves nothing of it behind. */
  empty(): void {
    this.close();
    this.#shown = undefined;
    this.element.replaceChildren();
    this.element.removeAttribute('aria-label');
    delete this.element.dataset.card;
  }

  /** On a kiosk the card does not shut out what lies beside it: its way to begin again and its other language. */
  #show(): void {
    if (this.#context.kiosk) this.element.show();
    else this.element.showModal();
  }

  #body(card: CardName, detail: string): HTMLElement {
    const close = () => this.close();
    switch (card) {
      case 'menu':
        return menuCard(this.#context, close);
      case 'evidence':
        return this.#seldom('evidence', detail);
      case 'archive':
        return this.#seldom('archive');
      case 'settings':
        return this.#seldom('settings');
      case 'history':
        return this.#seldom('history');
      case 'file':
        return fileCard(this.#context);
      case 'help':
        return this.#seldom('help');
      case 'about':
        return this.#seldom('about');
      case 'plays':
        return laterCard(this.#context, this.#context.words().menu.plays, async (body) =>
          (await import('../comforts/plays-card.ts')).fillPlaysCard(this.#context, body, close),
        );
      default:
        return card satisfies never;
    }
  }

  #seldom(card: SeldomCard, detail = ''): HTMLElement {
    const { menu, evidence } = this.#context.words();
    const title = { ...menu, archive: evidence.archive, evidence: evidence.title }[card];
    return laterCard(this.#context, title, async (body) => {
      const { seldomCard } = await import('./seldom-cards.ts');
      body.replaceWith(seldomCard(card, this.#context, { detail, close: () => this.close() }));
      // Who looks back looks first for what has just gone by.
      if (card === 'history' && !this.#context.kiosk) this.element.scrollTop = this.element.scrollHeight;
    });
  }
}

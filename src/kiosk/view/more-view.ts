import { kioskWords } from '../../language/kiosk/words.ts';
import { control } from './dom.ts';

/** How much of the screen one press goes down. */
const STEP = 0.7;

/** A control that says there is more below, while there is, and goes there: not everybody knows that a screen can be pulled. */
export class MoreView {
  readonly element: HTMLButtonElement;
  readonly #scroller: () => Element | undefined;
  readonly #language: () => string;
  #asked = 0;

  /** `scroller` gives what is scrolled just now, or nothing where nothing is. */
  constructor(scroller: () => Element | undefined, language: () => string) {
    this.#scroller = scroller;
    this.#language = language;
    this.element = control('more', '', () => this.#down(), 'k-tab k-more');
    this.element.hidden = true;
  }

  /** Looks again whenever what is under these elements changes or is scrolled. */
  watch(elements: readonly Element[]): void {
    const look = () => {
      cancelAnimationFrame(this.#asked);
      this.#asked = requestAnimationFrame(() => this.#look());
    };
    const watcher = new MutationObserver(look);
    for (const element of elements) watcher.observe(element, { subtree: true, childList: true, attributes: true });
    for (const name of ['scroll', 'resize']) window.addEventListener(name, look, { capture: true, passive: true });
  }

  #look(): void {
    const language = this.#language();
    const scroller = this.#scroller();
    const left = scroller ? scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop : 0;
    const text = `↓ ${kioskWords(language).bar.more}`;
    // Its own change is a change, too.
    if (this.element.hidden !== left < 24) this.element.hidden = left < 24;
    if (this.element.textContent === text) return;
    this.element.lang = language;
    this.element.textContent = text;
  }

  #down(): void {
    const scroller = this.#scroller();
    scroller?.scrollBy({ top: scroller.clientHeight * STEP, behavior: 'smooth' });
  }
}

import { make } from '../view/dom.ts';

/** One sheet over everything else; while it lies there, nothing under it can be reached. */
export class Sheet {
  readonly element = make('dialog', { class: 'c-dialog' });
  #leave = false;

  constructor() {
    this.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (this.#leave) this.element.querySelector<HTMLButtonElement>('[data-c="close"]')?.click();
    });
    // A browser closes a dialog at the second Esc whatever the page says.
    this.element.addEventListener('close', () => {
      if (this.element.childElementCount > 0 && !this.element.open) this.element.showModal();
    });
  }

  get open(): boolean {
    return this.element.open;
  }

  /** Lays a sheet down; `leave` lets Esc press its close button. */
  show(content: HTMLElement, leave = false): void {
    this.#leave = leave;
    this.element.replaceChildren(content);
    const heading = content.querySelector<HTMLElement>('h1');
    if (heading) {
      heading.id = 'c-sheet-title';
      this.element.setAttribute('aria-labelledby', heading.id);
    }
    if (!this.element.open) this.element.showModal();
    this.element.scrollTop = 0;
    content.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  close(): void {
    this.element.replaceChildren();
    this.element.close();
  }
}

import { make } from './dom.ts';

/** A question or a sheet of help over everything else. There is never more than one of a name. */
export class DialogView {
  readonly element: HTMLDialogElement;

  /** `onCancel` is what happens where it is left without an answer. */
  constructor(name: string, onCancel: () => void) {
    this.element = make('dialog', {
      class: 'k-dialog',
      'data-layer': name,
      oncancel: (event) => {
        event.preventDefault();
        onCancel();
      },
    });
  }

  get open(): boolean {
    return this.element.open;
  }

  /** Shows what it is given; the first control, or the one marked `autofocus`, has the focus. */
  show(language: string, title: string, ...content: readonly (Node | false)[]): void {
    this.element.lang = language;
    this.element.setAttribute('aria-label', title);
    const body = make('div', { class: 'k-sheet' }, make('h2', {}, title));
    body.append(...content.filter((part) => part !== false));
    this.element.replaceChildren(body);
    if (!this.element.open) this.element.showModal();
  }

  /** Takes it away and leaves nothing of it behind. */
  close(): void {
    if (this.element.open) this.element.close();
    this.element.replaceChildren();
    this.element.removeAttribute('aria-label');
  }
}

import { el } from '../dom.ts';
import { type HallDesk, pointAt } from './hall-desk.ts';
import { memberCard } from './member-card.ts';
import { memberTable } from './member-table.ts';

/** The dialog of the hall: the card of one of the 139, or the table of them all. */
export class HallDialog {
  readonly element = el('dialog', { class: 'card hall-card', 'data-part': 'hall-card' });
  #fromTable = false;

  constructor() {
    // A press beside the card closes it, as Esc does.
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) this.#close();
    });
    this.element.addEventListener('close', () => {
      this.#fromTable = false;
    });
  }

  openMember(desk: HallDesk, id: string): void {
    const { book, sight, words } = desk;
    const member = book.members.get(id);
    if (!member) return;
    pointAt(sight, id);
    const { elected } = book.hall;
    const at = elected.findIndex((seat) => seat.id === id);
    const turn = (by: number, text: string) => {
      const other = elected[at + by];
      return el(
        'button',
        {
          type: 'button',
          class: 'tab',
          disabled: other === undefined,
          onclick: () => other && this.openMember(desk, other.id),
        },
        text,
      );
    };
    const { previous, next, show } = words.hall.card;
    const back = this.#fromTable
      ? el('button', { type: 'button', class: 'tab', onclick: () => this.openTable(desk) }, words.hall.table)
      : undefined;
    this.#show(
      desk,
      member.name[desk.language],
      ...memberCard(desk, member),
      el(
        'div',
        { class: 'turn' },
        turn(-1, previous),
        turn(1, next),
        back ?? el('button', { type: 'button', class: 'tab', onclick: () => this.#close() }, show),
      ),
    );
    this.element.dataset.member = id;
  }

  openTable(desk: HallDesk): void {
    this.#fromTable = true;
    this.#show(desk, desk.words.hall.table, el('h2', {}, desk.words.hall.table), memberTable(desk));
    delete this.element.dataset.member;
  }

  #show({ words }: HallDesk, label: string, ...content: readonly HTMLElement[]): void {
    const close = el(
      'button',
      { type: 'button', class: 'tab close', 'data-act': 'close', onclick: () => this.#close() },
      words.go.close,
    );
    this.element.setAttribute('aria-label', label);
    this.element.replaceChildren(close, el('div', {}, ...content));
    if (!this.element.open) this.element.showModal();
    this.element.scrollTop = 0;
    close.focus();
  }

  #close(): void {
    if (this.element.open) this.element.close();
  }
}

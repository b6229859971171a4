import { el } from '../dom.ts';
import { type HallDesk, pointAt } from './hall-desk.ts';
import { memberCard } from './member-card.ts';
import { memberTable } from './member-table.ts';
import { hallTools } from './tools.ts';

/** The dialog of the hall: the card of one of the 139, or the table of them all. */
export class HallDialog {
  readonly element = el('dialog', { class: 'card hall-card', 'data-part': 'hall-card' });
  /** The way back to the table, where the card was opened from it. */
  #fromTable: (() => void) | undefined;

  constructor() {
    // A press beside the card closes it, as Esc does.
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) this.#close();
    });
    this.element.addEventListener('close', () => {
      this.#fromTable = undefined;
    });
  }

  openMember(desk: HallDesk, id: string): void {
    const { book, sight, say } = desk;
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
    const { previous, next, show } = say.card;
    const back = this.#fromTable
      ? el('button', { type: 'button', class: 'tab', onclick: this.#fromTable }, say.table)
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

  /** Shows the table; with what finds and picks out above it where that stands nowhere else. */
  openTable(desk: HallDesk, withTools: boolean): void {
    this.#fromTable = () => this.openTable(desk, withTools);
    const tools = withTools ? [hallTools(desk)] : [];
    this.#show(desk, desk.say.table, el('h2', {}, desk.say.table), ...tools, memberTable(desk));
    delete this.element.dataset.member;
  }

  /** Like every card it leaves a kiosk's own controls in reach. */
  #show({ context, words }: HallDesk, label: string, ...content: readonly HTMLElement[]): void {
    const close = el(
      'button',
      { type: 'button', class: 'tab close', 'data-act': 'close', onclick: () => this.#close() },
      words.go.close,
    );
    this.element.setAttribute('aria-label', label);
    this.element.replaceChildren(close, el('div', {}, ...content));
    if (!this.element.open) {
      if (context.kiosk) this.element.show();
      else this.element.showModal();
    }
    this.element.scrollTop = 0;
    close.focus();
  }

  #close(): void {
    if (this.element.open) this.element.close();
  }
}

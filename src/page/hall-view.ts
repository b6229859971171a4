import { FIRST_SIGHT } from '../play/hall-sight.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { closingWords, openingClaim } from './hall/closing-words.ts';
import { dayWords } from './hall/day-words.ts';
import { fetchHallBook } from './hall/hall-book.ts';
import { deskOf } from './hall/hall-desk.ts';
import { HallDialog } from './hall/hall-dialog.ts';
import { memberTable } from './hall/member-table.ts';
import { pointedSlip } from './hall/pointed-slip.ts';
import { seatDrawing } from './hall/seat-drawing.ts';
import { seatGrid } from './hall/seat-grid.ts';
import { strip, timeBar } from './hall/time-bar.ts';
import { hallTools } from './hall/tools.ts';

/** The hall of 1,966 seats: its years, its 139 lights, and the words that close it. */
export function hallView(context: PageContext): HTMLElement {
  const words = context.words();
  const room = el('div', { class: 'hall-room', 'data-place': 'hall', role: 'group', 'aria-label': words.hall.room });
  const said = el('p', { class: 'unseen', 'aria-live': 'polite' });
  const head = el('div', { class: 'hall-head' }, el('h2', {}, words.hall.title));
  const section = el(
    'section',
    { class: 'hall', 'data-part': 'hall', tabindex: -1, 'aria-busy': 'true' },
    head,
    room,
    said,
  );
  leaveItAsItWas(context, section);
  void fetchHallBook().then(
    (book) => {
      section.removeAttribute('aria-busy');
      const { mode } = { mode: context.stage.now };
      const alone = mode === 'off';
      const dialog = new HallDialog();
      const desk = deskOf(context, book, section, (of, id) => dialog.openMember(of, id));
      context.session.hall.set({ ...context.session.hall.now, hall: book.hall });
      if (alone) seatDrawing(desk, room);
      seatGrid(desk, room);
      head.append(
        dayWords(desk),
        el('div', { class: 'hall-lead' }, el('p', { class: 'small' }, words.hall.lead), openingClaim(desk)),
      );
      const closing = closingWords(desk, alone);
      const bar = timeBar(desk, (sentence) => {
        said.textContent = sentence;
      });
      const slip = pointedSlip(desk);
      const note = el('p', { class: 'small hall-plan' }, words.hall.plan);
      if (alone) section.append(slip, bar, hallTools(desk), note, memberTable(desk), closing, dialog.element);
      else {
        head.append(closing);
        const table = strip(desk, 'hall-table', words.hall.table, () => dialog.openTable(desk));
        section.append(slip, bar, hallTools(desk), table, note, dialog.element);
      }
      context.measure();
    },
    () => {
      section.removeAttribute('aria-busy');
      section.append(el('p', { role: 'status' }, words.evidence.gone));
      context.measure();
    },
  );
  return section;
}

/** Whoever comes into the hall again finds all its lights burning. */
function leaveItAsItWas({ session }: PageContext, section: HTMLElement): void {
  const stop = session.showing.subscribe((showing) => {
    if (showing.at !== 'play' || showing.view.epilogue !== 'hall') session.hall.set(FIRST_SIGHT);
    if (!section.isConnected) stop();
  });
}

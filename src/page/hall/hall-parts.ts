import { HALL_OPENS, isOver } from '../../play/hall-sight.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';
import { closingWords, openingClaim } from './closing-words.ts';
import { dayWords } from './day-words.ts';
import { fetchHallBook } from './hall-book.ts';
import { deskOf } from './hall-desk.ts';
import { HallDialog } from './hall-dialog.ts';
import { hallRoom } from './hall-room.ts';
import { memberTable } from './member-table.ts';
import { pointedSlip } from './pointed-slip.ts';
import { rowChoice } from './row-choice.ts';
import { seatDrawing } from './seat-drawing.ts';
import { seatGrid } from './seat-grid.ts';
import { strip, timeBar } from './time-bar.ts';
import { hallTools } from './tools.ts';
import '../style/hall.css';

/** What stands on the Page before the hall has been fetched. */
export interface EmptyHall {
  readonly section: HTMLElement;
  readonly head: HTMLElement;
  readonly room: HTMLElement;
}

/** Fills the hall: the day in words, the seats, the years, the words of the end. Rejects where the names cannot be fetched. */
export async function furnish(context: PageContext, { section, head, room }: EmptyHall): Promise<void> {
  const book = await fetchHallBook();
  const dialog = new HallDialog();
  const desk = deskOf(context, book, section, (of, id) => dialog.openMember(of, id));
  const { say, sight } = desk;
  sight.set({ ...sight.now, hall: book.hall });
  desk.watch((now) => {
    section.dataset.at = isOver(now) ? 'over' : now.date === HALL_OPENS ? 'first' : 'passing';
  });
  const said = el('p', { class: 'unseen', 'aria-live': 'polite' });
  const tell = (sentence: string) => {
    said.textContent = sentence;
  };
  const seats = hallRoom(desk, room);
  seatGrid(desk, seats);
  const rows = rowChoice(desk, seats, tell);
  const bar = timeBar(desk, tell);
  const plan = el('p', { class: 'small hall-plan' }, say.plan);
  const lead = el('div', { class: 'hall-lead' }, el('p', { class: 'small' }, say.lead));
  const who = pointedSlip(desk, seats);
  who.append(rows);
  const parts = [who, bar, said, dialog.element];
  head.append(dayWords(desk), lead);
  if (context.stage.now === 'off') {
    lead.append(openingClaim(desk), plan);
    seatDrawing(desk, seats);
    section.append(...parts, closingWords(desk, true), hallTools(desk), memberTable(desk));
    return;
  }
  // Where room is short, what finds and picks out lies over the table; on a phone the words of the end lie below the room.
  const upright = matchMedia('(orientation: portrait)').matches;
  const narrow = matchMedia('(max-width: 700px)').matches;
  const closing = closingWords(desk, false);
  if (narrow) {
    closing.prepend(openingClaim(desk), plan);
    room.after(closing);
  } else {
    lead.append(openingClaim(desk), plan);
    head.append(closing);
  }
  const table = strip(desk, 'hall-table', say.table, () => dialog.openTable(desk, upright || narrow));
  section.append(...parts, ...(upright || narrow ? [] : [hallTools(desk)]), table);
}

import { planHall, seatsOf, stretchesOf } from '../../play/hall-plan.ts';
import { el } from '../dom.ts';
import type { HallDesk } from './hall-desk.ts';

/** A room narrower than this is chosen from by rows first: its seats are too small for a finger. CSS pixels. */
const NARROW = 600;

/** The room of the hall on the Page, and the rows within it, which go sideways where they are looked at from close by. */
export interface HallRoom {
  readonly room: HTMLElement;
  /** What scrolls sideways. */
  readonly scroller: HTMLElement;
  /** As wide as the rows; seats lie on it. */
  readonly rows: HTMLElement;
  /** Whether rows come first here. */
  readonly rowsFirst: () => boolean;
  /** Calls now and whenever the room has another size, for as long as it stands on the Page. */
  readonly laid: (lay: () => void) => void;
}

/** Furnishes the room with the rows. */
export function hallRoom({ context, say }: HallDesk, room: HTMLElement): HallRoom {
  const rows = el('div', { class: 'hall-rows', 'data-place': 'hall-rows', role: 'group', 'aria-label': say.room });
  const scroller = el('div', { class: 'hall-scroll', 'data-place': 'hall-frame' }, rows);
  scroller.addEventListener('scroll', () => context.measure(), { passive: true });
  room.append(scroller);
  return {
    room,
    scroller,
    rows,
    rowsFirst: () => room.clientWidth < NARROW,
    laid(lay) {
      lay();
      const resized = new ResizeObserver(() => (room.isConnected ? lay() : resized.disconnect()));
      resized.observe(room);
    },
  };
}

/** In which stretch of the room's rows somebody sits. */
export function stretchOf({ book }: Pick<HallDesk, 'book'>, { room }: HallRoom, id: string): number | undefined {
  const plan = planHall(room.clientWidth, room.clientHeight);
  const row =
    seatsOf(
      plan,
      book.hall.elected.map((seat) => seat.id),
    ).get(id)?.row ?? -1;
  const found = stretchesOf(plan).findIndex(({ from, to }) => row >= from && row <= to);
  return found < 0 ? undefined : found;
}

import type { HallSight } from '../../play/hall-sight.ts';
import { el } from '../dom.ts';
import type { HallDesk } from './hall-desk.ts';
import type { HallRoom } from './hall-room.ts';
import { fateLine, nameOf } from './hall-words.ts';

/** The slip that names whoever is pointed at; pressed, it opens the card. */
export function pointedSlip(desk: HallDesk, room: HallRoom): HTMLElement {
  const { say, book, sight, language } = desk;
  const byTouch = matchMedia('(hover: none)').matches;
  const name = el('span', { class: 'who-name' });
  const post = el('span', { class: 'who-post' });
  const fate = el('span', { class: 'who-fate' });
  const slip = el(
    'button',
    {
      type: 'button',
      class: 'who sheet',
      'data-act': 'hall-who',
      'data-place': 'card:seat',
      onclick: () => sight.now.focus !== undefined && desk.openMember(sight.now.focus),
    },
    // Seen, each has a line of its own; read aloud, they are words of one.
    name,
    ' ',
    post,
    ' ',
    fate,
  );
  const hint = el('p', { class: 'small hall-hint' });
  const frame = el('div', { class: 'hall-who' }, slip, hint);
  let shown: string | undefined = '';
  room.laid(() => advise(sight.now));
  desk.watch((now) => {
    const { focus } = now;
    advise(now);
    if (focus === shown) return;
    shown = focus;
    const seat = book.hall.elected.find(({ id }) => id === focus);
    slip.hidden = !seat;
    hint.hidden = seat !== undefined;
    if (seat) {
      name.textContent = nameOf(desk, seat.id);
      post.textContent = book.members.get(seat.id)?.post[language] ?? '';
      fate.textContent = fateLine(desk, seat);
    }
    desk.context.measure();
  });
  return frame;

  function advise({ stretch }: HallSight): void {
    const text = !room.rowsFirst()
      ? byTouch
        ? say.touchHint
        : say.hint
      : stretch === undefined
        ? say.rowsHint
        : say.seatsHint;
    if (hint.textContent !== text) hint.textContent = text;
  }
}

import { hallNumbers, hallOn, type Seat } from '../../ledger/hall.ts';
import { planHall, type Stretch, seatsOf, stretchesOf } from '../../play/hall-plan.ts';
import { el } from '../dom.ts';
import { comeCloser, type HallDesk } from './hall-desk.ts';
import { type HallRoom, stretchOf } from './hall-room.ts';

/** Some rows that can be chosen: which of the 139 sit there, and the button that comes closer to them. */
interface Choice {
  readonly rows: Stretch;
  readonly seats: readonly Seat[];
  readonly button: HTMLButtonElement;
}

/** Rows first, then seats, where a finger could not touch a seat: chooses rows, goes from rows to rows, and back to them all. */
export function rowChoice(desk: HallDesk, hall: HallRoom, tell: (sentence: string) => void): HTMLElement {
  const { say, sight, book, context } = desk;
  const { room, rows } = hall;
  const whole = el('div', { class: 'hall-stretches', role: 'group', 'aria-label': say.rows });
  room.append(whole);
  let choices: readonly Choice[] = [];
  const where = el('p', { class: 'hall-where' });
  const back = tab('hall-rows-all', say.allRows, () => leave());
  const forward = tab('hall-rows-forward', say.forward, () => go(-1));
  const backward = tab('hall-rows-backward', say.backward, () => go(1));
  const bar = el('div', { class: 'hall-rows-bar' }, where, back, forward, backward);
  hall.laid(lay);
  room.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || sight.now.stretch === undefined) return;
    event.preventDefault();
    leave();
  });
  let focus = sight.now.focus;
  desk.watch((now) => {
    // Somebody who sits in other rows is looked for there.
    if (now.focus !== focus && now.focus !== undefined && hall.rowsFirst()) {
      focus = now.focus;
      const stretch = stretchOf(desk, hall, now.focus);
      // Everybody hears of the one before the other.
      if (stretch !== now.stretch && stretch !== undefined) queueMicrotask(() => sight.set({ ...sight.now, stretch }));
    }
    focus = now.focus;
    show();
  });
  return bar;

  function lay(): void {
    const { clientWidth, clientHeight } = room;
    if (clientWidth === 0 || clientHeight === 0) return;
    if (!hall.rowsFirst()) comeCloser(sight, undefined);
    const plan = planHall(clientWidth, clientHeight);
    const taken = seatsOf(
      plan,
      book.hall.elected.map(({ id }) => id),
    );
    choices = stretchesOf(plan).map((stretch, index): Choice => {
      const button = el(
        'button',
        { type: 'button', class: 'hall-stretch', 'data-stretch': index, onclick: (event) => open(index, event) },
        // The numbers alone: what rows are can be seen.
        el('span', {}, say.rowsOf(stretch.from + 1, stretch.to + 1).replace(/^\D+/, '')),
      );
      button.style.cssText = `top:${stretch.top}px;height:${stretch.bottom - stretch.top}px`;
      const seats = book.hall.elected.filter(({ id }) => {
        const row = taken.get(id)?.row ?? -1;
        return row >= stretch.from && row <= stretch.to;
      });
      return { rows: stretch, seats, button };
    });
    whole.replaceChildren(...choices.map(({ button }) => button));
    const { stretch } = sight.now;
    if (stretch !== undefined && stretch >= choices.length) comeCloser(sight, undefined);
    // Rows that were open before, as when the language has changed, begin in their middle.
    const { scroller } = hall;
    if (scroller.scrollLeft === 0) scroller.scrollLeft = (scroller.scrollWidth - scroller.clientWidth) / 2;
    show();
  }

  function show(): void {
    const { stretch, date } = sight.now;
    const first = hall.rowsFirst();
    whole.hidden = !first || stretch !== undefined;
    rows.inert = first && stretch === undefined;
    bar.hidden = stretch === undefined;
    room.dataset.rows = !first ? 'all' : stretch === undefined ? 'choose' : 'open';
    for (const { rows: between, seats, button } of choices) {
      const sentence = said(between, seats, date);
      if (button.getAttribute('aria-label') !== sentence) button.setAttribute('aria-label', sentence);
    }
    const open = stretch === undefined ? undefined : choices[stretch];
    if (!open || stretch === undefined) return;
    where.textContent = say.rowsOf(open.rows.from + 1, open.rows.to + 1);
    forward.disabled = stretch === 0;
    backward.disabled = stretch === choices.length - 1;
  }

  function said({ from, to }: Stretch, elected: readonly Seat[], date: string): string {
    const { lit, fading } = hallNumbers(hallOn({ ...book.hall, elected }, date));
    return say.rowsSaid(from + 1, to + 1, elected.length, lit + fading);
  }

  /** Comes closer to where the finger was; a key has no place and begins in the middle. */
  function open(index: number, event: Event): void {
    const byHand = event instanceof MouseEvent && event.detail > 0;
    const box = room.getBoundingClientRect();
    enter(index, byHand ? (event.clientX - box.x) / box.width : 0.5);
  }

  function go(by: number): void {
    const { scroller } = hall;
    const share = (scroller.scrollLeft + scroller.clientWidth / 2) / Math.max(scroller.scrollWidth, 1);
    enter((sight.now.stretch ?? 0) + by, share);
  }

  function enter(index: number, share: number): void {
    const chosen = choices[index];
    if (!chosen) return;
    comeCloser(sight, index);
    const { scroller } = hall;
    scroller.scrollLeft = share * scroller.scrollWidth - scroller.clientWidth / 2;
    tell(said(chosen.rows, chosen.seats, sight.now.date));
    if (!bar.contains(document.activeElement)) back.focus({ preventScroll: true });
    context.measure();
  }

  function leave(): void {
    const { stretch } = sight.now;
    comeCloser(sight, undefined);
    if (stretch !== undefined) choices[stretch]?.button.focus({ preventScroll: true });
    context.measure();
  }
}

function tab(act: string, text: string, press: () => void): HTMLButtonElement {
  return el('button', { type: 'button', class: 'hall-tab', 'data-act': act, onclick: press }, text);
}

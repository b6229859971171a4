import type { Seat } from '../../ledger/hall.ts';
import { type PlannedSeat, planSeen, seatsOf } from '../../play/hall-plan.ts';
import { el } from '../dom.ts';
import { type HallDesk, pointAt } from './hall-desk.ts';
import type { HallRoom } from './hall-room.ts';
import { seatSentence } from './hall-words.ts';

/** A seat's button is this large where its neighbours leave the room, CSS pixels. */
const LARGEST = 44;
const SMALLEST = 24;

/** A press this far from a seat still means it, CSS pixels. */
const REACH = 40;

interface Spot {
  readonly seat: Seat;
  readonly button: HTMLButtonElement;
  place: PlannedSeat | undefined;
  sentence: string;
}

/** The 139 seats as buttons over their painted places: one stop of the Tab key, arrows from seat to seat. */
export function seatGrid(desk: HallDesk, hall: HallRoom): void {
  const { room, rows, scroller } = hall;
  const spots = desk.book.hall.elected.map((seat): Spot => {
    const button = el('button', { type: 'button', class: 'seat', 'data-seat': seat.id, tabindex: -1 });
    return { seat, button, place: undefined, sentence: '' };
  });
  const byButton = new Map<Element, Spot>(spots.map((spot) => [spot.button, spot]));
  rows.append(...spots.map(({ button }) => button));
  let looked: number | undefined;
  hall.laid(lay);
  listen();
  desk.watch((sight) => {
    if (sight.stretch !== looked) lay();
    const here = spots.filter(({ place }) => place !== undefined);
    const pointed = here.find(({ seat }) => seat.id === sight.focus);
    const stop = (pointed ?? here[0])?.seat.id;
    if (pointed?.place) bringIn(pointed.place);
    for (const spot of spots) {
      const sentence = seatSentence(desk, spot.seat, sight);
      if (sentence !== spot.sentence) spot.button.setAttribute('aria-label', sentence);
      spot.sentence = sentence;
      spot.button.tabIndex = spot.seat.id === stop ? 0 : -1;
      spot.button.toggleAttribute('data-pointed', spot.seat.id === sight.focus);
    }
  });

  function lay(): void {
    const { clientWidth, clientHeight } = room;
    if (clientWidth === 0 || clientHeight === 0) return;
    looked = desk.sight.now.stretch;
    const plan = planSeen(clientWidth, clientHeight, looked);
    rows.style.width = looked === undefined ? '' : `${plan.width}px`;
    const seats = seatsOf(
      plan,
      spots.map(({ seat }) => seat.id),
    );
    for (const spot of spots) spot.place = seats.get(spot.seat.id);
    for (const { button, place } of spots) {
      button.hidden = !place;
      if (!place) continue;
      const size = Math.min(Math.max(gapAt(spots, place), SMALLEST), LARGEST);
      button.style.cssText = `left:${place.x - size / 2}px;top:${middle(place) - size / 2}px;width:${size}px;height:${size}px`;
    }
  }

  /** Somebody who is pointed at is in sight. */
  function bringIn({ x, pitch }: PlannedSeat): void {
    const { scrollLeft, clientWidth } = scroller;
    if (x - pitch < scrollLeft || x + pitch > scrollLeft + clientWidth) scroller.scrollLeft = x - clientWidth / 2;
  }

  function listen(): void {
    const at = ({ clientX, clientY }: MouseEvent): Spot | undefined => {
      const box = rows.getBoundingClientRect();
      return nearestTo(spots, clientX - box.x, clientY - box.y);
    };
    rows.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') pointAt(desk.sight, at(event)?.seat.id);
    });
    rows.addEventListener('click', (event) => {
      // A press made by a key or a screen reader has no place of its own; it means the button that it fell on.
      const spot = event.detail === 0 ? byButton.get(event.target as Element) : at(event);
      if (!spot) return pointAt(desk.sight, undefined);
      // From afar the first touch tells whose seat it is; the next one opens the card. A mouse has been pointing already.
      const known = desk.sight.now.focus === spot.seat.id || looked !== undefined;
      pointAt(desk.sight, spot.seat.id);
      spot.button.focus({ preventScroll: true });
      if (known || event.detail === 0) desk.openMember(spot.seat.id);
    });
    rows.addEventListener('focusin', (event) => {
      const spot = byButton.get(event.target as Element);
      if (spot && event.target instanceof Element && event.target.matches(':focus-visible'))
        pointAt(desk.sight, spot.seat.id);
    });
    rows.addEventListener('keydown', (event) => {
      const from = byButton.get(event.target as Element);
      const next = from && step(spots, from, event.key);
      if (!next) return;
      event.preventDefault();
      pointAt(desk.sight, next.seat.id);
      next.button.focus({ preventScroll: true });
    });
  }
}

/** The middle of whoever sits there, CSS pixels from the top. */
function middle({ y, pitch }: PlannedSeat): number {
  return y - pitch * 0.6;
}

function gapAt(spots: readonly Spot[], here: PlannedSeat): number {
  let least = LARGEST;
  for (const { place } of spots)
    if (place && place !== here) least = Math.min(least, Math.hypot(place.x - here.x, place.y - here.y));
  return least;
}

function nearestTo(spots: readonly Spot[], x: number, y: number): Spot | undefined {
  let found: Spot | undefined;
  let least = REACH;
  for (const spot of spots) {
    if (!spot.place) continue;
    const far = Math.hypot(spot.place.x - x, middle(spot.place) - y);
    if (far < least) [found, least] = [spot, far];
  }
  return found;
}

/** The seat that a key leads to: the nearest in that direction, sideways counting double; first and last by Home and End. */
function step(spots: readonly Spot[], from: Spot, key: string): Spot | undefined {
  const inOrder = [...spots].sort(
    (a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0) || (a.place?.x ?? 0) - (b.place?.x ?? 0),
  );
  if (key === 'Home') return inOrder[0];
  if (key === 'End') return inOrder.at(-1);
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  const here = from.place;
  if (!here || (dx === 0 && dy === 0)) return undefined;
  let best: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    if (spot === from || !spot.place) continue;
    const x = spot.place.x - here.x;
    const y = spot.place.y - here.y;
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0 || aside > along * 2) continue;
    if (along + aside * 2 < least) [best, least] = [spot, along + aside * 2];
  }
  return best ?? from;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

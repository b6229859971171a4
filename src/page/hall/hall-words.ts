import { dateText, precisionOf } from '../../ledger/date-text.ts';
import { hallNumbers, hallOn, type Seat } from '../../ledger/hall.ts';
import type { HallSight } from '../../play/hall-sight.ts';
import type { HallDesk } from './hall-desk.ts';

/** How many names a day is told with. */
const NAMES = 4;

/** The sentence of a day: the date, how many are gone and left, for how many only a year is known or a fate not sure. */
export function daySentence({ book, say, language }: HallDesk, date: string): string {
  const numbers = hallNumbers(hallOn(book.hall, date));
  return [
    say.sentence(dateText(date, language), numbers.dark, numbers.lit + numbers.fading),
    numbers.unconfirmed > 0 ? say.unconfirmed(numbers.unconfirmed) : '',
    numbers.fading > 0 ? say.fading(numbers.fading) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Who went dark last, up to a day: their day and some of their names. Nothing before the first of them. */
export function lastGone({ book, say, language }: HallDesk, date: string): string {
  let last: readonly Seat[] = [];
  for (const seat of book.hall.elected) {
    if (precisionOf(seat.date) !== 'day' || seat.date > date) continue;
    last = last[0]?.date === seat.date ? [...last, seat] : [seat];
  }
  const day = last[0]?.date;
  if (day === undefined) return '';
  const names = last.slice(0, NAMES).map(({ id }) => nameOf({ book, language }, id));
  return say.gone(dateText(day, language), names, last.length - names.length);
}

/** A member's name in the language of play. */
export function nameOf({ book, language }: Pick<HallDesk, 'book' | 'language'>, id: string): string {
  return book.members.get(id)?.name[language] ?? id;
}

/** How a seat stands, in a few words: what became of whoever had it, when, and whether that is sure. */
export function fateLine(
  { say, language }: Pick<HallDesk, 'say' | 'language'>,
  { fate, date, precision, sure }: Seat,
): string {
  const when = precision === 'year' ? say.yearAlone(date) : dateText(date, language);
  return `${say.fates[fate]} · ${when}${sure ? '' : ` · ${say.unsure}`}`;
}

/** How a seat stands on the day that is looked at, for whoever cannot see it. */
export function seatSentence(desk: HallDesk, seat: Seat, { date }: HallSight): string {
  const state = hallOn({ ...desk.book.hall, elected: [seat] }, date);
  const name = nameOf(desk, seat.id);
  if (state.lit.length > 0) return desk.say.lit(name);
  if (state.fading.length > 0) return desk.say.goingDark(name, seat.date.slice(0, 4));
  return desk.say.dark(name, fateLine(desk, seat));
}

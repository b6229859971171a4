import type { Fate } from './central-committee.ts';
import type { Precision } from './date-text.ts';

/** A seat of the hall held by one of the 139: whose it is, and the date on which it goes dark. */
export interface Seat {
  readonly id: string;
  readonly date: string;
  readonly precision: Precision;
  readonly fate: Fate;
  /** False where the fate or its year is not confirmed: the view says so. */
  readonly sure: boolean;
}

/** The hall of the Congress: all its seats, the 139 in the order in which they go dark, and the claims that close it. */
export interface Hall {
  readonly seats: number;
  readonly opens: string;
  readonly elected: readonly Seat[];
  /** Claim ids: the delegates, how many of them were arrested, and who the rest of the dead were. */
  readonly closing: { readonly delegates: string; readonly arrested: string; readonly victims: string };
}

/** A seat of which only the year or month is known, on its way out: `gone` runs from 0 to 1 over that time. */
export interface Fading {
  readonly seat: Seat;
  readonly gone: number;
}

/** The hall on one day. Every one of the 139 is in exactly one of the lists. */
export interface HallState {
  readonly date: string;
  readonly lit: readonly Seat[];
  readonly fading: readonly Fading[];
  readonly dark: readonly Seat[];
}

/** The hall on the evening of an ISO day: who is dark, who is fading, who is still lit. */
export function hallOn(hall: Hall, date: string): HallState {
  const lit: Seat[] = [];
  const fading: Fading[] = [];
  const dark: Seat[] = [];
  for (const seat of hall.elected) {
    const gone = shareGone(seat, date);
    if (gone >= 1) dark.push(seat);
    else if (gone > 0) fading.push({ seat, gone });
    else lit.push(seat);
  }
  return { date, lit, fading, dark };
}

/** The numbers of a hall, for a sentence or a caption; the words are the caller's. Years that are still running count as fading. */
export function hallNumbers(state: HallState): {
  readonly lit: number;
  readonly fading: number;
  readonly dark: number;
  readonly unconfirmed: number;
  readonly byFate: ReadonlyMap<Fate, number>;
} {
  const byFate = new Map<Fate, number>();
  for (const { fate } of state.dark) byFate.set(fate, (byFate.get(fate) ?? 0) + 1);
  return {
    lit: state.lit.length,
    fading: state.fading.length,
    dark: state.dark.length,
    unconfirmed: state.dark.filter((seat) => !seat.sure).length,
    byFate,
  };
}

/** The days on which something happens in the hall, in order, each once: a slow projector need stop at no other. */
export function hallDays(hall: Hall): readonly string[] {
  return [...new Set(hall.elected.map((seat) => lastDay(seat.date)))].sort();
}

function shareGone(seat: Seat, date: string): number {
  const from = Date.parse(seat.date); // ISO: a year or month alone means its first day.
  const to = Date.parse(lastDay(seat.date));
  const gone = (Date.parse(date) - from + DAY) / (to - from + DAY);
  return Math.min(Math.max(gone, 0), 1);
}

function lastDay(date: string): string {
  if (date.length > 7) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

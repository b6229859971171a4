import type { Hall } from '../../ledger/hall.ts';
import { hallDays } from '../../ledger/hall.ts';
import { HALL_CLOSES, HALL_OPENS } from '../../play/hall-sight.ts';

/** Milliseconds in which the years pass by themselves; the common light that goes down at the end comes on top. */
export const PASSING = 19_600;

/** Share of that time that belongs to the calendar; the rest is spent on the days on which people die. */
const CALENDAR = 0.46;

/** A day with this many deaths and one with more take as long as each other. */
const MOST = 10;

const DAY = 86_400_000;

/** Which day it is after so many milliseconds. The years pass faster while nobody dies. */
export function paceOf(hall: Hall): (elapsed: number) => string {
  const first = Date.parse(HALL_OPENS);
  const whole = Date.parse(HALL_CLOSES) - first;
  const weights = new Map(
    hallDays(hall)
      .filter((day) => day > HALL_OPENS && day <= HALL_CLOSES)
      .map((day) => [Date.parse(day), Math.min(hall.elected.filter(({ date }) => date === day).length, MOST)]),
  );
  const deaths = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const stays = [...weights].map(([day, weight]) => ({ day, stay: (weight / deaths) * PASSING * (1 - CALENDAR) }));
  return (elapsed) => {
    let left = Math.min(Math.max(elapsed, 0), PASSING);
    let at = first;
    for (const { day, stay } of stays) {
      const walk = ((day - at) / whole) * PASSING * CALENDAR;
      if (left < walk) break;
      left -= walk;
      at = day;
      if (left < stay) return iso(at);
      left -= stay;
    }
    return iso(Math.min(at + (left / (PASSING * CALENDAR)) * whole, first + whole));
  };
}

/** How long the years have been passing on a day, if they pass by themselves; the way back from `paceOf`. */
export function elapsedOn(pace: (elapsed: number) => string, date: string): number {
  let [least, most] = [0, PASSING];
  while (most - least > 1) {
    const middle = (least + most) / 2;
    if (pace(middle) < date) least = middle;
    else most = middle;
  }
  return date <= HALL_OPENS ? 0 : most;
}

function iso(time: number): string {
  return new Date(Math.floor(time / DAY) * DAY).toISOString().slice(0, 10);
}

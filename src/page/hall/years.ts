import { HALL_CLOSES, HALL_OPENS } from '../../play/hall-sight.ts';

/** The years of the slider. Each has the same width on it, though the first and last are not whole. */
export const YEARS = [1934, 1935, 1936, 1937, 1938, 1939] as const;

/** Steps of the slider to a year. */
const STEPS = 365;

/** The slider's last position; its first is 0. */
export const LAST_POSITION = YEARS.length * STEPS;

const DAY = 86_400_000;

/** The day at a position of the slider, ISO. */
export function dayAt(position: number): string {
  const at = Math.min(Math.max(position, 0), LAST_POSITION);
  const band = Math.min(Math.floor(at / STEPS), YEARS.length - 1);
  const { from, to } = boundsOf(band);
  const day = from + Math.round(((at - band * STEPS) / STEPS) * ((to - from) / DAY)) * DAY;
  return new Date(day).toISOString().slice(0, 10);
}

/** The slider's position on an ISO day. */
export function positionOf(date: string): number {
  const band = Math.min(Math.max(Number(date.slice(0, 4)) - YEARS[0], 0), YEARS.length - 1);
  const { from, to } = boundsOf(band);
  const share = (Date.parse(date) - from) / (to - from);
  return Math.round((band + Math.min(Math.max(share, 0), 1)) * STEPS);
}

/** The last days of the years, and the last day of all: where the hall can be looked at standing still. */
export function restingDays(): readonly string[] {
  return YEARS.map((year) => (`${year}` === HALL_CLOSES.slice(0, 4) ? HALL_CLOSES : `${year}-12-31`));
}

function boundsOf(band: number): { readonly from: number; readonly to: number } {
  const year = YEARS[0] + band;
  const from = band === 0 ? HALL_OPENS : `${year}-01-01`;
  const to = band === YEARS.length - 1 ? HALL_CLOSES : `${year + 1}-01-01`;
  return { from: Date.parse(from), to: Date.parse(to) };
}

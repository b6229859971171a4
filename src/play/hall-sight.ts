import type { Hall } from '../ledger/hall.ts';

/** What is looked at in the hall of the last epilogue. Both views read it; the Page alone changes it. */
export interface HallSight {
  /** The day up to which the years have passed, ISO. */
  readonly date: string;
  /** Seats and dates, once they have been fetched. */
  readonly hall?: Hall;
  /** Id of the member whose seat is pointed at. */
  readonly focus?: string;
  /** Which stretch of rows is looked at from close by, where seats are too small to be touched from afar. */
  readonly stretch?: number;
  /** Ids of the members who are picked out; everybody where there is no such list. */
  readonly shown?: ReadonlySet<string>;
}

/** The day on which the Congress closed and all the lights burn. */
export const HALL_OPENS = '1934-02-10';

/** The day on which the next Congress opened; the years pass no further. */
export const HALL_CLOSES = '1939-03-10';

/** The hall as it is entered. */
export const FIRST_SIGHT: HallSight = { date: HALL_OPENS };

/** Whether all the years have passed. */
export function isOver({ date }: HallSight): boolean {
  return date >= HALL_CLOSES;
}

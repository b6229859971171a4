import { every, type KioskClock } from '../clock.ts';

/** When the page is opened anew by itself. */
export interface NightlyOptions {
  readonly clock: KioskClock;
  readonly hour: () => number | false;
  /** The hour by the machine's own clock, which may jump. */
  readonly hourNow: () => number;
  /** Nobody is here. */
  readonly idle: () => boolean;
  readonly restart: () => void;
}

/** A page younger than this is not opened anew, whatever its clock says; milliseconds. */
const YOUNG = 2 * 3_600_000;

const LOOK = 60_000;

/** Opens the page anew once a night, in the attract loop only. */
export function nightlyRestart({ clock, hour, hourNow, idle, restart }: NightlyOptions): () => void {
  const since = clock.now();
  return every(clock, LOOK, () => {
    if (clock.now() - since > YOUNG && hourNow() === hour() && idle()) restart();
  });
}

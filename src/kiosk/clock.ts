/** Time as a kiosk keeps it: never the wall clock, which jumps. `now` is in milliseconds from an arbitrary beginning. */
export interface KioskClock {
  now(): number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of XState's clock, which this one also has to be.
  setTimeout(act: (...given: any[]) => void, milliseconds: number): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: as above; what setTimeout gave.
  clearTimeout(id: any): void;
}

/** The browser's own. */
export const BROWSER_CLOCK: KioskClock = {
  now: () => performance.now(),
  setTimeout: (act, milliseconds) => window.setTimeout(act, milliseconds),
  clearTimeout: (id: number) => window.clearTimeout(id),
};

/** Does something again and again until it is told to stop. */
export function every(clock: KioskClock, milliseconds: number, act: () => void): () => void {
  let id = clock.setTimeout(again, milliseconds);
  function again() {
    id = clock.setTimeout(again, milliseconds);
    act();
  }
  return () => clock.clearTimeout(id);
}

/** The day by the machine's own calendar, `2026-11-24`. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Day and minute by the machine's own calendar, `2026-11-24 14:05`: read alike in every language. */
export function minuteOf(date: Date): string {
  return `${dayOf(date)} ${date.toTimeString().slice(0, 5)}`;
}

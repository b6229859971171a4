import type { KioskClock } from '../clock.ts';

/** How long the corner is held, milliseconds, and how large it is, CSS pixels. */
const HELD = 5000;
const SIZE = 120;

/** Calls the operator's page when one corner of the screen has been held for five seconds. A short touch is any other touch. */
export function watchCorner(options: {
  readonly clock: KioskClock;
  readonly corner: () => string;
  readonly onHeld: () => void;
}): () => void {
  let waiting: unknown;
  const isIn = ({ clientX, clientY }: PointerEvent) => {
    const corner = options.corner();
    const x = corner.endsWith('left') ? clientX : window.innerWidth - clientX;
    const y = corner.startsWith('top') ? clientY : window.innerHeight - clientY;
    return x <= SIZE && y <= SIZE;
  };
  const stop = () => options.clock.clearTimeout(waiting);
  const down = (event: PointerEvent) => {
    stop();
    if (event.isPrimary && isIn(event)) waiting = options.clock.setTimeout(options.onHeld, HELD);
  };
  const move = (event: PointerEvent) => {
    if (!isIn(event)) stop();
  };
  window.addEventListener('pointerdown', down, true);
  window.addEventListener('pointermove', move, true);
  for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, stop, true);
  return () => {
    stop();
    window.removeEventListener('pointerdown', down, true);
    window.removeEventListener('pointermove', move, true);
    for (const name of ['pointerup', 'pointercancel']) window.removeEventListener(name, stop, true);
  };
}

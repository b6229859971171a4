/** What is still allowed while the rest is locked. */
export interface LockOptions {
  /** Where text may be selected and a file may be saved: the operator's page. */
  readonly free: (target: Element) => boolean;
}

/** Ends of what a kiosk must not do, by event: each is stopped before anything else hears of it. */
const NEVER = ['contextmenu', 'dragstart', 'dragenter', 'dragover', 'drop', 'gesturestart', 'gesturechange', 'paste'];

/** Closes every way out that a page can close. What only the browser can close is for its flags. */
export function lockPage({ free }: LockOptions): () => void {
  const ends: (() => void)[] = [];
  const on = <E extends Event>(name: string, judge: (event: E) => boolean) => {
    const listen = (event: Event) => {
      if (judge(event as E)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener(name, listen, { capture: true, passive: false });
    ends.push(() => window.removeEventListener(name, listen, { capture: true }));
  };
  const isFree = ({ target }: Event) => target instanceof Element && free(target);

  for (const name of NEVER) on(name, () => false);
  for (const name of ['selectstart', 'copy', 'cut']) on(name, isFree);
  on<WheelEvent>('wheel', ({ ctrlKey }) => !ctrlKey);
  // A second finger, and the pinch that it makes.
  for (const name of ['pointerdown', 'pointerup', 'pointermove', 'pointercancel'])
    on<PointerEvent>(name, ({ isPrimary }) => isPrimary);
  for (const name of ['touchstart', 'touchmove']) on<TouchEvent>(name, ({ touches }) => touches.length < 2);
  // The middle button scrolls by itself and opens links; the others go back and forth.
  for (const name of ['mousedown', 'mouseup', 'auxclick', 'pointerdown', 'pointerup'])
    on<MouseEvent>(name, ({ button }) => button < 1);
  for (const name of ['click', 'auxclick'])
    on(name, (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      return link === null || (isFree(event) && link.hasAttribute('download'));
    });
  on('submit', () => false);
  ends.push(closeDoors());
  return () => {
    for (const end of ends) end();
  };
}

/** No window is opened and nothing printed or asked by the browser. */
function closeDoors(): () => void {
  const names = ['open', 'print', 'alert', 'confirm', 'prompt'] as const;
  const before = names.map((name) => [name, window[name]] as const);
  for (const name of names) Object.assign(window, { [name]: () => null });
  return () => {
    for (const [name, door] of before) Object.assign(window, { [name]: door });
  };
}

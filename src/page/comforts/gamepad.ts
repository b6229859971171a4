import type { PageContext } from '../context.ts';

type Press = 'previous' | 'next' | 'less' | 'more' | 'press' | 'back' | 'menu' | 'skip' | 'evidence';

/** Buttons of the standard mapping. Arrows, 0 and 1 are enough for everything; the others are short cuts. */
const BUTTONS: Readonly<Record<number, Press>> = {
  0: 'press',
  1: 'back',
  2: 'skip',
  3: 'evidence',
  8: 'menu',
  9: 'menu',
  12: 'previous',
  13: 'next',
  14: 'less',
  15: 'more',
};

/** How far a stick must be pushed to count. */
const PUSHED = 0.6;

const STOPS = 'button:not(:disabled), a[href], input, select, summary, [tabindex="0"]';

/** Reads the gamepads while there are any, frame by frame, and takes each press once. */
export function listenToGamepads(context: PageContext): () => void {
  let frame = 0;
  let held: ReadonlySet<Press> = new Set();
  const look = () => {
    const pads = navigator.getGamepads().filter((pad) => pad !== null);
    frame = pads.length > 0 ? requestAnimationFrame(look) : 0;
    const pressed = new Set(pads.flatMap(pressedOn));
    for (const press of pressed) if (!held.has(press)) act(context, press);
    held = pressed;
  };
  const begin = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  window.addEventListener('gamepadconnected', begin);
  begin();
  return () => {
    window.removeEventListener('gamepadconnected', begin);
    cancelAnimationFrame(frame);
  };
}

function pressedOn({ buttons, axes }: Pick<Gamepad, 'buttons' | 'axes'>): Press[] {
  const pressed = buttons.flatMap(({ pressed: down }, index) => (down ? (BUTTONS[index] ?? []) : []));
  const [x = 0, y = 0] = axes;
  if (y < -PUSHED) pressed.push('previous');
  if (y > PUSHED) pressed.push('next');
  if (x < -PUSHED) pressed.push('less');
  if (x > PUSHED) pressed.push('more');
  return pressed;
}

function act(context: PageContext, press: Press): void {
  const card = document.querySelector<HTMLDialogElement>('dialog[open]');
  const scope = card ?? document.querySelector('#page') ?? document.body;
  const focused = document.activeElement;
  const told = document.querySelector<HTMLElement>('[popover]:popover-open');
  switch (press) {
    case 'previous':
    case 'next':
      move(scope, press === 'next' ? 1 : -1);
      return;
    case 'less':
    case 'more': {
      const by = press === 'more' ? 1 : -1;
      if (!change(focused, by) && !toNextOf(focused, by) && !roll(focused, by)) move(scope, by);
      return;
    }
    case 'press':
      pressFocused(focused);
      return;
    case 'back':
    case 'menu':
      if (told) told.hidePopover();
      else if (card) card.close();
      else context.openCard('menu');
      return;
    case 'skip':
      if (!card) context.comfort('skip');
      return;
    case 'evidence':
      if (!card) context.provenance.set(!context.provenance.now);
      return;
    default:
      press satisfies never;
  }
}

/** What has the focus is pressed; where nothing has, the page goes on. */
function pressFocused(focused: Element | null): void {
  if (focused instanceof HTMLElement && focused.matches(STOPS)) focused.click();
  else document.querySelector<HTMLElement>('#page button[data-act="continue"]')?.click();
}

/** Moves the focus one control on, or scrolls towards it where it is not yet in sight. */
function move(scope: Element, by: 1 | -1): void {
  const stops = [...scope.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.checkVisibility() && !stop.matches('.skip, [tabindex="-1"], [inert] *'),
  );
  const from = document.activeElement ?? scope;
  const at = (stops as Element[]).indexOf(from);
  const next = at >= 0 ? stops[at + by] : besides(stops, from, by);
  const roll = scope.matches('dialog') ? scope : (document.scrollingElement ?? scope);
  if (next && near(next)) {
    next.focus({ focusVisible: true } as FocusOptions);
    next.scrollIntoView({ block: 'nearest' });
    return;
  }
  const before = roll.scrollTop;
  roll.scrollBy({ top: by * 0.6 * window.innerHeight, behavior: 'instant' });
  if (roll.scrollTop === before)
    (next ?? (by > 0 ? stops[0] : stops.at(-1)))?.focus({ focusVisible: true } as FocusOptions);
}

/** The first control after, or the last before, what has the focus in the order of the page. */
function besides(stops: readonly HTMLElement[], from: Element, by: 1 | -1): HTMLElement | undefined {
  const side = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = stops.filter((stop) => (from.compareDocumentPosition(stop) & side) !== 0);
  return by > 0 ? there[0] : there.at(-1);
}

/** In sight, or at most a hand's breadth outside it. */
function near(stop: Element): boolean {
  const { top, bottom } = stop.getBoundingClientRect();
  return bottom > -0.3 * window.innerHeight && top < 1.3 * window.innerHeight;
}

/** From one seat of the hall, or row of its table, to the next: all of them are one stop. False where the focus is on none. */
function toNextOf(focused: Element | null, by: 1 | -1): boolean {
  const kind = ['.seat', '.members tbody button'].find((of) => focused?.matches(of));
  if (!focused || kind === undefined) return false;
  const all = [...document.querySelectorAll<HTMLElement>(kind)].filter((one) => one.checkVisibility());
  const next = all.at(((all as Element[]).indexOf(focused) + by) % all.length);
  next?.focus({ focusVisible: true } as FocusOptions);
  next?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Rolls a frame that is wider than it shows, as that of the map; false where there is none, or no more of it. */
function roll(focused: Element | null, by: 1 | -1): boolean {
  if (!focused?.matches('[tabindex="0"]')) return false;
  const before = focused.scrollLeft;
  focused.scrollBy({ left: by * 0.6 * focused.clientWidth, behavior: 'instant' });
  return focused.scrollLeft !== before;
}

/** Turns a list or a slider one step; false where the focus is on neither. */
function change(focused: Element | null, by: 1 | -1): boolean {
  if (focused instanceof HTMLInputElement && ownKeys(focused, by)) return true;
  if (focused instanceof HTMLSelectElement) {
    focused.selectedIndex = Math.min(Math.max(focused.selectedIndex + by, 0), focused.options.length - 1);
  } else if (focused instanceof HTMLInputElement && focused.type === 'range') {
    if (by > 0) focused.stepUp();
    else focused.stepDown();
    focused.dispatchEvent(new Event('input', { bubbles: true }));
  } else return false;
  focused.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Whether a control knows by itself what an arrow means, as the years of the hall, which go from day to day. */
function ownKeys(focused: HTMLInputElement, by: 1 | -1): boolean {
  const key = by > 0 ? 'ArrowRight' : 'ArrowLeft';
  return !focused.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
}

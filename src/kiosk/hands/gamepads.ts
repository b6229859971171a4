import type { Action } from '../config/config.ts';

/** Buttons of the standard mapping; others do nothing. */
const BUTTONS: Readonly<Record<number, Action>> = {
  0: 'select',
  1: 'back',
  2: 'repeat',
  3: 'help',
  4: 'softer',
  5: 'louder',
  8: 'language',
  9: 'help',
  12: 'previous',
  13: 'next',
  14: 'previous',
  15: 'next',
};

/** How far a stick must be pushed to count as a press. */
const PUSHED = 0.6;

/** What is pressed on a gamepad just now. */
export function pressedOn({ buttons, axes }: Pick<Gamepad, 'buttons' | 'axes'>): ReadonlySet<Action> {
  const pressed = new Set<Action>();
  for (const [index, { pressed: down }] of buttons.entries()) {
    const action = BUTTONS[index];
    if (down && action) pressed.add(action);
  }
  const [x = 0, y = 0] = axes;
  if (x < -PUSHED || y < -PUSHED) pressed.add('previous');
  if (x > PUSHED || y > PUSHED) pressed.add('next');
  return pressed;
}

/** Reads the gamepads while there are any, frame by frame, and tells of each press once. */
export function listenToGamepads(options: {
  readonly act: (action: Action) => void;
  readonly now: () => number;
  readonly coolDown: () => number;
}): () => void {
  let frame = 0;
  let held: ReadonlySet<Action> = new Set();
  let deafUntil = Number.NEGATIVE_INFINITY;
  const look = () => {
    const pads = navigator.getGamepads().filter((pad) => pad !== null);
    frame = pads.length > 0 ? requestAnimationFrame(look) : 0;
    const pressed = new Set(pads.flatMap((pad) => [...pressedOn(pad)]));
    for (const action of pressed) {
      if (held.has(action) || options.now() < deafUntil) continue;
      deafUntil = options.now() + options.coolDown() * 1000;
      options.act(action);
    }
    held = pressed;
  };
  const begin = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  window.addEventListener('gamepadconnected', begin);
  // One that was there before the page is told of by no event.
  begin();
  return () => {
    window.removeEventListener('gamepadconnected', begin);
    cancelAnimationFrame(frame);
  };
}

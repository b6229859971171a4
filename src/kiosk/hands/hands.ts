import type { KioskClock } from '../clock.ts';
import type { Action, Config } from '../config/config.ts';
import type { StillView } from '../view/still-view.ts';
import type { Where } from '../visit/where.ts';
import type { Commands } from './commands.ts';
import { listenToGamepads } from './gamepads.ts';
import { listenToKeys } from './keys.ts';

/** What fingers, keys and gamepads are wired to. */
export interface HandsOptions {
  readonly clock: KioskClock;
  readonly config: Config;
  readonly where: () => Where;
  readonly commands: Commands;
  readonly still: StillView;
  /** Somebody is there. */
  readonly onActive: () => void;
  /** Somebody has answered that they are. */
  readonly onHere: () => void;
  /** Offers a key to the operator's page; true where it has taken it. */
  readonly operatorKey: (event: KeyboardEvent) => boolean;
}

/** How often a hand that moves over the screen is noticed at most, milliseconds. */
const STIRRED = 300;

/** Listens to every hand: each is a sign of life, an answer where one is asked for, and else a command. */
export function listenToHands(options: HandsOptions): void {
  const { clock, config, where, commands, still, onActive, onHere, operatorKey } = options;
  // Any press is taken for an answer to "are you still there", and for nothing else.
  const isAnswer = () => {
    const asked = still.open;
    if (asked) onHere();
    return asked;
  };
  const press = (action: Action, from: 'mapped' | 'built-in' | 'gamepad') => {
    onActive();
    if (!isAnswer()) commands.press(action, from);
  };
  const ears = { now: clock.now, coolDown: () => config.coolDown };
  listenToKeys({
    ...ears,
    keys: () => config.keys,
    digits: () => where() === 'story' && !commands.asking && !still.open,
    taken: (event) => {
      onActive();
      return isAnswer() || (where() === 'operator' && operatorKey(event));
    },
    act: press,
  });
  listenToGamepads({ ...ears, act: (action) => press(action, 'gamepad') });
  listenToFingers(clock, onActive);
}

function listenToFingers(clock: KioskClock, onActive: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  // A hand that moves over the screen does so often, and all of it is the same.
  const stir = () => {
    if (clock.now() - last < STIRRED) return;
    last = clock.now();
    onActive();
  };
  for (const name of ['wheel', 'scroll', 'touchmove'] as const) {
    window.addEventListener(name, stir, { capture: true, passive: true });
  }
  const touched = () => {
    onActive();
    delete document.body.dataset.hands;
  };
  window.addEventListener('pointerdown', touched, true);
  // What a press has brought up counts, not what lay there before it.
  window.addEventListener('click', onActive);
}

import type { Action, Keys } from '../config/config.ts';
import { actionOf } from './actions.ts';

/** What the keys of a kiosk are wired to. */
export interface KeysOptions {
  readonly keys: () => Keys;
  /** Seconds for which a key is deaf after it was pressed. */
  readonly coolDown: () => number;
  readonly now: () => number;
  readonly act: (action: Action, from: 'mapped' | 'built-in') => void;
  /** A digit may take a choice of the story. */
  readonly digits: () => boolean;
  /** What takes every key for itself, as the operator's page does; true where it has taken this one. */
  readonly taken: (event: KeyboardEvent) => boolean;
}

/**
 * Lets through the keys of the list, and no others: neither print nor find, neither reload nor any shortcut of the
 * browser that a page can stop.
 */
export function listenToKeys(options: KeysOptions): () => void {
  let deafUntil = Number.NEGATIVE_INFINITY;
  const down = (event: KeyboardEvent) => {
    const keys = options.keys();
    const free = !modified(event, keys);
    // A digit that kiosk.json maps is a key of the keypad like any other.
    const digit = free && /^(Digit|Numpad)[1-9]$/.test(event.code) && !Object.hasOwn(keys, event.code);
    if (digit && !event.repeat && options.digits() && options.now() >= deafUntil) {
      deafUntil = options.now() + options.coolDown() * 1000;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (options.taken(event) || !free || event.repeat) return;
    const found = actionOf(event, keys);
    if (!found || options.now() < deafUntil) return;
    deafUntil = options.now() + options.coolDown() * 1000;
    options.act(found.action, found.mapped ? 'mapped' : 'built-in');
  };
  // A button presses itself on Space when the key comes up; here it has been pressed already.
  const up = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', down, true);
  window.addEventListener('keypress', up, true);
  window.addEventListener('keyup', up, true);
  return () => {
    window.removeEventListener('keydown', down, true);
    window.removeEventListener('keypress', up, true);
    window.removeEventListener('keyup', up, true);
  };
}

/** Whether a key is part of a shortcut. Arcade encoders send Ctrl and Alt for buttons: what kiosk.json maps modifies nothing. */
function modified({ ctrlKey, altKey, metaKey }: KeyboardEvent, keys: Keys): boolean {
  const modifies = (name: string) => ![`${name}Left`, `${name}Right`].some((code) => Object.hasOwn(keys, code));
  return (ctrlKey && modifies('Control')) || (altKey && modifies('Alt')) || (metaKey && modifies('Meta'));
}

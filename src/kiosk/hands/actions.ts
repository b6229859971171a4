import type { Action, Keys } from '../config/config.ts';

/** Keys that work whatever kiosk.json says, by KeyboardEvent.code. */
export const BUILT_IN: Keys = {
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  ArrowDown: 'next',
  ArrowRight: 'next',
  Enter: 'select',
  NumpadEnter: 'select',
  Space: 'select',
  Escape: 'back',
  Backspace: 'back',
};

/** What a key does: what kiosk.json says, else what it does everywhere. Tab moves by itself, back with Shift. */
export function actionOf(
  { code, shiftKey }: Pick<KeyboardEvent, 'code' | 'shiftKey'>,
  keys: Keys,
): { readonly action: Action; readonly mapped: boolean } | undefined {
  const mapped = Object.hasOwn(keys, code) ? keys[code] : undefined;
  if (mapped) return { action: mapped, mapped: true };
  if (code === 'Tab') return { action: shiftKey ? 'previous' : 'next', mapped: false };
  const own = Object.hasOwn(BUILT_IN, code) ? BUILT_IN[code] : undefined;
  return own && { action: own, mapped: false };
}

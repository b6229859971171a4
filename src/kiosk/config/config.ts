import { address, hour, ids, number, oneOf, picture, pin, someOf, text, words, yesNo } from './field.ts';
import type { Read } from './shape.ts';

/** What a key of a keypad or an arcade button may do. */
export const ACTIONS = [
  'previous',
  'next',
  'select',
  'back',
  'help',
  'repeat',
  'stop',
  'louder',
  'softer',
  'language',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Every value that kiosk.json may hold. Times in seconds unless their name says otherwise. */
export const CONFIG = {
  /** What this kiosk is called in the operator's page and in its CSV. */
  name: text(60),
  museum: { name: words(80), logo: picture(), credits: words(400) },
  /** Where the game stands on the public net; the code that visitors carry home leads there. */
  address: address(),
  /** The languages offered; the first is that of the attract loop's first round. */
  languages: someOf(['en', 'es'], ['en', 'es']),
  routes: ids(['one-ballot']),
  /** There are seats: every route may be offered. */
  seated: yesNo(false),
  idle: { story: number(20, 600, 60), menus: number(20, 600, 45), countdown: number(20, 120, 30) },
  text: oneOf(['normal', 'large'], 'normal'),
  sound: { start: number(0, 1, 0) },
  voice: {
    on: yesNo(true),
    volume: number(0.1, 1, 0.4),
    rate: number(0.5, 2, 1),
    keys: yesNo(true),
    invite: yesNo(true),
  },
  /** How long a key is deaf after it was pressed. */
  coolDown: number(0, 2, 0),
  /** The hour at which the page is opened anew, in the attract loop only. */
  nightly: hour(4),
  operator: { corner: oneOf(['top-left', 'top-right', 'bottom-left', 'bottom-right'], 'top-left'), pin: pin() },
} as const;

/** Keys of kiosk.json that are read by themselves. */
export type Keys = Readonly<Record<string, Action>>;

/** Everything a kiosk is told, complete. */
export type Config = Read<typeof CONFIG> & { readonly keys: Keys };

import type { KioskWords } from '../../language/kiosk/en.ts';
import { ACTIONS } from './config.ts';
import type { Expected } from './field.ts';
import type { ConfigFault } from './shape.ts';

/** What is wrong in kiosk.json, as a sentence. */
export function faultText(fault: ConfigFault, { fault: words }: KioskWords): string {
  switch (fault.kind) {
    case 'unknown':
      return words.unknown(fault.path);
    case 'bad':
      return words.bad(fault.path, expectedText(fault.expected, words.expected), fault.got);
    case 'not-an-object':
      return words.notAnObject(fault.path);
    case 'unreadable':
      return words.unreadable(fault.detail);
    case 'no-such-route':
      return words.noSuchRoute(fault.route);
    case 'needs-seats':
      return words.needsSeats(fault.route);
    case 'bad-key':
      return words.badKey(fault.code, fault.got, ACTIONS.join(', '));
    default:
      return fault satisfies never;
  }
}

function expectedText(expected: Expected, words: KioskWords['fault']['expected']): string {
  switch (expected.kind) {
    case 'text':
    case 'words':
      return words[expected.kind](expected.most);
    case 'number':
      return words.number(expected.from, expected.to);
    case 'one-of':
    case 'some-of':
      return words[expected.kind](expected.values.map((value) => `"${value}"`).join(', '));
    default:
      return words[expected.kind];
  }
}

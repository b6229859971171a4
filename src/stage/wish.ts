import type { Showing } from '../play/showing.ts';
import type { Wish } from './backdrop.ts';

/** Things done by hand that take place on the table; the table is seen from above then. */
const ON_THE_TABLE: ReadonlySet<string> = new Set([
  'ballot',
  'struck-ballot',
  'sorting',
  'seal',
  'protocol',
  'letter',
  'file',
]);

const TITLE: Wish = { kind: 'scene', name: 'title' };
const COMMISSION: Wish = { kind: 'scene', name: 'commission-1960' };
const TABLE: Wish = { kind: 'table', name: 'table-top' };

/** Which picture belongs behind what is showing. */
export function wishFor(showing: Showing): Wish {
  switch (showing.at) {
    case 'title':
      return TITLE;
    case 'table':
      return COMMISSION;
    case 'play': {
      const { screen, epilogue } = showing.view;
      if (epilogue === 'confrontation') return TABLE;
      if (epilogue === undefined && screen.figure !== undefined && ON_THE_TABLE.has(screen.figure)) return TABLE;
      if (screen.scene === undefined) return COMMISSION;
      return { kind: 'scene', name: screen.scene, ...(screen.light === undefined ? {} : { light: screen.light }) };
    }
    default:
      return showing satisfies never;
  }
}

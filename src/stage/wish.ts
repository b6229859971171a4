import type { Showing } from '../play/showing.ts';
import type { Wish } from './backdrop.ts';
import { figureKind } from './figures/figure-kind.ts';

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
      // What is done by hand is done on the table, seen from above.
      if (epilogue === undefined && figureKind(screen.figure)) return TABLE;
      if (screen.scene === undefined) return COMMISSION;
      return { kind: 'scene', name: screen.scene, ...(screen.light === undefined ? {} : { light: screen.light }) };
    }
    default:
      return showing satisfies never;
  }
}

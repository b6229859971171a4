import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Act } from '../../play/acts.ts';
import { SHEETS } from '../record/recorded-acts.ts';
import { make } from './dom.ts';

/** The four sheets of one act, side by side. */
export function sheetsView(act: Pick<Act, (typeof SHEETS)[number]>, words: ClassroomWords): HTMLElement {
  return make(
    'div',
    { class: 'c-sheets' },
    ...SHEETS.map((kind) =>
      make(
        'div',
        { class: `c-record ${kind}`, 'data-record': kind },
        make('p', { class: 'c-record-name' }, words.sheets[kind]),
        ...(act[kind]?.text.split('\n').map((line) => make('p', {}, line)) ?? [
          make('p', { class: 'c-nothing' }, words.emptySheet[kind]),
        ]),
      ),
    ),
  );
}

import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** Every key the page listens to. */
export function helpCard(context: PageContext): HTMLElement {
  const { title, rows } = context.words().help;
  return el(
    'div',
    {},
    el('h2', {}, title),
    el(
      'table',
      { class: 'keys' },
      el(
        'tbody',
        {},
        ...rows.map(([key = '', what = '']) => el('tr', {}, el('th', { scope: 'row' }, key), el('td', {}, what))),
      ),
    ),
  );
}

import type { PageContext } from './context.ts';
import { el } from './dom.ts';

/** The hall of 1,966 seats: the part of it that is words. */
export function hallView(context: PageContext): HTMLElement {
  const words = context.words();
  return el(
    'section',
    { class: 'sheet hall', 'data-place': 'sheet', 'data-part': 'hall', tabindex: -1 },
    el('h2', {}, words.hall.title),
    el('p', { class: 'lead' }, words.hall.lead),
  );
}

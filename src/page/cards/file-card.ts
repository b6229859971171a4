import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** The folder that grows: what has been filed about the acts so far, typed, in order. */
export function fileCard(context: PageContext): HTMLElement {
  const words = context.words();
  return el(
    'div',
    { class: 'file', 'data-part': 'file' },
    el('h2', {}, words.file.title),
    el('p', { class: 'lead' }, words.file.lead),
    ...fileSheets(context),
  );
}

/** The typed sheets filed so far, one an act; a sentence where there are none. */
export function fileSheets(context: PageContext): HTMLElement[] {
  const words = context.words().file;
  const filed = (context.session.play?.acts ?? []).flatMap(({ act, file }) => (file ? [{ act, text: file.text }] : []));
  if (filed.length === 0) return [el('p', {}, words.empty)];
  const sheets = filed.map(({ act, text }, index) =>
    el(
      'li',
      { 'data-filed': act },
      el('h3', {}, words.sheet(index + 1)),
      ...text.split('\n').map((line) => el('p', {}, line)),
    ),
  );
  return [el('ol', { class: 'typed' }, ...sheets)];
}

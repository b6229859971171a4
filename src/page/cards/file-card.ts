import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** The folder that grows: what has been filed about the acts so far, typed, in order. */
export function fileCard(context: PageContext): HTMLElement {
  const words = context.words();
  const filed = (context.session.play?.acts ?? []).flatMap(({ file }) => (file ? [file] : []));
  return el(
    'div',
    { class: 'file', 'data-part': 'file' },
    el('h2', {}, words.file.title),
    el('p', { class: 'lead' }, words.file.lead),
    filed.length === 0
      ? el('p', {}, words.file.empty)
      : el(
          'ol',
          { class: 'typed' },
          ...filed.map(({ text }, index) =>
            el(
              'li',
              {},
              el('h3', {}, words.file.sheet(index + 1)),
              ...text.split('\n').map((line) => el('p', {}, line)),
            ),
          ),
        ),
  );
}

import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** Every claim met on the path, to be opened one by one. */
export function archiveCard(context: PageContext): HTMLElement {
  const words = context.words();
  const met = context.session.play?.claimsMet ?? [];
  const list = el('ul', { class: 'archive' });
  void context.evidence().then((evidence) => {
    list.append(
      ...met.flatMap((id) => {
        const card = evidence?.cards[id];
        if (!card) return [];
        return [
          el(
            'li',
            {},
            el('span', { class: `grade ${card.grade}` }, words.grades[card.grade]),
            ' ',
            el(
              'button',
              { type: 'button', class: 'link-button', onclick: () => context.openCard('evidence', id) },
              card.statement,
            ),
          ),
        ];
      }),
    );
  });
  return el(
    'div',
    {},
    el('h2', {}, words.evidence.archive),
    met.length === 0 ? el('p', {}, words.evidence.none) : list,
  );
}

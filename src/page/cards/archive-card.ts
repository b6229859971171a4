import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';
import { termsMet } from '../glossary.ts';

/** Every claim met on the path, to be opened one by one, and the people and terms that were explained. */
export function archiveCard(context: PageContext): HTMLElement {
  const words = context.words();
  const met = context.session.play?.claimsMet ?? [];
  const terms = termsMet(context);
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
    terms.length > 0 && el('h3', {}, words.evidence.terms),
    terms.length > 0 &&
      el('dl', { class: 'positions' }, ...terms.flatMap(({ term, text }) => [el('dt', {}, term), el('dd', {}, text)])),
  );
}

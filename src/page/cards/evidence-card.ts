import type { Card } from '../../ledger/evidence.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** The card of one claim: statement, grade, finding, positions, sources. */
export function evidenceCard(context: PageContext, claim: string): HTMLElement {
  const words = context.words();
  const body = el(
    'div',
    { class: 'evidence', 'aria-busy': 'true', 'data-evidence': claim },
    el('h2', {}, words.evidence.title),
  );
  void context.evidence().then((evidence) => {
    body.removeAttribute('aria-busy');
    const card = evidence?.cards[claim];
    body.append(...(card ? cardParts(context, card) : [el('p', { role: 'status' }, words.evidence.gone)]));
  });
  return body;
}

function cardParts(context: PageContext, card: Card): HTMLElement[] {
  const words = context.words();
  const when = [card.when, card.where].filter((part) => part !== undefined).join(' · ');
  return [
    el('p', { class: `stamp large ${card.grade}` }, el('span', {}, words.grades[card.grade])),
    el('p', { class: 'small' }, words.gradeMeans[card.grade]),
    el('p', { class: 'statement' }, card.statement),
    ...(when === '' ? [] : [el('p', { class: 'small when' }, when)]),
    el('h3', {}, words.evidence.finding),
    el('p', {}, card.finding),
    ...(card.positions.length === 0
      ? []
      : [
          el('h3', {}, words.evidence.positions),
          el(
            'dl',
            { class: 'positions' },
            ...card.positions.flatMap(({ by, view }) => [el('dt', {}, by), el('dd', {}, view)]),
          ),
        ]),
    el('h3', {}, words.evidence.sources),
    el(
      'ul',
      { class: 'sources' },
      ...card.sources.map(({ text, lang, address }) =>
        el(
          'li',
          {},
          el('span', { lang }, text),
          address !== undefined && el('span', { class: 'address' }, ` ${address}`),
        ),
      ),
    ),
  ];
}

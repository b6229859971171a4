import type { Card, Evidence, OutcomeCard } from '../ledger/evidence.ts';
import type { PlayView } from '../play/screen.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';

/** What became of the real people who stood where the player stood: statements of the ledger, graded, with sources. */
export function outcomeView(context: PageContext, { ending = '' }: PlayView): HTMLElement {
  const words = context.words();
  const list = el('ol', { class: 'outcome-items' });
  const section = el(
    'section',
    { class: 'sheet outcome', 'data-place': 'sheet', 'data-part': 'outcome', tabindex: -1, 'aria-busy': 'true' },
    el('h2', {}, words.outcome.title),
    el('p', { class: 'lead' }, words.outcome.lead),
    list,
  );
  void context.evidence().then((evidence) => {
    section.removeAttribute('aria-busy');
    if (!evidence) list.replaceWith(el('p', { role: 'status' }, words.evidence.gone));
    else
      list.replaceChildren(
        ...itemsOf(evidence, ending).flatMap((item) => itemView(context, item, evidence.cards[item.claim])),
      );
    context.measure();
  });
  return section;
}

function itemsOf(evidence: Evidence, ending: string): readonly OutcomeCard[] {
  return evidence.outcomes[ending] ?? evidence.outcomes[''] ?? [];
}

function itemView(context: PageContext, { number }: OutcomeCard, card: Card | undefined): HTMLElement[] {
  if (!card) return [];
  const words = context.words();
  return [
    el(
      'li',
      { class: `outcome-item ${card.grade}` },
      number !== undefined && el('p', { class: 'big', 'aria-hidden': 'true' }, number),
      el('p', { class: 'statement' }, card.statement),
      el(
        'p',
        { class: 'check' },
        el('span', { class: `grade ${card.grade}` }, words.grades[card.grade]),
        ' ',
        el(
          'button',
          {
            type: 'button',
            class: 'link-button',
            'data-claim': card.id,
            onclick: () => context.openCard('evidence', card.id),
          },
          words.outcome.check,
        ),
      ),
    ),
  ];
}

import type { Card, Evidence } from '../../ledger/evidence.ts';
import { isOver } from '../../play/hall-sight.ts';
import { el } from '../dom.ts';
import type { HallDesk } from './hall-desk.ts';

/** How many sat in the hall, as the ledger has it, with its grade. */
export function openingClaim(desk: HallDesk): HTMLElement {
  const frame = el('div', { class: 'hall-claim' });
  whenFetched(desk, (evidence) => frame.append(...statement(desk, evidence, desk.book.hall.closing.delegates)));
  return frame;
}

/** The words of the end: nothing is held of the other seats, how many Khrushchev named, and who most of the dead were. */
export function closingWords(desk: HallDesk, always: boolean): HTMLElement {
  const { say, book, context } = desk;
  const frame = el('div', { class: 'hall-closing', 'data-part': 'hall-closing' });
  frame.append(el('p', { class: 'small' }, say.others));
  whenFetched(desk, (evidence) => {
    const { arrested, victims } = book.hall.closing;
    frame.append(...statement(desk, evidence, arrested), ...statement(desk, evidence, victims, 'last'));
    context.measure();
  });
  if (!always)
    desk.watch((sight) => {
      const hidden = !isOver(sight);
      if (frame.hidden === hidden) return;
      frame.hidden = hidden;
      context.measure();
    });
  return frame;
}

function whenFetched({ context }: HallDesk, show: (evidence: Evidence | undefined) => void): void {
  void context.evidence().then(show);
}

function statement(
  { context, words }: HallDesk,
  evidence: Evidence | undefined,
  claim: string,
  more = '',
): readonly HTMLElement[] {
  const card: Card | undefined = evidence?.cards[claim];
  if (!card) return [];
  return [
    el(
      'p',
      { class: `statement ${more}`, 'data-claim': claim },
      card.statement,
      ' ',
      el(
        'button',
        {
          type: 'button',
          class: `link-button grade ${card.grade}`,
          'aria-label': `${words.grades[card.grade]}: ${words.evidence.title}`,
          onclick: () => context.openCard('evidence', claim),
        },
        words.grades[card.grade],
      ),
    ),
  ];
}

import { isConfirmed, type Member } from '../../ledger/central-committee.ts';
import { dateText, precisionOf } from '../../ledger/date-text.ts';
import { type Wording, wordsIn } from '../../ledger/words.ts';
import { el } from '../dom.ts';
import type { HallDesk } from './hall-desk.ts';

/** What is known of one of the 139, and how sure it is. */
export function memberCard({ say, language }: Pick<HallDesk, 'say' | 'language'>, member: Member): HTMLElement[] {
  const { card } = say;
  const politburo = member.politburo === undefined ? [] : [card.politburo[member.politburo]];
  return [
    el('h2', {}, member.name[language]),
    el('p', { class: 'kicker', lang: 'ru' }, member.name.ru),
    el('p', { class: 'small' }, [card[member.rank], ...politburo].join(', ')),
    el('p', { class: `member-fate ${member.confidence}` }, fateWords()),
    el('p', {}, member.fateNote[language]),
    el(
      'dl',
      { class: 'member-facts' },
      ...fact(card.post, member.post[language]),
      ...fact(card.arrested, member.arrested === undefined ? undefined : dated(member.arrested)),
      ...fact(card.died, dated(member.fateDate)),
      ...fact(card.again, member.cc1939 === undefined ? undefined : card.ranks[member.cc1939]),
      ...fact(card.rehabilitated, member.rehabilitated === undefined ? undefined : String(member.rehabilitated)),
      ...fact(card.confidence, card.levels[member.confidence]),
    ),
    el('h3', {}, card.sources),
    member.sources.length === 0
      ? el('p', { class: 'small' }, card.noSource)
      : el('ul', { class: 'sources' }, ...member.sources.map((source) => el('li', {}, addressed(source)))),
    el('p', { class: 'small' }, card.unchecked),
  ];

  function fateWords(): string {
    const fate = say.fates[member.fate];
    return isConfirmed(member) ? fate : `${fate} (${say.unsure})`;
  }

  function dated(date: string): string {
    const alone = { day: '', month: card.monthAlone, year: card.yearAlone }[precisionOf(date)];
    const unsure = isConfirmed(member) ? '' : ` (${say.unsure})`;
    return `${dateText(date, language)}${alone === '' ? '' : `. ${alone}`}${unsure}`;
  }

  function addressed(source: Wording): HTMLElement {
    const text = wordsIn(source, language);
    const bare = text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    return el('span', bare === text ? {} : { class: 'address' }, decoded(bare));
  }
}

function fact(term: string, what: string | undefined): HTMLElement[] {
  return what === undefined ? [] : [el('dt', {}, term), el('dd', {}, what)];
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // An escape that is not UTF-8 stays as it was published.
  }
}

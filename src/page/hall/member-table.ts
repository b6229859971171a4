import { isConfirmed, type Member } from '../../ledger/central-committee.ts';
import { dateText } from '../../ledger/date-text.ts';
import { el } from '../dom.ts';
import type { HallDesk } from './hall-desk.ts';
import { nameOf } from './hall-words.ts';
import { oneStop } from './one-stop.ts';

type Column = 'name' | 'post' | 'became' | 'when' | 'sure';

/** The 139 as a table that can be put in order by any of its columns. */
export function memberTable(desk: HallDesk): HTMLElement {
  const { say, book, language } = desk;
  const rows = book.hall.elected.flatMap(({ id }) => {
    const member = book.members.get(id);
    return member ? [{ id, member, row: rowOf(member) }] : [];
  });
  // A year alone stands at its end, where its light has gone out.
  const inTime = new Map(book.hall.elected.map(({ id }, index) => [id, index]));
  const order = { column: 'when' as Column, up: true };
  const body = el('tbody', {});
  const keepOneStop = oneStop(body);
  const heads = COLUMNS.map((column) => ({ column, head: headOf(column) }));
  const table = el(
    'table',
    { class: 'members' },
    el('caption', {}, say.caption),
    el('thead', {}, el('tr', {}, ...heads.map(({ head }) => head))),
    body,
  );
  sort();
  desk.watch(({ shown }) => {
    for (const { id, row } of rows) row.hidden = shown?.has(id) === false;
    keepOneStop();
  });
  return el('div', { class: 'members-frame' }, table, el('p', { class: 'small' }, say.listNote));

  function headOf(column: Column): HTMLElement {
    return el(
      'th',
      { scope: 'col', class: column },
      el(
        'button',
        {
          type: 'button',
          class: 'sorter',
          'data-sort': column,
          onclick: () => {
            order.up = order.column === column ? !order.up : true;
            order.column = column;
            sort();
          },
        },
        column === 'became' ? say.became : say[column],
      ),
    );
  }

  function sort(): void {
    const sign = order.up ? 1 : -1;
    const { compare } = new Intl.Collator(language);
    rows.sort(
      (a, b) => sign * compare(keyOf(a.member), keyOf(b.member)) || compare(a.member.fateDate, b.member.fateDate),
    );
    body.replaceChildren(...rows.map(({ row }) => row));
    for (const { row } of rows) row.querySelector('button')?.setAttribute('tabindex', '-1');
    keepOneStop();
    for (const { column, head } of heads) {
      if (column === order.column) head.setAttribute('aria-sort', order.up ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  }

  /** What a member is put in order by. A name goes by its last part, as in a list of names. */
  function keyOf(member: Member): string {
    const name = member.name[language];
    switch (order.column) {
      case 'name':
        return `${name.split(' ').at(-1)} ${name}`;
      case 'post':
        return member.post[language];
      case 'became':
        return say.fates[member.fate];
      case 'when':
        return String(inTime.get(member.id)).padStart(3, '0');
      case 'sure':
        return String(['high', 'medium', 'low'].indexOf(member.confidence));
      default:
        return order.column satisfies never;
    }
  }

  function rowOf(member: Member): HTMLTableRowElement {
    return el(
      'tr',
      { 'data-member': member.id },
      el(
        'th',
        { scope: 'row' },
        el(
          'button',
          { type: 'button', class: 'link-button', onclick: () => desk.openMember(member.id) },
          nameOf(desk, member.id),
        ),
      ),
      el('td', { class: 'post' }, member.post[language]),
      el('td', {}, say.fates[member.fate]),
      el('td', {}, dateText(member.fateDate, language)),
      el('td', { class: 'sure' }, isConfirmed(member) ? say.yes : say.unsure),
    );
  }
}

const COLUMNS: readonly Column[] = ['name', 'post', 'became', 'when', 'sure'];

import type { Member } from '../group/class-list.ts';
import { secondsOf } from '../group/shares.ts';
import { make } from '../view/dom.ts';
import type { ClassParts } from './class-parts.ts';
import { memberName } from './member-name.ts';

/** The class as a table, in order of any of its columns. */
export function pupilTable({ list, assignment, words, names, projector }: ClassParts): HTMLElement {
  const { group } = words.desk;
  const acts = [...new Set(list.members.flatMap(({ verdict }) => verdict.acts.map(({ act }) => act)))];
  const column = (
    name: string,
    head: string,
    value: (member: Member) => string | number,
    cell?: (member: Member) => string,
  ) => ({
    name,
    head,
    value,
    cell: cell ?? ((member: Member) => String(value(member))),
  });
  const columns = [
    column('pupil', group.pupil, (member) => memberName(list.members, member, projector, words)),
    column('ending', group.ending, ({ record }) =>
      record.ending === undefined ? group.state.open : (names?.endings[record.ending]?.title ?? record.ending),
    ),
    column('minutes', group.minutes, secondsOf, (member) => String(Math.round(secondsOf(member) / 60))),
    column('evidence', group.evidence, ({ record }) => record.evidence.length),
    ...(assignment.questions.length === 0
      ? []
      : [
          column(
            'answers',
            group.answers,
            ({ record }) => Object.keys(record.answers).length,
            ({ record }) => group.shareOf(Object.keys(record.answers).length, assignment.questions.length),
          ),
        ]),
    ...acts.map((id) =>
      column(
        `act-${id}`,
        names?.acts[id] ?? id,
        ({ verdict }) => verdict.acts.find(({ act }) => act === id)?.words ?? '',
      ),
    ),
  ];
  const body = make('tbody', {});
  const heads = columns.map(({ name, head }, at) => {
    const sort = make('button', { type: 'button', class: 'c-sort', 'data-sort': name, onclick: () => order(at) }, head);
    return make('th', { scope: 'col' }, sort);
  });
  let by = 0;
  let up = true;
  const order = (at: number) => {
    up = at === by ? !up : true;
    by = at;
    paint();
  };
  const paint = () => {
    const { value } = columns[by] ?? columns[0] ?? { value: () => '' };
    const sorted = [...list.members].sort((a, b) => (up ? 1 : -1) * compare(value(a), value(b)));
    body.replaceChildren(
      ...sorted.map((member) =>
        make(
          'tr',
          { 'data-member': member.record.play },
          ...columns.map(({ cell, name }, at) =>
            at === 0 ? make('th', { scope: 'row' }, cell(member)) : make('td', { 'data-column': name }, cell(member)),
          ),
        ),
      ),
    );
    for (const [at, head] of heads.entries()) {
      if (at === by) head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  };
  paint();
  return make(
    'div',
    { class: 'c-scroll', tabindex: 0, role: 'region', 'aria-label': group.views.table },
    make('table', { 'data-part': 'pupils' }, make('thead', {}, make('tr', {}, ...heads)), body),
  );
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

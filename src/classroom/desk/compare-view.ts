import type { Member } from '../group/class-list.ts';
import { field, make, select } from '../view/dom.ts';
import { sheetsView } from '../view/sheets-view.ts';
import type { ClassParts } from './class-parts.ts';
import type { ClassState } from './class-state.ts';
import { memberName } from './member-name.ts';

/** Two pupils' sheets, act by act, for a discussion. */
export function compareView(
  { list, words, names, projector }: ClassParts,
  state: ClassState,
  repaint: () => void,
): HTMLElement {
  const { group } = words.desk;
  if (list.members.length < 2) return make('p', {}, group.needTwo);
  const options = list.members.map((member, at) => ({
    value: String(at),
    text: memberName(list.members, member, projector, words),
  }));
  const [first, second] = state.compare.map((at) => Math.min(at, list.members.length - 1)) as [number, number];
  const choose = (which: 0 | 1) => (value: string) => {
    state.compare = which === 0 ? [Number(value), second] : [first, Number(value)];
    repaint();
  };
  const pair = [first, second].flatMap((at) => list.members[at] ?? []);
  const acts = [...new Set(pair.flatMap(({ verdict }) => verdict.acts.map(({ act }) => act)))];
  return make(
    'div',
    { 'data-part': 'compare' },
    make(
      'div',
      { class: 'c-fields' },
      field(group.one, select('one', options, String(first), choose(0))),
      field(group.other, select('other', options, String(second), choose(1))),
    ),
    ...acts.map((id) => {
      const choices = pair.map(({ verdict }) => verdict.acts.find(({ act }) => act === id)?.choice);
      return make(
        'section',
        { class: 'c-act', 'data-act-id': id },
        make('h2', {}, names?.acts[id] ?? id, choices[0] === choices[1] && ` (${group.same})`),
        make(
          'div',
          { class: 'c-pair' },
          ...pair.map((member) => side(member, id, memberName(list.members, member, projector, words), words)),
        ),
      );
    }),
  );
}

function side({ verdict }: Member, id: string, name: string, words: ClassParts['words']): HTMLElement {
  const act = verdict.acts.find((it) => it.act === id);
  return make(
    'div',
    {},
    make('p', { class: 'c-strong' }, name),
    make('p', {}, act === undefined ? '—' : act.words),
    act !== undefined && sheetsView(act, words),
  );
}

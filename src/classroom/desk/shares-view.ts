import { menuShares } from '../group/shares.ts';
import { make } from '../view/dom.ts';
import type { ClassParts } from './class-parts.ts';

/** How the class chose at each menu, in the order of the story. */
export function sharesView({ list, assignment, words, names }: ClassParts): HTMLElement {
  const { group } = words.desk;
  const endings = new Map<string, number>();
  for (const { record } of list.members) {
    const ending =
      record.ending === undefined ? group.state.open : (names?.endings[record.ending]?.title ?? record.ending);
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  return make(
    'div',
    { 'data-part': 'shares' },
    ...menuShares(list.members, assignment.path.length).map((menu) =>
      make(
        'section',
        { class: 'c-menu', 'data-menu': menu.id },
        make(
          'h2',
          {},
          [
            names?.chapters[menu.chapter ?? '']?.title,
            names?.acts[menu.choices.find(({ act }) => act !== undefined)?.act ?? ''],
          ]
            .filter((part) => part !== undefined)
            .join(' · ') || group.chosen,
        ),
        make('p', { class: 'c-hint' }, group.stood(menu.count)),
        bars(
          menu.choices.map(({ text, count, id }) => ({ text, count, id })),
          menu.count,
          group.shareOf,
        ),
      ),
    ),
    make(
      'section',
      { class: 'c-menu' },
      make('h2', {}, group.ending),
      bars(
        [...endings].map(([text, count]) => ({ text, count, id: text })),
        list.members.length,
        group.shareOf,
      ),
    ),
  );
}

/** Counts as bars, each with its words and numbers beside it. */
export function bars(
  rows: readonly { readonly id: string; readonly text: string; readonly count: number }[],
  all: number,
  share: (n: number, all: number) => string,
): HTMLElement {
  return make(
    'ul',
    { class: 'c-bars' },
    ...rows.map(({ id, text, count }) => {
      const bar = make('span', { class: 'c-bar-line', 'aria-hidden': 'true' });
      bar.style.setProperty('--share', String(all === 0 ? 0 : count / all));
      return make(
        'li',
        { 'data-choice-share': id },
        make('span', { class: 'c-bar-text' }, text),
        bar,
        make('span', { class: 'c-bar-count' }, share(count, all)),
      );
    }),
  );
}

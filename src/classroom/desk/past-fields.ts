import type { RouteScript } from '../../story/library.ts';
import { menusAlong, pathTo } from '../assignment/enter-chapter.ts';
import { make, select } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';
import type { Draft } from './draft.ts';

/** The choices that lead into the chapter, each to be changed; what follows a change is found anew. */
export function pastFields(
  { words }: DeskContext,
  draft: Draft,
  script: RouteScript,
  chapter: string,
  change: () => void,
): HTMLElement {
  const { assign } = words.desk;
  const menus = menusAlong(script, {}, draft.path);
  return make(
    'details',
    {
      class: 'c-box',
      'data-part': 'past',
      open: draft.pastOpen,
      ontoggle: ({ target }) => {
        draft.pastOpen = target instanceof HTMLDetailsElement && target.open;
      },
    },
    make('summary', {}, `${assign.past} (${menus.length})`),
    menus.length === 0 && make('p', {}, assign.noPast),
    make(
      'ol',
      { class: 'c-past' },
      ...menus.map(({ taken, offered }, at) =>
        make(
          'li',
          {},
          (() => {
            const list = select(
              `past-${at}`,
              offered.map(({ id, text }) => ({ value: id, text })),
              taken,
              (value) => {
                const wish = [...draft.path.slice(0, at), value];
                const found = pathTo(script, {}, chapter, wish);
                if (found) draft.path = [...found];
                change();
                document.querySelector<HTMLElement>(`[data-c="past-${at}"]`)?.focus();
              },
            );
            list.setAttribute('aria-label', `${assign.past}: ${at + 1}`);
            return list;
          })(),
        ),
      ),
    ),
  );
}

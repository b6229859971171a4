import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Names } from '../../story/names.ts';
import type { SetAside } from '../group/class-list.ts';
import { make } from '../view/dom.ts';

/** The files that are not counted, each with the reason. */
export function asideView(aside: readonly SetAside[], words: ClassroomWords, names?: Names): HTMLElement {
  const { group } = words.desk;
  if (aside.length === 0) return make('div', {});
  return make(
    'section',
    { class: 'c-aside', 'data-part': 'aside' },
    make('h2', {}, `${group.aside} (${aside.length})`),
    make('p', { class: 'c-hint' }, group.asideLead),
    make(
      'div',
      { class: 'c-scroll', tabindex: 0, role: 'region', 'aria-label': group.aside },
      make(
        'table',
        {},
        make(
          'thead',
          {},
          make('tr', {}, make('th', { scope: 'col' }, group.file), make('th', { scope: 'col' }, group.why)),
        ),
        make(
          'tbody',
          {},
          ...aside.map((it) =>
            make(
              'tr',
              { 'data-why': it.why.kind },
              make('th', { scope: 'row' }, it.name === undefined ? it.file : `${it.file} (${it.name})`),
              make('td', {}, whyText(it.why, words, names)),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Why a file is not counted, as a sentence. */
export function whyText(why: SetAside['why'], words: ClassroomWords, names?: Names): string {
  const { group } = words.desk;
  switch (why.kind) {
    case 'fault':
      return group.faults[why.fault];
    case 'broken':
      return group.broken;
    case 'duplicate':
      return group.duplicate(why.of);
    case 'foreign':
      return group.foreign;
    case 'version':
      return group.otherVersion;
    case 'changed': {
      const at = why.what === 'acts' ? names?.acts[why.detail ?? ''] : undefined;
      return at === undefined ? group.changed[why.what] : `${group.changed[why.what]} ${group.at(at)}`;
    }
    default:
      return why satisfies never;
  }
}

import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Grader } from '../group/class-list.ts';
import { secondsOf } from '../group/shares.ts';
import type { ThreadBook } from '../pupil/pupil-options.ts';
import { make } from '../view/dom.ts';

/** Who judged the statements: how many, how often as the ledger does, and how long it took. */
export function graderTable(
  graders: readonly Grader[],
  book: ThreadBook | undefined,
  words: ClassroomWords,
  name: (grader: Grader) => string,
): HTMLElement {
  const { group } = words.desk;
  const statements = book?.statements ?? [];
  const heads = [group.pupil, group.judged, group.agreed, group.minutes];
  return make(
    'div',
    { class: 'c-scroll', tabindex: 0, role: 'region', 'aria-label': group.pupil },
    make(
      'table',
      { 'data-part': 'graders' },
      make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
      make(
        'tbody',
        {},
        ...graders.map((grader) => {
          const { thread } = grader.record;
          const given = statements.filter(({ n }) => thread[String(n)] !== undefined);
          const agreed = given.filter(({ n, grade }) => thread[String(n)] === grade);
          return make(
            'tr',
            {},
            make('th', { scope: 'row' }, name(grader)),
            make('td', {}, group.shareOf(given.length, statements.length)),
            make('td', {}, String(agreed.length)),
            make('td', {}, String(Math.round(secondsOf(grader) / 60))),
          );
        }),
      ),
    ),
  );
}

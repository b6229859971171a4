import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Language } from '../../ledger/words.ts';
import { threadShares } from '../group/shares.ts';
import type { ThreadBook } from '../pupil/pupil-options.ts';
import type { PupilRecord } from '../record/record.ts';
import { THREAD_GRADES } from '../record/thread-grades.ts';
import { make } from '../view/dom.ts';

/** How the class judged each statement, with the ledger's grade marked. */
export function threadSharesView(
  records: readonly { readonly record: Pick<PupilRecord, 'thread'> }[],
  book: ThreadBook | undefined,
  words: ClassroomWords,
  language: Language,
): HTMLElement {
  const { group } = words.desk;
  const shares = threadShares(records);
  if (book === undefined || shares.size === 0) return make('p', {}, group.noThread);
  return make(
    'div',
    { class: 'c-scroll', tabindex: 0, role: 'region', 'aria-label': group.views.thread },
    make(
      'table',
      { 'data-part': 'thread-shares' },
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...[group.statement, ...THREAD_GRADES.map((grade) => words.grades[grade])].map((head) =>
            make('th', { scope: 'col' }, head),
          ),
        ),
      ),
      make(
        'tbody',
        {},
        ...book.statements.map(({ n, text, grade: ledger }) =>
          make(
            'tr',
            { 'data-statement': n },
            make('th', { scope: 'row' }, `${n}. ${text[language]}`),
            ...THREAD_GRADES.map((grade) => {
              const count = shares.get(n)?.get(grade) ?? 0;
              const bar = make('span', { class: 'c-share', 'aria-hidden': 'true' });
              bar.style.setProperty('--share', String(count / records.length));
              return make(
                'td',
                { class: grade === ledger ? 'c-of-ledger' : '' },
                String(count),
                grade === ledger && make('span', { class: 'c-mark' }, group.ledger),
                count > 0 && bar,
              );
            }),
          ),
        ),
      ),
    ),
  );
}

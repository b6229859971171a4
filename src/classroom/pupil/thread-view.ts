import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { Card } from '../../ledger/evidence.ts';
import type { ThreadStatement } from '../../ledger/thread.ts';
import type { Language } from '../../ledger/words.ts';
import { THREAD_GRADES } from '../record/thread-grades.ts';
import type { Work } from '../record/work.ts';
import { button, make } from '../view/dom.ts';
import type { ThreadBook } from './pupil-options.ts';

type Grades = Work['thread'];

/** What the exercise shows and can do. */
export interface ThreadParts {
  readonly book: ThreadBook;
  readonly language: Language;
  readonly words: ClassroomWords;
  readonly grades: Grades;
  readonly revealed: boolean;
  readonly grade: (grades: Grades) => void;
  readonly reveal: () => void;
  /** Back to the story; absent where there is none. */
  readonly close?: () => void;
  /** What stands under the statements. */
  readonly after?: HTMLElement;
}

/** The statements that circulate: graded by the pupil first, then answered by the ledger with its sources. */
export function threadView(parts: ThreadParts): HTMLElement {
  const { book, words, revealed, close } = parts;
  const { thread } = words;
  const grades: Grades = { ...parts.grades };
  const missing = make('p', { class: 'c-hint', role: 'status' });
  const count = () => {
    const left = book.statements.filter(({ n }) => grades[String(n)] === undefined).length;
    missing.textContent = left === 0 ? thread.ready : thread.revealWhy(left);
  };
  count();
  const agreed = book.statements.filter(({ n, grade }) => grades[String(n)] === grade).length;
  return make(
    'div',
    { class: 'c-sheet c-thread', 'data-part': 'thread' },
    make('h1', { tabindex: -1 }, thread.title),
    make('p', {}, thread.lead),
    make(
      'dl',
      { class: 'c-means' },
      ...THREAD_GRADES.flatMap((grade) => [
        make('dt', {}, words.grades[grade]),
        make('dd', {}, words.gradeMeans[grade]),
      ]),
    ),
    revealed && make('p', { class: 'c-strong', 'data-part': 'agreed' }, thread.agreed(agreed, book.statements.length)),
    make(
      'ol',
      { class: 'c-statements' },
      ...book.statements.map((statement) =>
        make(
          'li',
          { 'data-statement': statement.n },
          make('p', { class: 'c-kicker' }, thread.statement(statement.n)),
          make('p', { class: 'c-quote' }, statement.text[parts.language]),
          revealed
            ? answer(statement, grades[String(statement.n)], parts)
            : gradeChoice(statement, grades, words, () => {
                count();
                parts.grade({ ...grades });
              }),
        ),
      ),
    ),
    !revealed && missing,
    make(
      'div',
      { class: 'c-row' },
      !revealed && button('reveal', thread.reveal, parts.reveal, 'c-button c-main'),
      close !== undefined && button('close', words.pupil.goOn, close),
    ),
    parts.after,
  );
}

function gradeChoice({ n }: ThreadStatement, grades: Grades, words: ClassroomWords, change: () => void): HTMLElement {
  return make(
    'fieldset',
    { class: 'c-grades' },
    make('legend', { class: 'unseen' }, `${words.thread.yours}: ${words.thread.statement(n)}`),
    ...THREAD_GRADES.map((grade) =>
      make(
        'label',
        {},
        make('input', {
          type: 'radio',
          name: `grade-${n}`,
          value: grade,
          checked: grades[String(n)] === grade,
          onchange: () => {
            grades[String(n)] = grade;
            change();
          },
        }),
        make('span', {}, words.grades[grade]),
      ),
    ),
  );
}

function answer(
  statement: ThreadStatement,
  given: Grades[string] | undefined,
  { words, book, language }: ThreadParts,
): HTMLElement {
  const { thread } = words;
  const said =
    given === undefined ? thread.none : given === statement.grade ? thread.same : thread.other(words.grades[given]);
  const cards = statement.claims.flatMap((id) => book.cards[id] ?? []);
  return make(
    'div',
    { class: 'c-ledger' },
    make(
      'p',
      {},
      make('span', { class: `c-grade ${statement.grade}` }, `${thread.ledger}: ${words.grades[statement.grade]}`),
      ' ',
      said,
    ),
    make('p', {}, statement.answer[language]),
    make(
      'details',
      {},
      make('summary', {}, `${thread.sources} (${cards.length})`),
      ...cards.map((card) => cardView(card, words)),
    ),
  );
}

function cardView(card: Card, words: ClassroomWords): HTMLElement {
  return make(
    'div',
    { class: 'c-card' },
    make('p', {}, make('span', { class: `c-grade ${card.grade}` }, words.grades[card.grade]), ' ', card.statement),
    make('p', { class: 'c-hint' }, card.finding),
    make(
      'ul',
      { class: 'c-list' },
      ...card.sources.map(({ text, address }) => make('li', {}, address === undefined ? text : `${text}, ${address}`)),
    ),
  );
}

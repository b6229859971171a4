import { LONGEST_QUESTION, MOST_QUESTIONS, type Question } from '../assignment/assignment.ts';
import { BANK, isBankId } from '../assignment/question-bank.ts';
import { questionText } from '../assignment/question-text.ts';
import { button, field, make, select } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';
import type { Draft } from './draft.ts';

/** The questions of an assignment: from the bank or one's own, each at its place. */
export function questionsEditor(
  { words }: DeskContext,
  draft: Draft,
  chapters: readonly { readonly id: string; readonly title: string }[],
  change: () => void,
): HTMLElement {
  const { assign } = words.desk;
  const title = (id: string) => chapters.find((it) => it.id === id)?.title ?? id;
  const placeText = ({ at }: Question) =>
    at.kind === 'end' ? words.places.end : words.places.chapter(title(at.chapter));
  const place = select(
    'place',
    [
      { value: '', text: words.places.end },
      ...chapters.map(({ id, title: text }) => ({ value: id, text: words.places.chapter(text) })),
    ],
    '',
    () => undefined,
  );
  const bank = select(
    'bank',
    BANK.map((value) => ({ value, text: words.bank[value] })),
    BANK.find((id) => !draft.questions.some(({ ask }) => ask.kind === 'bank' && ask.id === id)) ?? BANK[0],
    () => undefined,
  );
  const own = make('textarea', { rows: 2, maxlength: LONGEST_QUESTION, 'data-c': 'own' });
  const trouble = make('p', { class: 'c-trouble', role: 'alert' });
  const add = (ask: Question['ask']) => {
    if (draft.questions.length >= MOST_QUESTIONS) trouble.textContent = assign.full;
    else {
      const at: Question['at'] = place.value === '' ? { kind: 'end' } : { kind: 'chapter', chapter: place.value };
      draft.questions = [...draft.questions, { at, ask }];
      change();
      document.querySelector<HTMLElement>('[data-c="add-bank"]')?.focus();
    }
  };
  return make(
    'section',
    { 'data-part': 'questions-editor' },
    make('h2', {}, assign.questions),
    make('p', { class: 'c-hint' }, assign.questionsHint),
    make(
      'ol',
      { class: 'c-questions' },
      ...draft.questions.map((question, index) => {
        const text = questionText(question, words);
        return make(
          'li',
          {},
          make('p', {}, make('span', { class: 'c-place' }, placeText(question)), ' ', text),
          make(
            'button',
            {
              type: 'button',
              class: 'c-button c-small',
              'data-c': `remove-${index}`,
              'aria-label': assign.remove(text),
              onclick: () => {
                draft.questions = draft.questions.filter((_, at) => at !== index);
                change();
              },
            },
            '×',
          ),
        );
      }),
    ),
    make('p', { class: 'c-hint', role: 'status' }, assign.added(draft.questions.length, MOST_QUESTIONS)),
    field(assign.place, place),
    make(
      'div',
      { class: 'c-adding' },
      field(assign.bank, bank),
      button('add-bank', assign.add, () => isBankId(bank.value) && add({ kind: 'bank', id: bank.value })),
    ),
    make(
      'div',
      { class: 'c-adding' },
      field(assign.own, own),
      button('add-own', assign.add, () => {
        if (own.value.trim() === '') trouble.textContent = assign.ownEmpty;
        else add({ kind: 'own', text: own.value.trim() });
      }),
    ),
    trouble,
  );
}

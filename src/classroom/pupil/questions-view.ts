import type { ClassroomWords } from '../../language/classroom/en.ts';
import { questionText } from '../assignment/question-text.ts';
import { LONGEST_ANSWER } from '../record/record.ts';
import type { Work } from '../record/work.ts';
import { button, field, make } from '../view/dom.ts';
import { type Asked, isLocked } from './lesson.ts';

/** The questions put at one place, with room for the answers. */
export function questionsView(
  asked: readonly Asked[],
  lead: string,
  words: ClassroomWords,
  work: Work,
  done: (answers: ReadonlyMap<string, string>) => void,
): HTMLElement {
  const fields = asked.map((it) => ({ key: it.key, room: answerField(it, words, work) }));
  return make(
    'div',
    { class: 'c-sheet', 'data-part': 'questions' },
    make('p', { class: 'c-kicker' }, lead),
    make('h1', { tabindex: -1 }, words.pupil.questionTitle),
    ...fields.map(({ room }) => room.element),
    make('p', { class: 'c-hint' }, words.pupil.blank),
    make(
      'div',
      { class: 'c-row' },
      button(
        'keep-answers',
        words.pupil.keep,
        () => done(new Map(fields.map(({ key, room }) => [key, room.text()]))),
        'c-button c-main',
      ),
    ),
  );
}

/** A question with the room for its answer, which is shown alone once it may no longer be changed. */
export function answerField(
  { key, question }: Asked,
  words: ClassroomWords,
  work: Work,
  change?: (text: string) => void,
): { element: HTMLElement; text: () => string } {
  const answer = work.answers[key];
  const ask = questionText(question, words);
  if (isLocked(work, key)) {
    const element = make(
      'div',
      { class: 'c-answer', 'data-question': key },
      make('p', { class: 'c-strong' }, ask),
      make('p', { class: 'c-typed' }, answer?.text),
      make('p', { class: 'c-hint' }, words.pupil.locked),
    );
    return { element, text: () => answer?.text ?? '' };
  }
  const room = make('textarea', { rows: 4, maxlength: LONGEST_ANSWER, 'data-answer': key });
  room.value = answer?.text ?? '';
  const left = make('p', { class: 'c-hint' });
  const count = () => {
    const free = LONGEST_ANSWER - room.value.length;
    left.textContent = free < 500 ? words.pupil.left(free) : '';
  };
  room.addEventListener('input', count);
  room.addEventListener('change', () => change?.(room.value));
  count();
  // The printed page has no rooms to type in: it shows the text.
  const printed = make(
    'p',
    { class: 'c-printed c-typed', 'aria-hidden': 'true' },
    room.value || words.pupil.unanswered,
  );
  room.addEventListener('input', () => (printed.textContent = room.value || words.pupil.unanswered));
  const late = answer !== undefined && !answer.before && make('p', { class: 'c-hint' }, words.pupil.late);
  return {
    element: make('div', { class: 'c-answer', 'data-question': key }, field(ask, room), printed, left, late),
    text: () => room.value,
  };
}

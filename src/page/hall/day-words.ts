import { dateText } from '../../ledger/date-text.ts';
import { hallNumbers, hallOn } from '../../ledger/hall.ts';
import { el } from '../dom.ts';
import type { HallDesk } from './hall-desk.ts';
import { daySentence, lastGone } from './hall-words.ts';

/** The day that is looked at, in a number and a sentence. */
export function dayWords(desk: HallDesk): HTMLElement {
  const { say } = desk;
  const number = el('span', { class: 'big' });
  const left = el('span', { class: 'left' });
  const day = el('span', { class: 'day' });
  const sentence = el('p', { class: 'hall-sentence', 'data-part': 'hall-sentence' });
  const gone = el('p', { class: 'small hall-gone' });
  let shown = '';
  desk.watch(({ date }) => {
    if (date === shown) return;
    shown = date;
    const numbers = hallNumbers(hallOn(desk.book.hall, date));
    const alive = numbers.lit + numbers.fading;
    put(number, String(alive));
    put(left, say.left(alive));
    put(day, dateText(date, desk.language));
    put(sentence, daySentence(desk, date));
    put(gone, lastGone(desk, date));
  });
  // The number and the day are the sentence once more, for the eye.
  return el(
    'div',
    { class: 'hall-day' },
    el('p', { class: 'hall-count', 'aria-hidden': 'true' }, number, el('span', { class: 'beside' }, left, day)),
    sentence,
    gone,
  );
}

function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

import type { ClassroomWords } from '../../language/classroom/en.ts';
import { button, make } from '../view/dom.ts';
import { qrPicture } from '../view/qr.ts';

/** The code to go on with at another machine, and the link to open there. */
export function resumeView(
  code: string,
  link: string,
  words: ClassroomWords,
  save: () => void,
  close: () => void,
): HTMLElement {
  const { pupil } = words;
  return make(
    'div',
    { class: 'c-sheet', 'data-part': 'resume' },
    make('h1', { tabindex: -1 }, pupil.resumeTitle),
    make('p', {}, pupil.resumeLead),
    make('p', { class: 'c-code', 'data-part': 'code' }, code),
    make('p', { class: 'c-hint' }, pupil.resumeNote),
    qrPicture(link, pupil.qrLabel),
    make(
      'div',
      { class: 'c-row' },
      button('close', pupil.goOn, close, 'c-button c-main'),
      button('save', pupil.save, save),
    ),
  );
}

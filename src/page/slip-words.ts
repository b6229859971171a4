import { el } from './dom.ts';

/** Month and year, and the day before them, as both languages write them, with the mark that follows. */
const DATE = /((?:\d{1,2} (?:de )?)?\p{L}+ (?:de )?\d{4}(?![–-])[.,]?)/u;

/** The words of a slip, set so that its lines end where they may. */
export function slipWords(place: string): readonly (Node | string)[] {
  return slipPhrases(place).map(({ text, whole }) => (whole ? el('span', { class: 'phrase' }, text) : text));
}

/** What of a slip stays whole while it fits: a date, the hour after it, and what is named after the first full stop. */
export function slipPhrases(place: string): readonly { readonly text: string; readonly whole: boolean }[] {
  const [when = '', ...rooms] = place.split(/(?<=\.) /);
  const [before = '', date = '', hour = ''] = when.split(DATE);
  const whole = [date, hour.trimStart(), ...rooms].filter((text) => text !== '');
  return [
    { text: before, whole: false },
    ...whole.flatMap((text, index) => [
      { text: index === 0 && date !== '' ? '' : ' ', whole: false },
      { text, whole: true },
    ]),
  ].filter(({ text }) => text !== '');
}

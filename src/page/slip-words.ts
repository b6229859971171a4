import { el } from './dom.ts';

/** Day, month and year, as both languages write them. */
const DATE = /(\d{1,2} (?:de )?\p{L}+ (?:de )?\d{4})/u;

/** The words of a slip, set so that its lines end where they may. */
export function slipWords(place: string): readonly (Node | string)[] {
  return slipPhrases(place).map(({ text, whole }) => (whole ? el('span', { class: 'phrase' }, text) : text));
}

/** What of a slip stays whole while it fits: a date, and what is named after the first full stop. */
export function slipPhrases(place: string): readonly { readonly text: string; readonly whole: boolean }[] {
  const [when = '', ...rooms] = place.split(/(?<=\.) /);
  const dated = when.split(DATE).map((text, index) => ({ text, whole: index % 2 === 1 }));
  const named = rooms.flatMap((text) => [
    { text: ' ', whole: false },
    { text, whole: true },
  ]);
  return [...dated, ...named].filter(({ text }) => text !== '');
}

import { el } from './dom.ts';

/** A dash that opens or closes what is said within a sentence, with the word it belongs to: Spanish sets them so. */
const HELD = /(—[^\s—]+(?:—\S*)?|[^\s—]+—[.,;:!?]*)/;

/** Text in which no line ends, or begins, with a dash that belongs to a word. */
export function heldDashes(text: string): readonly (Node | string)[] {
  return text.split(HELD).map((piece, index) => (index % 2 === 1 ? el('span', { class: 'held' }, piece) : piece));
}

import { el } from './dom.ts';

/**
 * What is set with its word: a dash that opens or closes what is said within a sentence, as Spanish has it, and the
 * three dots that break off a quotation.
 */
const HELD = /(—[^\s—]+(?:—\S*)?|[^\s—]+—[.,;:!?]*|[^\s—]+ …\S*)/;

/** Text in which no line ends, or begins, with a dash or with dots that belong to a word. */
export function heldTogether(text: string): readonly (Node | string)[] {
  return text.split(HELD).map((piece, index) => (index % 2 === 1 ? el('span', { class: 'held' }, piece) : piece));
}

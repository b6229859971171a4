import { countWords } from '../../play/screens.ts';

/** A slow reader's time for a word, and the time to take in that the page has turned, milliseconds. */
const A_WORD = 400;
const A_PAGE = 3000;

/** How long a page stays when pages turn by themselves, by the words on it. */
export function readingMilliseconds(texts: readonly string[]): number {
  return A_PAGE + A_WORD * texts.reduce((sum, text) => sum + countWords(text), 0);
}

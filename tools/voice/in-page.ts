// Runs in the page: bundled into one script by heard-sentences.ts, and put there before the game.
import { controlsIn } from '../../src/kiosk/hands/focus-walk.ts';
import { labelOf, languageOf, spokenText } from '../../src/kiosk/voice/spoken-text.ts';
import { type Piece, sentencesOf } from '../../src/kiosk/voice/voice.ts';

/** Every sentence that the voice could say of what stands on the screen just now, as `[language, sentence]`. */
function sentencesHere(): [string, string][] {
  const labels = controlsIn([document.body]).map((it): Piece => ({ text: labelOf(it), language: languageOf(it) }));
  return [...spokenText(document.body), ...labels].flatMap(({ text, language }) =>
    sentencesOf(text).map((sentence): [string, string] => [language, sentence]),
  );
}

/** How the story can be gone on with, if `wanted` is the next choice of the path. */
function nextHere(wanted: string | undefined): 'choice' | 'continue' | undefined {
  const has = (selector: string) => document.querySelector(`#text button[${selector}]`) !== null;
  if (wanted !== undefined && has(`data-choice="${wanted}"`)) return 'choice';
  return has('data-act="continue"') ? 'continue' : undefined;
}

Object.assign(window, { sentencesHere, nextHere });

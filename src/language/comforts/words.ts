import { type ComfortWords, enComforts } from './en.ts';
import { esComforts } from './es.ts';

const WORDS: Readonly<Record<string, ComfortWords>> = { en: enComforts, es: esComforts };

/** The words of the comforts in a language; English for any that there is not. */
export function comfortWords(language: string): ComfortWords {
  return WORDS[language] ?? enComforts;
}

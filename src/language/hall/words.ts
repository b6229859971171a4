import { enHall, type HallWords } from './en.ts';
import { esHall } from './es.ts';

const WORDS: Readonly<Record<string, HallWords>> = { en: enHall, es: esHall };

/** The words of the hall in a language; English for any that there is not. */
export function hallWords(language: string): HallWords {
  return WORDS[language] ?? enHall;
}

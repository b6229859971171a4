import { enKiosk, type KioskWords } from './en.ts';
import { esKiosk } from './es.ts';

const WORDS: Readonly<Record<string, KioskWords>> = { en: enKiosk, es: esKiosk };

/** The words of the kiosk in a language; English for any that there is not. */
export function kioskWords(language: string): KioskWords {
  return WORDS[language] ?? enKiosk;
}

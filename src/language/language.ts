import { en, type Interface } from './en.ts';
import { es } from './es.ts';

/** The languages there are, in the order they are offered. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, Interface>> = { en, es };

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/** The words of the interface in a language; English for any that there is not. */
export function wordsOf(language: string): Interface {
  return isLanguage(language) ? WORDS[language] : en;
}

/** The first of the reader's languages that there is, by its main part (`es-MX` is `es`); else English. */
export function preferred(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en';
}

/** The next language in the order they are offered. */
export function nextLanguage(language: string): Language {
  const at = (LANGUAGES as readonly string[]).indexOf(language);
  return LANGUAGES[(at + 1) % LANGUAGES.length] ?? 'en';
}

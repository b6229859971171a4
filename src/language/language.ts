import type { Interface } from './en.ts';

/** The languages there are, in the order they are offered. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** A reader fetches the words of the language that is read, and of another when it is asked for. */
const WORDS: Readonly<Record<Language, () => Promise<Interface>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
};

const fetched = new Map<Language, Interface>();

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/** A language by the name it has for itself. */
export function languageName(language: string): string {
  return isLanguage(language) ? NAMES[language] : language;
}

/** Fetches the interface's words in a language, those in English for any that there is not. Rejects where it cannot. */
export async function fetchWords(language: string): Promise<Interface> {
  const wanted = isLanguage(language) ? language : 'en';
  const words = fetched.get(wanted) ?? (await WORDS[wanted]());
  fetched.set(wanted, words);
  return words;
}

/** The interface's words in a language, which must have been fetched; English for any that there is not. */
export function wordsOf(language: string): Interface {
  const words = fetched.get(isLanguage(language) ? language : 'en');
  if (!words) throw new Error(`the words in ${language} have not been fetched`);
  return words;
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

/** The languages every text of the ledger is held in. A further language is added here first. */
export const LANGUAGES = ['en', 'es'] as const;

/** A language of the ledger. */
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** A name or title: the same in every language, or one for each. */
export type Wording = string | Words;

/** The words of a wording in one language. */
export function wordsIn(wording: Wording, language: Language): string {
  return typeof wording === 'string' ? wording : wording[language];
}

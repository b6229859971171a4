import { LANGUAGES, type Language } from '../../src/language/language.ts';

/** Sentences by language, each once, in the order they were met. */
export class Sentences {
  readonly #met = new Map<Language, Set<string>>(LANGUAGES.map((language) => [language, new Set()]));

  /** Takes sentences in; what is in a language that the game does not speak, as a name in Cyrillic, is not spoken. */
  add(found: readonly (readonly [string, string])[]): void {
    for (const [language, sentence] of found) this.#met.get(language as Language)?.add(sentence);
  }

  of(language: Language): readonly string[] {
    return [...(this.#met.get(language) ?? [])];
  }

  get size(): number {
    return [...this.#met.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

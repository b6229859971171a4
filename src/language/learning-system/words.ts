import { enLearningSystem, type LearningSystemWords } from './en.ts';
import { esLearningSystem } from './es.ts';

const WORDS: Readonly<Record<string, LearningSystemWords>> = { en: enLearningSystem, es: esLearningSystem };

/** What is said about learning systems in a language; English for any that there is not. */
export function learningSystemWords(language: string): LearningSystemWords {
  return WORDS[language] ?? enLearningSystem;
}

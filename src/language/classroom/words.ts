import { type ClassroomWords, enClassroom } from './en.ts';
import { esClassroom } from './es.ts';

const WORDS: Readonly<Record<string, ClassroomWords>> = { en: enClassroom, es: esClassroom };

/** The words of the classroom in a language; English for any that there is not. */
export function classroomWords(language: string): ClassroomWords {
  return WORDS[language] ?? enClassroom;
}

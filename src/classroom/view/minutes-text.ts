import type { ClassroomWords } from '../../language/classroom/en.ts';

/** Seconds as a reader is told them: whole minutes. */
export function minutesText(seconds: number, words: ClassroomWords): string {
  return seconds < 60 ? words.underMinute : words.minutes(Math.round(seconds / 60));
}

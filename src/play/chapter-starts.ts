import type { Bookmark, Passage } from './play.ts';

/** Where a chapter begins in a play: the choices that lead to it, and its first beat. */
export interface ChapterStart extends Bookmark {
  readonly chapter: string;
}

/** The chapters that a play has come to, in order, each with the place of its first words. */
export function chapterStarts(passages: readonly Passage[]): ChapterStart[] {
  const starts: ChapterStart[] = [];
  const path: string[] = [];
  for (const passage of passages) {
    if (passage.kind === 'taken') {
      path.push(passage.id);
      continue;
    }
    const { chapter } = passage.setting;
    if (chapter === undefined || starts.some((start) => start.chapter === chapter)) continue;
    starts.push({ chapter, path: [...path], beat: passage.line.beat });
  }
  return starts;
}

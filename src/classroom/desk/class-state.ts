import type { ClassList } from '../group/class-list.ts';
import type { Unpacked } from '../group/unpack-files.ts';
import type { ThreadBook } from '../pupil/pupil-options.ts';

/** How the class can be looked at. */
export const CLASS_VIEWS = ['table', 'shares', 'answers', 'compare', 'thread'] as const;

/** What the desk keeps of the class while it is open; nothing of it is ever stored. */
export interface ClassState {
  files: readonly Unpacked[];
  list: ClassList | undefined;
  book: ThreadBook | undefined;
  view: (typeof CLASS_VIEWS)[number];
  projector: boolean;
  link: string;
  compare: readonly [number, number];
}

/** The desk before any file was dropped. */
export function emptyClass(): ClassState {
  return { files: [], list: undefined, book: undefined, view: 'table', projector: false, link: '', compare: [0, 1] };
}

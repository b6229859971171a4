import type { Names } from './names.ts';

/** A route as the title and the commission's table show it. */
export interface RouteEntry {
  readonly route: string;
  /** Title and one line, by language. */
  readonly names: Readonly<Record<string, { readonly title: string; readonly line: string }>>;
  readonly endings: readonly string[];
  readonly endingNames: Readonly<Record<string, Readonly<Record<string, { readonly title: string }>>>>;
  /** In the order they are met. */
  readonly chapters: readonly ChapterEntry[];
}

/** A chapter as it is announced. */
export interface ChapterEntry {
  readonly id: string;
  /** Title by language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Fewest and most minutes of reading. */
  readonly minutes: readonly [from: number, to: number];
}

/** One route in one language as the build made it. */
export interface RouteScript {
  readonly route: string;
  readonly language: string;
  /** ink's JSON. */
  readonly ink: string;
  readonly names: Names;
  /** Grade of every claim its lines cite, for the stamps. */
  readonly grades: Readonly<Record<string, string>>;
}

import type { PlayView } from './screen.ts';

/** What is on the screen as a whole: the title, the commission's table with its folders, or a play. */
export type Showing =
  | { readonly at: 'title'; readonly language: string }
  | { readonly at: 'table'; readonly language: string }
  | { readonly at: 'play'; readonly language: string; readonly view: PlayView };

/** How the Stage may move and be painted, from the reader's settings and the system's. */
export interface Look {
  /** Movement is wanted; false keeps every meaning and moves nothing. */
  readonly motion: boolean;
  /** Words of controls are the Page's own (forced colours, the reader's text spacing, type above 200 %). */
  readonly plainControls: boolean;
  /** The scene is dimmed and the papers brightened. */
  readonly highContrast: boolean;
  /** Papers are dark and their words light. */
  readonly dark: boolean;
}

import type { Choice } from '../story/story.ts';

/** What a line rests on: claims it asserts, claims it only touches, or invention. */
export interface Provenance {
  readonly claims: readonly string[];
  readonly about: readonly string[];
  readonly invented: boolean;
}

/** One paragraph of running text. `beat` counts from the last choice taken. */
export interface Line extends Provenance {
  readonly beat: number;
  readonly text: string;
  /** Id of the speaker, where the whole line is speech. */
  readonly who?: string;
}

/** What Stage and speakers show while a screen is read; each stays until the next of its kind. */
export interface Setting {
  readonly chapter?: string;
  readonly scene?: string;
  readonly light?: string;
  readonly place?: string;
  readonly sound?: string;
}

/** As much text as is read at one time, with what surrounds it. */
export interface Screen extends Setting {
  readonly lines: readonly Line[];
  /** A thing done by hand; where choices follow, they are made on it. */
  readonly figure?: string;
  /** A content note offered before what follows. */
  readonly note?: string;
  /** The chapter begins on this screen. */
  readonly opensChapter?: boolean;
  /** The ending begins on this screen. */
  readonly opensEnding?: boolean;
  /** Another ambience begins on this screen. */
  readonly soundBegins?: boolean;
  /** Effects that sound once as the screen comes up. */
  readonly effects: readonly string[];
}

/** Where a play stands after its last words. */
export type Epilogue = 'ending' | 'confrontation' | 'outcome' | 'hall' | 'map';

/** What both views show. One object for each change; never altered once published. */
export interface PlayView {
  readonly route: string;
  readonly language: string;
  /** Ids of the choices taken so far. */
  readonly path: readonly string[];
  readonly screen: Screen;
  /** The menu, on the last screen before it; empty while there is more to read. */
  readonly choices: readonly Choice[];
  /** Id of the ending reached or being read. */
  readonly ending?: string;
  /** Set once the last words have been read. */
  readonly epilogue?: Epilogue;
  /** The words on screen follow from the last command, not from a resume or a change of language. */
  readonly fresh: boolean;
}

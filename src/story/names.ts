import type { TagName } from './tags.ts';

/** Words of a story that its tags only name, in one language, by kind and id. */
export interface Names {
  readonly routes: Readonly<Record<string, { readonly title: string; readonly line: string }>>;
  readonly chapters: Readonly<Record<string, { readonly title: string }>>;
  readonly endings: Readonly<Record<string, { readonly title: string; readonly line: string }>>;
  readonly places: Readonly<Record<string, string>>;
  readonly who: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** What is seen, for whoever does not see it. */
  readonly scenes: Readonly<Record<string, string>>;
  /** Captions of sounds. */
  readonly sounds: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, FigureName>>;
  readonly glossary: Readonly<Record<string, GlossaryName>>;
}

export interface FigureName {
  readonly title: string;
  /** Rows of a printed list, each with the choice that striking it takes. */
  readonly rows?: readonly { readonly text: string; readonly choice: string }[];
}

export interface GlossaryName {
  readonly term: string;
  /** Spellings by which the text is searched for its first mention. */
  readonly forms: readonly string[];
  readonly text: string;
}

export type NameKind = keyof Names;

/** Which kind of name a tag's value is looked up in. */
export const NAMED_BY = {
  title: 'routes',
  chapter: 'chapters',
  ending: 'endings',
  place: 'places',
  who: 'who',
  act: 'acts',
  note: 'notes',
  scene: 'scenes',
  sound: 'sounds',
  figure: 'figures',
} as const satisfies Partial<Record<TagName, NameKind>>;

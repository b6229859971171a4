import type { BranchMap } from '../../story/branch-map.ts';

/** The materials that stand in docs/classroom, in the order they are offered. */
export const PAGES = [
  'overview',
  'lesson-plans',
  'source-tasks',
  'paper-one',
  'rubric',
  'thread',
  'vocabulary',
  'cheat-sheet',
  'content-notes',
  'not-a-simulation',
  'learning-systems',
  'curricula',
] as const;

/** A page of the materials. */
export type PageName = (typeof PAGES)[number];

/** One of the materials as the build makes it: its text with every number put in, or a route's whole script. */
export type Material = TextMaterial | ScriptMaterial;

/** Markdown, with the branch maps that its text asks for by route. */
export interface TextMaterial {
  readonly kind: 'text';
  readonly text: string;
  readonly maps: Readonly<Record<string, OddsMap>>;
}

/** A branch map with the odds of coming by, where every choice is as likely as the others of its menu. */
export interface OddsMap {
  readonly map: BranchMap;
  /** By node: its number on the map, and how likely a play comes by, from 0 to 1. */
  readonly nodes: Readonly<Record<string, { readonly number: number; readonly odds: number }>>;
  /** How likely a play takes each edge, in the order of the map's edges. */
  readonly edges: readonly number[];
}

/** The full script of a route in one language, for print: every scene once, with all its branches. */
export interface ScriptMaterial {
  readonly kind: 'script';
  readonly title: string;
  readonly scenes: readonly ScriptScene[];
}

/** One scene of a script. */
export interface ScriptScene {
  readonly number: number;
  /** The chapter that begins with it, or the ending that it is. */
  readonly chapter?: string;
  readonly ending?: string;
  readonly place?: string;
  readonly lines: readonly ScriptLine[];
}

/** One line of a script; `depth` is how far it stands inside choices and conditions. */
export type ScriptLine = { readonly depth: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly who?: string; readonly rests: readonly string[] }
  | {
      readonly kind: 'record';
      readonly sheet: 'stenogram' | 'file' | 'testimony';
      readonly text: string;
      readonly act?: string;
    }
  | { readonly kind: 'choice'; readonly text: string; readonly act?: string; readonly when?: Condition }
  | { readonly kind: 'when'; readonly when: Condition }
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'go'; readonly scene: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'seen'; readonly text: string }
);

/** What must have been for a line to be shown. */
export type Condition =
  /** One of these choices was taken, or none of them; in another story where it is named. */
  | { readonly kind: 'chosen'; readonly choices: readonly string[]; readonly not: boolean; readonly story?: string }
  /** A scene was come through. */
  | { readonly kind: 'scene'; readonly number: number; readonly not: boolean }
  /** As the ink has it. */
  | { readonly kind: 'ink'; readonly text: string };

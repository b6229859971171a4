import type { Menu } from './menu.ts';
import type { Segment } from './segment.ts';

/** What is to be explored; plain data, so that it can be sent to another thread. */
export interface Job {
  /** ink's JSON. */
  readonly json: string;
  /** Values for variables passed in, one entry a combination; one empty entry where nothing is passed in. */
  readonly inputs: readonly Readonly<Record<string, string>>[];
  /** Number of the line each item of the code was written on, -1 where none is known. */
  readonly lines: Int32Array;
  /** How many states may be visited. */
  readonly states: number;
  /** How many steps ink may take between two menus. */
  readonly steps: number;
  /** For measurements and tests only: run ink for every transition, remember none. */
  readonly forgetful?: boolean;
  /** For tests only: keep apart states that differ in what can no longer make a difference. */
  readonly everything?: boolean;
}

/** A state in words that mean the same in every thread. */
export type StateName = string;

/** One way on from a state. */
export interface Transition {
  /** Which choice of the menu was taken. */
  readonly choice: number;
  readonly leaf: number;
  /** Number of the state it leads to. */
  readonly to: number;
}

/** A menu by its name: the same name, the same menu, in every thread. */
export interface NamedMenu extends Menu {
  readonly name: string;
}

/** What an explorer has found out, in its own numbers. */
export interface Findings {
  readonly menus: readonly NamedMenu[];
  readonly segments: readonly Segment[];
  /** Every state met, with its menu, chapter and ending; `ways` only where it was explored here. */
  readonly states: readonly {
    readonly name: StateName;
    readonly menu: number;
    readonly chapter: string;
    readonly ending: string;
    readonly ways?: readonly Transition[];
  }[];
  readonly covered: Uint8Array;
  readonly chance: boolean;
}

import { type Precision, precisionOf } from './date-text.ts';
import type { Wording, Words } from './words.ts';

/**
 * What became of a member. `died-naturally` is by the end of 1941; who lived longer `survived`, unless the state
 * put him to death even then (`executed-later`).
 */
export const FATES = [
  'shot',
  'died-in-custody',
  'murdered',
  'suicide',
  'died-naturally',
  'executed-later',
  'survived',
] as const;

/** A fate. Its word in each language belongs to the interface. */
export type Fate = (typeof FATES)[number];

/** How far a fate is confirmed. `low` is never to be shown as documented. */
export type Confidence = 'high' | 'medium' | 'low';

/** One of the 139 elected in February 1934. Dates are ISO years, months or days; `fateDate` is the day of death. */
export interface Member {
  readonly id: string;
  readonly name: Words & { readonly ru: string };
  readonly born?: number;
  readonly rank: 'member' | 'candidate';
  readonly politburo?: 'member' | 'candidate';
  readonly post: Words;
  readonly fate: Fate;
  readonly fateDate: string;
  readonly fateNote: Words;
  readonly arrested?: string;
  readonly cc1939?: 'member' | 'candidate';
  readonly rehabilitated?: number;
  readonly confidence: Confidence;
  /** Addresses, or titles of works. */
  readonly sources: readonly Wording[];
}

/** When a seat goes dark: a date, how precise it is, and whether it is confirmed. */
export interface Dark {
  readonly date: string;
  readonly precision: Precision;
  readonly sure: boolean;
}

/** The date on which a member's seat goes dark, as precise as it is known. */
export function darkOn(member: Member): Dark {
  return { date: member.fateDate, precision: precisionOf(member.fateDate), sure: isConfirmed(member) };
}

/** Whether a fate may be shown as documented. */
export function isConfirmed(member: Member): boolean {
  return member.confidence !== 'low';
}

/** Whether a member is among those who were arrested and killed between 1936 and 1941, by sentence or in custody. */
export function wasArrestedAndKilled({ fate, arrested }: Member): boolean {
  return fate === 'shot' || fate === 'died-in-custody' || (fate === 'murdered' && arrested !== undefined);
}

/** Totals over a list of members; every one is a count of people. */
export interface Totals {
  readonly all: number;
  readonly arrestedAndKilled: number;
  readonly reelected: number;
  readonly unconfirmed: number;
  readonly fates: Readonly<Record<Fate, number>>;
}

/** Counts a list of members: how many met each fate, and how many sat in the committee of 1939. */
export function totalsOf(members: readonly Member[]): Totals {
  const fates = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of members) fates[fate] += 1;
  return {
    all: members.length,
    arrestedAndKilled: members.filter(wasArrestedAndKilled).length,
    reelected: members.filter(({ cc1939 }) => cc1939 !== undefined).length,
    unconfirmed: members.filter((member) => !isConfirmed(member)).length,
    fates,
  };
}

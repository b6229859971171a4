import type { ThreadGrade } from '../../ledger/grade.ts';
import type { PupilRecord } from '../record/record.ts';
import type { Member } from './class-list.ts';

/** A menu as the class took it. */
export interface MenuShares {
  readonly id: string;
  readonly chapter?: string;
  /** How many stood before it. */
  readonly count: number;
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly act?: string;
    readonly count: number;
  }[];
}

/**
 * How the class chose at every menu anyone met, in the order of the story. `prepared` choices at the start were given,
 * not taken. A menu met twice on one path counts by what was taken first.
 */
export function menuShares(members: readonly Member[], prepared: number): MenuShares[] {
  const menus = new Map<string, { at: number; shares: MenuShares; counts: Map<string, number> }>();
  for (const { verdict } of members) {
    const met = new Set<string>();
    for (const [at, menu] of verdict.menus.entries()) {
      if (at < prepared || met.has(menu.id)) continue;
      met.add(menu.id);
      const known = menus.get(menu.id) ?? {
        at,
        counts: new Map<string, number>(),
        shares: {
          id: menu.id,
          ...(menu.chapter === undefined ? {} : { chapter: menu.chapter }),
          count: 0,
          choices: [],
        },
      };
      known.counts.set(menu.taken, (known.counts.get(menu.taken) ?? 0) + 1);
      const choices = menu.offered.map(({ id, text, act }) => {
        return { id, text, ...(act === undefined ? {} : { act }), count: known.counts.get(id) ?? 0 };
      });
      menus.set(menu.id, {
        ...known,
        at: Math.max(known.at, at),
        shares: { ...known.shares, count: known.shares.count + 1, choices },
      });
    }
  }
  return [...menus.values()].sort((a, b) => a.at - b.at).map(({ shares }) => shares);
}

/** How often each grade was given to each statement, by its number. */
export function threadShares(
  members: readonly { readonly record: Pick<PupilRecord, 'thread'> }[],
): ReadonlyMap<number, ReadonlyMap<ThreadGrade, number>> {
  const shares = new Map<number, Map<ThreadGrade, number>>();
  for (const { record } of members) {
    for (const [n, grade] of Object.entries(record.thread)) {
      const grades = shares.get(Number(n)) ?? new Map<ThreadGrade, number>();
      grades.set(grade, (grades.get(grade) ?? 0) + 1);
      shares.set(Number(n), grades);
    }
  }
  return shares;
}

/** Seconds of a record, all chapters together. */
export function secondsOf({ record }: { readonly record: Pick<PupilRecord, 'seconds'> }): number {
  return Object.values(record.seconds).reduce((sum, seconds) => sum + seconds, 0);
}

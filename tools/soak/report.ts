import type { Left } from './left.ts';
import type { Counts } from './tally.ts';

/** What came of a soak. */
export interface SoakReport {
  readonly visits: number;
  readonly seconds: number;
  /** What was done, and what the kiosk has counted of it. */
  readonly expected: Counts;
  readonly counted: Counts;
  /** After the first visits, and after the last before faults are thrown in. */
  readonly early: Left;
  readonly late: Left;
  /** Errors that were not thrown in, and anything else that was not as it should be. */
  readonly wrong: readonly string[];
}

/** One hall may still be lying about, with its seats; it makes room for the next. */
const SLACK = { listeners: 220, nodes: 3200, textures: 12 } as const;

/** What of a report is not as it must be, one line each; nothing where all is well. */
export function troubles({ expected, counted, early, late, wrong }: SoakReport): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(counted)])];
  const miscounted = names
    .filter((name) => (expected[name] ?? 0) !== (counted[name] ?? 0))
    .map((name) => `${name}: ${counted[name] ?? 0} counted, ${expected[name] ?? 0} made`);
  const more = (['listeners', 'nodes', 'textures'] as const)
    .filter((name) => late[name] > early[name] + SLACK[name])
    .map((name) => `${name}: ${early[name]} early, ${late[name]} late`);
  const grown = late.heap > Math.max(early.heap * 1.05, early.heap + 1_000_000);
  return [...wrong, ...miscounted, ...(grown ? [`memory: ${early.heap} bytes early, ${late.heap} late`] : []), ...more];
}

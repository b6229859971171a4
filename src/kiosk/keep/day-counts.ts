import * as v from 'valibot';
import { HOW_ENDED, type HowEnded } from '../visit/visit-machine.ts';

/** What a visitor made use of. */
export const AIDS = ['voice', 'large', 'contrast', 'keys', 'gamepad', 'help', 'evidence', 'translated'] as const;

export type Aid = (typeof AIDS)[number];

/** One visit as it is added to its day; nothing here tells who it was, or at what hour. */
export interface Visit {
  readonly how: HowEnded;
  readonly seconds: number;
  readonly language?: string;
  readonly route?: string;
  readonly ending?: string;
  readonly aids: readonly Aid[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tally = v.record(v.pipe(v.string(), v.maxLength(80)), count);

const schema = v.object({
  version: v.literal(1),
  visits: count,
  how: tally,
  languages: tally,
  routes: tally,
  endings: tally,
  aids: tally,
  /** Visits by how many half minutes they took, the last entry being an hour and more. */
  halves: tally,
  faults: count,
  reloads: count,
  /** Mark of the visit that was added last, so that none is added twice. */
  last: v.string(),
});

/** What happened on one day. */
export type DayCounts = v.InferOutput<typeof schema>;

/** A day on which nothing has happened yet. */
export const EMPTY_DAY: DayCounts = {
  version: 1,
  visits: 0,
  how: {},
  languages: {},
  routes: {},
  endings: {},
  aids: {},
  halves: {},
  faults: 0,
  reloads: 0,
  last: '',
};

/** Reads a kept day; one that is damaged counts as empty. */
export function readDay(value: unknown): DayCounts {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : EMPTY_DAY;
}

/** The day with one more visit. */
export function addVisit(day: DayCounts, visit: Visit, mark: string): DayCounts {
  if (mark !== '' && day.last === mark) return day;
  return {
    ...day,
    visits: day.visits + 1,
    how: plus(day.how, visit.how),
    languages: plus(day.languages, visit.language),
    routes: plus(day.routes, visit.route),
    endings: plus(day.endings, visit.ending),
    aids: visit.aids.reduce(plus, day.aids),
    halves: visit.how === 'cut' ? day.halves : plus(day.halves, String(Math.min(Math.floor(visit.seconds / 30), 120))),
    last: mark,
  };
}

/** The median length of a day's visits in minutes, to the half minute; nothing where there were none. */
export function medianMinutes({ halves }: DayCounts): number | undefined {
  const lengths = Object.entries(halves)
    .flatMap(([half, times]) => Array.from({ length: times }, () => Number(half) / 2))
    .sort((a, b) => a - b);
  const middle = lengths.length / 2;
  const [low, high] = [lengths[Math.ceil(middle) - 1], lengths[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Every way a visit ends, for tables. */
export const HOWS = HOW_ENDED;

function plus(tally: Readonly<Record<string, number>>, name: string | undefined): Record<string, number> {
  return name === undefined ? tally : { ...tally, [name]: (tally[name] ?? 0) + 1 };
}

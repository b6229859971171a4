import type { Words } from './words.ts';

/** One item of a documented outcome: a claim, and the number or date in its statement to be shown large. */
export interface OutcomeItem {
  readonly claim: string;
  readonly number?: Words;
}

/** What happened to the people who stood where a route's player stood: for each ending, and for all. */
export interface Outcomes {
  readonly route: string;
  readonly all: readonly OutcomeItem[];
  readonly endings: Readonly<Record<string, readonly OutcomeItem[]>>;
}

/** The documented outcome of one ending: what is its own, then what is true of all; no claim twice. An unknown ending has nothing of its own. */
export function outcomeOf(outcomes: Outcomes, ending: string): readonly OutcomeItem[] {
  const own = Object.hasOwn(outcomes.endings, ending) ? (outcomes.endings[ending] ?? []) : [];
  const told = new Set(own.map(({ claim }) => claim));
  return [...own, ...outcomes.all.filter(({ claim }) => !told.has(claim))];
}

/** Every claim an outcome file cites, each once. */
export function claimsOfOutcomes(outcomes: Outcomes): readonly string[] {
  const items = [...outcomes.all, ...Object.values(outcomes.endings).flat()];
  return [...new Set(items.map(({ claim }) => claim))];
}

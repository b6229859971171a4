import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../src/ledger/claim.ts';
import { cardOf, type Evidence, outcomeCards } from '../src/ledger/evidence.ts';
import type { Hall } from '../src/ledger/hall.ts';
import { claimsOfOutcomes, type Outcomes } from '../src/ledger/outcomes.ts';
import { selectClaims } from '../src/ledger/select-claims.ts';
import type { Source } from '../src/ledger/source.ts';
import type { Language } from '../src/ledger/words.ts';
import { ROOT } from './project.ts';

/** The ledger as the build needs it: grades at once, and each route's evidence in its language. */
export function openLedger(root = ROOT) {
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(root, 'assets/ledger', name), 'utf8')) as T;
  const claims = json<Claim[]>('claims.json');
  const sources = json<Source[]>('sources.json');
  // The hall is the last epilogue of every route.
  const closing = Object.values(json<Hall>('hall.json').closing);
  const grades = new Map(claims.map(({ id, grade }) => [id, grade]));
  return {
    gradeOf: (claim: string) => grades.get(claim) ?? '',
    evidenceOf(route: string, language: string, cited: readonly string[]): Evidence {
      const outcomes: Outcomes = existsSync(join(root, `assets/ledger/outcomes/${route}.json`))
        ? json(`outcomes/${route}.json`)
        : { route, all: [], endings: {} };
      const slice = selectClaims(claims, sources, [...cited, ...claimsOfOutcomes(outcomes), ...closing]);
      const byId = new Map(slice.sources.map((source) => [source.id, source]));
      const cards = slice.claims.map((claim) => cardOf(claim, byId, language as Language));
      return {
        cards: Object.fromEntries(cards.map((card) => [card.id, card])),
        outcomes: outcomeCards(outcomes, Object.keys(outcomes.endings), language as Language),
      };
    },
  };
}

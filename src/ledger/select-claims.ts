import type { Claim } from './claim.ts';
import type { Source } from './source.ts';

/** The part of the ledger that is loaded with a route: what it cites, and the sources that rest under that. */
export interface LedgerSlice {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/** Cuts the slice that holds the claims with these ids, in the ledger's order. Throws on ids the ledger does not hold. */
export function selectClaims(claims: readonly Claim[], sources: readonly Source[], ids: Iterable<string>): LedgerSlice {
  const wanted = new Set(ids);
  const chosen = claims.filter(({ id }) => wanted.has(id));
  for (const { id } of chosen) wanted.delete(id);
  if (wanted.size > 0)
    throw new RangeError(`the ledger holds no claim ${[...wanted].map((id) => `"${id}"`).join(', ')}`);
  const cited = new Set(chosen.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ by }) => by)]));
  return { claims: chosen, sources: sources.filter(({ id }) => cited.has(id)) };
}

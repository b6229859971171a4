import { describe, expect, it } from 'vitest';
import { selectClaims } from '../../src/ledger/select-claims.ts';
import { openLedger } from './support/ledger-files.ts';

const { claims, sources } = openLedger();

describe('A slice of the ledger', () => {
  it('holds what is cited, once, with the sources that rest under it and no others', () => {
    const slice = selectClaims(claims, sources, ['ballots-1059', 'vote-falsified', 'ballots-1059']);
    const cited = new Set(slice.claims.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ by }) => by)]));

    expect(slice.claims.map(({ id }) => id)).toEqual(['ballots-1059', 'vote-falsified']);
    expect(new Set(slice.sources.map(({ id }) => id))).toEqual(cited);
  });

  it('is refused for a claim that does not exist', () => {
    expect(() => selectClaims(claims, sources, ['ballots-1059', 'gone'])).toThrow('"gone"');
  });
});

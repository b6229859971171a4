import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/ledger/claim.ts';
import { outcomeFaults } from '../../src/ledger/outcome-faults.ts';
import { claimsOfOutcomes, type Outcomes, outcomeOf } from '../../src/ledger/outcomes.ts';
import { openLedger, openOutcomes } from './support/ledger-files.ts';

const OUTCOMES: Outcomes = {
  route: 'teller',
  all: [{ claim: 'toll' }, { claim: 'count' }],
  endings: { 'the-count': [{ claim: 'count', number: { en: '1,059', es: '1059' } }] },
};

describe('A documented outcome', () => {
  it('tells what is the ending’s own first, then what is true of all, and nothing twice', () => {
    expect(outcomeOf(OUTCOMES, 'the-count').map(({ claim }) => claim)).toEqual(['count', 'toll']);
  });

  it('tells what is true of all where an ending has nothing of its own', () => {
    expect(outcomeOf(OUTCOMES, 'nine-words')).toEqual(OUTCOMES.all);
    expect(outcomeOf(OUTCOMES, 'constructor')).toEqual(OUTCOMES.all);
  });

  it('knows the claims it cites', () => {
    expect(claimsOfOutcomes(OUTCOMES)).toEqual(['toll', 'count']);
  });
});

describe('The check of an outcome file', () => {
  const claims = [claim('toll', 'Many died.', 'Murieron muchos.'), claim('count', 'There are 1,059.', 'Hay 1059.')];

  it('passes numbers that stand in their statement', () => {
    expect(outcomeFaults(OUTCOMES, claims)).toEqual([]);
  });

  it('reports an unknown claim', () => {
    expect(outcomeFaults(OUTCOMES, claims.slice(1))).toEqual(['teller, all: unknown claim "toll"']);
  });

  it.each([
    ['1,058', '1059', 'en'],
    ['059', '1059', 'en'],
    ['1,059', '105', 'es'],
  ])('reports %s / %s', (en, es, language) => {
    const changed = { ...OUTCOMES, endings: { 'the-count': [{ claim: 'count', number: { en, es } }] } };

    expect(outcomeFaults(changed, claims)).toEqual([expect.stringContaining(`"count" (${language})`)]);
  });

  it('takes any space for the one that separates thousands', () => {
    const spaced = [claim('toll', 'Of 39,000', 'De 39\u00a0000')];
    const outcomes = { route: 'x', all: [{ claim: 'toll', number: { en: '39,000', es: '39 000' } }], endings: {} };

    expect(outcomeFaults(outcomes, spaced)).toEqual([]);
  });
});

describe('The outcome files', () => {
  const { claims } = openLedger();

  it('cite claims that exist, with numbers that stand in their statements', () => {
    expect(openOutcomes().flatMap(({ outcomes }) => outcomeFaults(outcomes, claims))).toEqual([]);
  });

  it('are named for their route', () => {
    expect(openOutcomes().filter(({ file, outcomes }) => file !== `${outcomes.route}.json`)).toEqual([]);
  });
});

function claim(id: string, en: string, es: string): Claim {
  const statement = { en, es };
  return { id, statement, grade: 'documented', finding: statement, positions: [], sources: ['x'], tags: [] };
}

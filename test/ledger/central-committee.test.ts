import { describe, expect, it } from 'vitest';
import {
  darkOn,
  FATES,
  isConfirmed,
  type Member,
  totalsOf,
  wasArrestedAndKilled,
} from '../../src/ledger/central-committee.ts';
import { openLedger } from './support/ledger-files.ts';

const { members, claims } = openLedger();

describe('The 139', () => {
  it('are 71 members and 68 candidates, 15 of them in the Politburo', () => {
    expect(members.filter(({ rank }) => rank === 'member')).toHaveLength(71);
    expect(members.filter(({ rank }) => rank === 'candidate')).toHaveLength(68);
    expect(members.filter(({ politburo }) => politburo === 'member')).toHaveLength(10);
    expect(members.filter(({ politburo }) => politburo === 'candidate')).toHaveLength(5);
  });

  it('bear out the 98 of the secret speech, and the claim explains how they died', () => {
    const { fates, arrestedAndKilled } = totalsOf(members);
    const recount = claims.find(({ id }) => id === 'khrushchev-figures-recount');

    expect(arrestedAndKilled).toBe(98);
    expect(fates.shot).toBe(94);
    expect(fates['died-in-custody']).toBe(3);
    expect(recount?.finding.en).toContain(
      'ninety-four were shot, three died in custody and one was murdered in prison',
    );
  });

  it('bear out that 107 died by executioner, murderer or their own hand', () => {
    const { fates } = totalsOf(members);

    expect(members.length - fates['died-naturally'] - fates.survived).toBe(107);
  });

  it('name 23 of the 24 elected again, as the claim says', () => {
    const attrition = claims.find(({ id }) => id === 'cc-of-1934-attrition');

    expect(totalsOf(members).reelected).toBe(23);
    expect(attrition?.finding.en).toContain('of the eight candidates seven can be named');
  });

  it('lived after their election, were arrested before they died, and were not elected when dead', () => {
    expect(members.filter(({ fateDate }) => lastDay(fateDate) < '1934-02-10')).toEqual([]);
    expect(members.filter(({ fateDate, arrested }) => arrested !== undefined && arrested > lastDay(fateDate))).toEqual(
      [],
    );
    expect(members.filter(({ fateDate, cc1939 }) => cc1939 !== undefined && lastDay(fateDate) < '1939-03-22')).toEqual(
      [],
    );
  });

  it('survived, or were executed later, only if they outlived 1941', () => {
    const outlived = members.filter(({ fateDate }) => fateDate > '1942').map(({ fate }) => fate);

    expect(new Set(outlived)).toEqual(new Set(['survived', 'executed-later']));
    expect(outlived).toHaveLength(29);
  });

  it('have a source for every fate that is shown as documented', () => {
    expect(members.filter((member) => isConfirmed(member) && member.sources.length === 0)).toEqual([]);
  });
});

describe('A member', () => {
  it('goes dark on the day, month or year of death', () => {
    expect(darkOn(member({ fateDate: '1937-10-30' }))).toEqual({ date: '1937-10-30', precision: 'day', sure: true });
    expect(darkOn(member({ fateDate: '1937' }))).toEqual({ date: '1937', precision: 'year', sure: true });
  });

  it('is never sure where the confidence is low', () => {
    expect(darkOn(member({ confidence: 'low' })).sure).toBe(false);
  });

  it('counts as killed in prison, and not when murdered at large', () => {
    expect(wasArrestedAndKilled(member({ fate: 'murdered', arrested: '1936' }))).toBe(true);
    expect(wasArrestedAndKilled(member({ fate: 'murdered' }))).toBe(false);
  });

  it('is counted under every fate', () => {
    const totals = totalsOf(FATES.map((fate) => member({ fate })));

    expect(Object.values(totals.fates)).toEqual(FATES.map(() => 1));
  });
});

function member(change: Partial<Member>): Member {
  const words = { en: 'a', es: 'b' };
  return {
    id: 'x',
    name: { ...words, ru: 'в' },
    rank: 'member',
    post: words,
    fate: 'shot',
    fateDate: '1937',
    fateNote: words,
    confidence: 'high',
    sources: ['x'],
    ...change,
  };
}

function lastDay(date: string): string {
  return date.length > 7 ? date : date.length > 4 ? `${date}-31` : `${date}-12-31`;
}

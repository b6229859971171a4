import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../src/ledger/claim-schema.ts';
import { openLedger, readLedger } from './support/ledger-files.ts';

const { claims, sources, members, thread, hall } = openLedger();

describe('The ledger', () => {
  it('holds at least the claims it began with, and each id once', () => {
    expect(claims.length).toBeGreaterThanOrEqual(382);
    expect(duplicates(claims.map(({ id }) => id))).toEqual([]);
    expect(duplicates(sources.map(({ id }) => id))).toEqual([]);
    expect(duplicates(members.map(({ id }) => id))).toEqual([]);
  });

  it('has a source for every claim, and a claim for every source', () => {
    const known = new Set(sources.map(({ id }) => id));
    const cited = new Set(claims.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ by }) => by)]));

    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('names an address or a work once', () => {
    expect(duplicates(sources.flatMap(({ address }) => address ?? []))).toEqual([]);
    expect(duplicates(sources.map(({ author, title }) => JSON.stringify([author, title])))).toEqual([]);
  });

  it('has the seventeen statements of the thread, each with claims that exist', () => {
    const known = new Set(claims.map(({ id }) => id));

    expect(thread.map(({ n }) => n)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(thread.flatMap((statement) => statement.claims).filter((id) => !known.has(id))).toEqual([]);
  });

  it('closes the hall with claims that exist and are documented or say what is disputed', () => {
    const grades = new Map(claims.map(({ id, grade }) => [id, grade]));

    expect(grades.get(hall.closing.arrested)).toBe('documented');
    expect(grades.get(hall.closing.victims)).toBe('documented');
    expect(grades.has(hall.closing.delegates)).toBe(true);
  });

  it.each([
    ['a claim without Spanish', { statement: { en: 'It was so.' } }],
    ['a claim without a source', { sources: [] }],
    ['a dispute with one side', { grade: 'disputed' }],
    ['a date that does not exist', { date: '1934-02-30' }],
    ['a range that runs backwards', { date: '1934-02/1934-01' }],
    ['an unknown key', { seen: 'full' }],
  ])('does not take %s', (_, change) => {
    const claim = { ...first(readLedger('claims.json')), grade: 'documented', positions: [] };

    expect(v.safeParse(claimSchema, claim).success).toBe(true);
    expect(v.safeParse(claimSchema, { ...claim, ...change }).success).toBe(false);
  });
});

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function first(rows: unknown): object {
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  if (typeof row !== 'object' || row === null) throw new Error('no rows');
  return row;
}

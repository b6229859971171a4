import { describe, expect, it } from 'vitest';
import { darkOn } from '../../src/ledger/central-committee.ts';
import { type Hall, hallDays, hallNumbers, hallOn, type Seat } from '../../src/ledger/hall.ts';
import { openLedger } from './support/ledger-files.ts';

const { hall, members } = openLedger();

describe('The hall', () => {
  it('says of the 139 what the committee says', () => {
    const seats = new Map(hall.elected.map(({ id, fate, ...dark }) => [id, { fate, ...dark }]));

    expect(seats.size).toBe(139);
    expect(hall.seats).toBe(1966);
    for (const member of members) expect(seats.get(member.id)).toEqual({ fate: member.fate, ...darkOn(member) });
  });

  it('is all lit when the committee is elected', () => {
    expect(numbersOn('1934-02-10')).toMatchObject({ lit: 139, fading: 0, dark: 0 });
  });

  it('loses its first seat nine days later, to a natural death', () => {
    expect(hallOn(hall, '1934-02-19').dark.map(({ fate }) => fate)).toEqual(['died-naturally']);
  });

  it('has this many dark when the next congress meets', () => {
    const state = hallOn(hall, '1939-03-10');
    const numbers = hallNumbers(state);

    expect(numbers.lit + numbers.fading + numbers.dark).toBe(139);
    expect(numbers.dark).toBe(104);
    expect(state.fading.map(({ seat }) => seat.id)).toEqual(['mikhail-kulkov']);
  });

  it('never lights a seat again', () => {
    let before = new Set<string>();
    for (const day of hallDays(hall)) {
      const dark = new Set(hallOn(hall, day).dark.map(({ id }) => id));
      expect([...before].filter((id) => !dark.has(id))).toEqual([]);
      expect(dark.size).toBeGreaterThan(before.size);
      before = dark;
    }
    expect(before.size).toBe(139);
  });

  it('keeps its seats in the order in which they go dark', () => {
    const days = hall.elected.map(({ date }) => (date.length > 7 ? date : `${date}-12-31`));

    expect(days).toEqual([...days].sort());
  });
});

describe('A seat', () => {
  it('goes dark on its day', () => {
    expect(stateOf({ date: '1937-10-30', precision: 'day' }, '1937-10-29')).toBe('lit');
    expect(stateOf({ date: '1937-10-30', precision: 'day' }, '1937-10-30')).toBe('dark');
  });

  it('of which only the year is known fades over the year, and is dark on its last day', () => {
    const seat = { date: '1937', precision: 'year' } as const;

    expect(stateOf(seat, '1936-12-31')).toBe('lit');
    expect(stateOf(seat, '1937-01-01')).toBeCloseTo(1 / 365);
    expect(stateOf(seat, '1937-07-02')).toBeCloseTo(183 / 365);
    expect(stateOf(seat, '1937-12-31')).toBe('dark');
  });

  it('of which only the month is known fades over the month', () => {
    expect(stateOf({ date: '1937-02', precision: 'month' }, '1937-02-14')).toBeCloseTo(0.5);
    expect(stateOf({ date: '1937-02', precision: 'month' }, '1937-02-28')).toBe('dark');
  });

  it('is counted by its fate, and as unconfirmed where it is', () => {
    const numbers = hallNumbers(hallOn(oneSeat({ date: '1937-10-30', sure: false }), '1938-01-01'));

    expect(numbers.byFate.get('shot')).toBe(1);
    expect(numbers.unconfirmed).toBe(1);
  });
});

function numbersOn(day: string) {
  return hallNumbers(hallOn(hall, day));
}

function stateOf(change: Partial<Seat>, day: string): 'lit' | 'dark' | number {
  const { lit, fading } = hallOn(oneSeat(change), day);
  return fading[0]?.gone ?? (lit.length > 0 ? 'lit' : 'dark');
}

function oneSeat(change: Partial<Seat>): Hall {
  const seat: Seat = { id: 'x', date: '1937', precision: 'day', fate: 'shot', sure: true, ...change };
  return { ...hall, elected: [seat] };
}

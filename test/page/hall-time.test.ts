import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Hall, hallDays, hallOn } from '../../src/ledger/hall.ts';
import { elapsedOn, PASSING, paceOf } from '../../src/page/hall/pace.ts';
import { dayAt, LAST_POSITION, positionOf, restingDays } from '../../src/page/hall/years.ts';
import { HALL_CLOSES, HALL_OPENS } from '../../src/play/hall-sight.ts';

const hall = JSON.parse(
  readFileSync(new URL('../../assets/ledger/hall.json', import.meta.url), 'utf8'),
) as unknown as Hall;

describe('The slider of the hall', () => {
  it('runs from the end of the Congress to the opening of the next', () => {
    expect(dayAt(0)).toBe(hall.opens);
    expect(HALL_OPENS).toBe(hall.opens);
    expect(dayAt(LAST_POSITION)).toBe(HALL_CLOSES);
  });

  it('reaches every day on which somebody died, and comes back to it', () => {
    for (const day of hallDays(hall).filter((it) => it <= HALL_CLOSES)) expect(dayAt(positionOf(day))).toBe(day);
  });

  it('never goes back as it is moved on', () => {
    for (let at = 1; at <= LAST_POSITION; at += 1) expect(dayAt(at) >= dayAt(at - 1)).toBe(true);
  });

  it('rests at six days', () => {
    expect(restingDays()).toEqual(['1934-12-31', '1935-12-31', '1936-12-31', '1937-12-31', '1938-12-31', HALL_CLOSES]);
  });
});

describe('The years, passing by themselves', () => {
  const pace = paceOf(hall);

  it('take no longer than 22 seconds with the light that goes down at the end', () => {
    expect(pace(0)).toBe(HALL_OPENS);
    expect(pace(PASSING)).toBe(HALL_CLOSES);
    expect(PASSING + 2400).toBeLessThanOrEqual(22_000);
  });

  it('never run backwards', () => {
    for (let at = 100; at <= PASSING; at += 100) expect(pace(at) >= pace(at - 100)).toBe(true);
  });

  it('never put out more than a fifth of the lights within a second', () => {
    for (let at = 0; at <= PASSING - 1000; at += 50) {
      const [before, after] = [pace(at), pace(at + 1000)].map((day) => hallOn(hall, day).dark.length);
      expect((after ?? 0) - (before ?? 0)).toBeLessThanOrEqual(27);
    }
  });

  it('go on from the day they were stopped on', () => {
    for (const day of hallDays(hall).filter((it) => it <= HALL_CLOSES)) expect(pace(elapsedOn(pace, day))).toBe(day);
  });
});

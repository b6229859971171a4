import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Hall } from '../../src/ledger/hall.ts';
import { Fading } from '../../src/stage/hall/fading.ts';

const hall = JSON.parse(
  readFileSync(new URL('../../assets/ledger/hall.json', import.meta.url), 'utf8'),
) as unknown as Hall;

describe('Fading', () => {
  it('takes 600 milliseconds or more to put a light out, whatever the frames', () => {
    const fading = entered();
    fading.ask(hall, { date: '1934-12-01' }, false);
    for (let passed = 0; passed < 590; passed += 16) fading.pass(16, true);

    expect(fading.left('sergei-kirov')).toBeGreaterThan(0);
    for (let passed = 0; passed < 1300; passed += 16) fading.pass(16, true);
    expect(fading.left('sergei-kirov')).toBe(0);
    expect(fading.left('mikhail-tomsky')).toBe(1);
  });

  it('does not put seventeen lights out at one moment', () => {
    const fading = entered();
    fading.ask(hall, { date: '1937-10-29' }, true);
    fading.ask(hall, { date: '1937-10-30' }, false);
    for (let passed = 0; passed < 500; passed += 16) fading.pass(16, true);
    const left = hall.elected.filter(({ date }) => date === '1937-10-30').map(({ id }) => fading.left(id));

    expect(left).toHaveLength(17);
    expect(left.filter((it) => it === 1).length).toBeGreaterThan(2);
    expect(left.filter((it) => it < 0.9).length).toBeGreaterThan(2);
  });

  it('cross-fades in 200 milliseconds where nothing may move', () => {
    const fading = entered();
    fading.ask(hall, { date: '1937-12-31' }, false);
    for (let passed = 0; passed < 208; passed += 16) fading.pass(16, false);

    expect(fading.pass(16, false)).toBe(false);
    expect(fading.left('sergei-kirov')).toBe(0);
  });

  it('takes the common light down at the end alone, to the share that was not arrested', () => {
    const fading = entered();
    fading.ask(hall, { date: '1939-03-09' }, true);
    expect(fading.common).toBe(1);

    fading.ask(hall, { date: '1939-03-10' }, false);
    fading.pass(1000, true);
    expect(fading.common).toBeGreaterThan(0.5);
    fading.pass(2000, true);
    expect(fading.common).toBeCloseTo(858 / 1966, 3);
  });
});

function entered(): Fading {
  const fading = new Fading();
  fading.ask(hall, { date: '1934-02-10' }, true);
  return fading;
}

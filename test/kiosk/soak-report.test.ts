import { describe, expect, it } from 'vitest';
import { type SoakReport, troubles } from '../../tools/soak/report.ts';

const left = { heap: 8_000_000, listeners: 100, nodes: 900, textures: 0 };
const good: SoakReport = {
  visits: 60,
  seconds: 70,
  expected: { visits: 60, faults: 2 },
  counted: { visits: 60, faults: 2 },
  early: left,
  late: left,
  wrong: [],
};

describe('The report of a soak', () => {
  it('has nothing to say where all is well', () => {
    expect(troubles(good)).toEqual([]);
  });

  it.each([
    [{ counted: { visits: 59, faults: 2 } }, 'visits: 59 counted, 60 made'],
    [{ counted: { visits: 60, faults: 2, reloads: 1 } }, 'reloads: 1 counted, 0 made'],
    [{ late: { ...left, heap: 9_000_001 } }, 'memory: 8000000 bytes early, 9000001 late'],
    [{ late: { ...left, listeners: 400 } }, 'listeners: 100 early, 400 late'],
    [{ late: { ...left, textures: 13 } }, 'textures: 0 early, 13 late'],
    [{ wrong: ['TypeError'] }, 'TypeError'],
  ] as const)('names %o', (change, said) => {
    expect(troubles({ ...good, ...change })).toEqual([said]);
  });
});

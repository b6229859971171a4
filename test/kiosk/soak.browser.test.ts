import { describe, expect, it } from 'vitest';
import { troubles } from '../../tools/soak/report.ts';
import { runSoak } from '../../tools/soak/run-soak.ts';

const LONG = process.env.TEST_LONG !== undefined;

describe('A kiosk that is visited again and again', () => {
  it.each([{ visits: 60, early: 20, seed: 1934 }, ...(LONG ? [{ visits: 1000, early: 50, seed: 1_225 }] : [])])(
    '$visits times counts rightly, fails nowhere and grows no fatter',
    async (options) => {
      const report = await runSoak(options);

      expect(troubles(report)).toEqual([]);
      expect(report.visits).toBe(options.visits);
      expect(Object.keys(report.expected)).toEqual(
        expect.arrayContaining(['how cut', 'how finished', 'how restarted']),
      );
    },
    LONG ? 3_600_000 : 240_000,
  );
});

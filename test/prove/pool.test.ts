import { afterAll, describe, expect, it, vi } from 'vitest';
import { Explorer } from '../../tools/prove/explore.ts';
import { exploreAlone } from '../../tools/prove/explore-route.ts';
import type { Job } from '../../tools/prove/findings.ts';
import { Pool } from '../../tools/prove/pool.ts';
import { bigStory } from './big-story.ts';
import { CLEAN } from './support/clean-inks.ts';
import { routeOf } from './support/prove-ink.ts';
import { randomInk } from './support/random-ink.ts';

// Others may use the machine too.
vi.setConfig({ testTimeout: 60_000 });

const pool = new Pool(2);
afterAll(() => pool.close());

describe('A pool of threads', () => {
  it.each([
    ...CLEAN,
    ['a whole route', bigStory(2, 12, 4)] as const,
    ...[1, 2, 3, 4].map((seed) => [`random ink ${seed}`, randomInk(seed)] as const),
  ])('comes to the same graph as one thread: %s', async (_, ink) => {
    const job = jobOf(ink);
    const together = await pool.exploreTogether(job, new Explorer(job).beginnings());

    expect(together).toEqual(exploreAlone(job));
  });

  it('stops at the budget, with what one thread finds up to there', async () => {
    const job = { ...jobOf(bigStory(2, 12, 4)), states: 300 };
    const together = await pool.exploreTogether(job, new Explorer(job).beginnings());

    expect(together.complete).toBe(false);
    expect(together).toEqual(exploreAlone(job));
    expect(together.states).toBe(300);
  });

  it('explores from every combination of inputs', async () => {
    const ink = 'VAR a = "unset"\n-> b\n=== b\n{a == "x": X|Y}\n+ [Go # id: go]\n  {a}\n  -> END\n';
    const job = { ...jobOf(ink), inputs: [{ a: 'x' }, { a: 'y' }] };
    const together = await pool.exploreTogether(job, new Explorer(job).beginnings());

    expect(together).toEqual(exploreAlone(job));
    expect(together.graph.beginnings).toEqual([0, 1]);
  });
});

function jobOf(ink: string): Job {
  return { json: routeOf(ink).json, inputs: [{}], lines: new Int32Array(), states: 40_000, steps: 20_000 };
}

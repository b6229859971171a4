import { describe, expect, it, vi } from 'vitest';
import { toNumber } from '../../tools/prove/fraction.ts';
import { lengthsOf } from '../../tools/prove/lengths.ts';
import { oddsOf } from '../../tools/prove/odds.ts';
import type { Proved } from '../../tools/prove/prove-route.ts';
import { CLEAN } from './support/clean-inks.ts';
import { brief, proveInk } from './support/prove-ink.ts';
import { randomInk } from './support/random-ink.ts';

// Others may use the machine too.
vi.setConfig({ testTimeout: 60_000 });

const INKS = Array.from({ length: 40 }, (_, seed) => [`random ink ${seed}`, randomInk(seed)] as const);

describe('A proof', () => {
  it.each(INKS)('is the same where nothing is taken out of the states: %s', async (_, ink) => {
    const small = await proveInk(ink);
    const large = await proveInk(ink, { everything: true });

    expect(large.complete).toBe(true);
    expect(large.graph.nodes.length).toBeGreaterThanOrEqual(small.graph.nodes.length);
    expect(gist(small)).toEqual(gist(large));
  });

  it.each(INKS)('is the same where no run is remembered: %s', async (_, ink) => {
    const quick = await proveInk(ink);
    const slow = await proveInk(ink, { forgetful: true });

    expect(slow.graph).toEqual(quick.graph);
  });

  it('is smaller for what is taken out', async () => {
    const sizes = await Promise.all(
      INKS.slice(0, 10).map(async ([, ink]) => {
        const small = await proveInk(ink);
        const large = await proveInk(ink, { everything: true });
        return [small.states, large.states] as const;
      }),
    );

    const total = (side: 0 | 1) => sizes.reduce((sum, pair) => sum + pair[side], 0);
    expect(total(0)).toBeLessThan(total(1) / 2);
  });
});

/** Everything a reader of the proof can see. */
function gist({ graph, faults }: Proved): unknown {
  const odds = oddsOf(graph);
  const { play } = lengthsOf(graph, odds.visits.map(toNumber));
  return {
    covered: [...graph.covered],
    faults: faults.map(brief),
    odds: [...odds.endings].sort(),
    lengths: [...play].sort(),
    menus: [
      ...new Set(graph.nodes.flatMap(({ menu }) => menu.choices.map(({ source, text }) => `${source} ${text}`))),
    ].sort(),
  };
}

it('is the same for every feature of ink that ends by itself', async () => {
  for (const [, ink] of CLEAN.filter(([, source]) => !source.includes('# loop'))) {
    expect(gist(await proveInk(ink))).toEqual(gist(await proveInk(ink, { everything: true })));
  }
});

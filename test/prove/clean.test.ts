import { describe, expect, it } from 'vitest';
import { proofFaultText } from '../../tools/prove/proof-fault.ts';
import { CLEAN } from './support/clean-inks.ts';
import { proveInk } from './support/prove-ink.ts';

describe('The prover', () => {
  it.each(CLEAN)('finds nothing wrong with %s', async (_, ink) => {
    const { faults } = await proveInk(ink);

    expect(faults.map((fault) => proofFaultText(fault, [{}]))).toEqual([]);
  });

  it.each(CLEAN)('finds the same with nothing remembered: %s', async (_, ink) => {
    const quick = await proveInk(ink);
    const slow = await proveInk(ink, { forgetful: true });

    expect(slow.graph).toEqual(quick.graph);
  });
});

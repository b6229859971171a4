import { describe, expect, it } from 'vitest';
import { lampGlow, lightNamed, relight } from '../../src/stage/light.ts';
import { BUDGET } from './budget.ts';

/** A change of light counts as half a flash from this share of full brightness on. */
const LARGE = 0.1;

describe('The light of a scene', () => {
  it('never flashes: a lamp swells by less than what counts, and slowly', () => {
    const seconds = 60;
    const glow = Array.from({ length: seconds * 60 }, (_, frame) => lampGlow((frame * 1000) / 60));
    const turns = glow.filter((now, at) => {
      const [before = now, after = now] = [glow[at - 1], glow[at + 1]];
      return (now - before) * (after - now) < 0;
    });

    expect(Math.max(...glow)).toBeLessThanOrEqual(1);
    expect(Math.max(...glow) - Math.min(...glow)).toBeLessThan(LARGE);
    expect(turns.length / seconds / 2).toBeLessThanOrEqual(BUDGET.flashes);
  });

  it('takes less from what shines by itself than from what is lit', () => {
    const [paper, white, lamp] = ['#5f7480', '#f4ecd8', '#fdf0c8'].map(
      (colour) => brightness(relight(colour, lightNamed('night'))) / brightness(colour),
    );

    expect(paper).toBeLessThan(0.7);
    expect(lamp).toBeGreaterThan((paper ?? 1) + 0.1);
    // A lit bulb is nearly white, and so is a sheet of paper: only one of them shines.
    expect(lamp).toBeGreaterThan((white ?? 1) + 0.12);
  });

  it('leaves a drawing as it is by day, and by a light that there is not', () => {
    expect(relight('<path fill="#c9a66b"/>', lightNamed('day'))).toBe('<path fill="#c9a66b"/>');
    expect(relight('<path fill="#c9a66b"/>', lightNamed('no-such-light'))).toBe('<path fill="#c9a66b"/>');
  });
});

function brightness(hex: string): number {
  return [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);
}

import type { Maker } from './makers.ts';
import { RATE, whiteNoise } from './noise.ts';
import { resonance } from './resonance.ts';

/** How often something rises and falls in a loop: whole numbers, so that the loop has no seam; none the half of another. */
const TURNS = [1, 2, 3, 5, 7];

/** Rises and falls that look like chance and come round with the loop: 0 to 1. */
export function swell(loop: number, seed: number): (time: number) => number {
  const chance = whiteNoise(seed);
  for (let warm = 0; warm < 8; warm++) chance();
  const waves = TURNS.map((turns) => ({ turns, phase: chance() * Math.PI, share: 1 / Math.sqrt(turns) }));
  const most = waves.reduce((sum, { share }) => sum + share, 0);
  return (time) => {
    const sum = waves.reduce(
      (all, { turns, phase, share }) => all + share * Math.sin((2 * Math.PI * turns * time) / loop + phase),
      0,
    );
    return 0.5 + (0.5 * sum) / (most * 0.75);
  };
}

/** Moving air between two frequencies, in Hz: the harder it blows, the higher it sings. `calm` is what is left between gusts. */
export function gusts(loop: number, low: number, high: number, calm: number, seed: number): Maker {
  return () => {
    const noise = whiteNoise(seed);
    const rises = swell(loop, seed * 3 + 1);
    const [wide, narrow] = [resonance(0.7), resonance(2.2)];
    let force = 0;
    let hertz = low;
    let index = 0;
    return (time) => {
      // A gust is slow: it need not be reckoned for every sample.
      if (index++ % 32 === 0) {
        force = Math.min(Math.max(rises(time), 0), 1);
        hertz = low * (high / low) ** force;
      }
      const sample = noise();
      return (wide(sample, hertz) + 0.6 * narrow(sample, hertz * 1.5)) * (calm + (1 - calm) * force ** 1.4);
    };
  };
}

/** Somebody asleep: breath drawn in, thin and high, and let go, lower and longer; `turns` breaths to a loop. */
export function sleeper(loop: number, turns: number, begins: number, seed: number): Maker {
  return () => {
    const noise = whiteNoise(seed);
    const [nose, throat] = [resonance(1.4), resonance(1.1)];
    return (time) => {
      const at = ((time * turns) / loop + begins) % 1;
      const sample = noise();
      const drawn = at < 0.34 ? Math.sin((Math.PI * at) / 0.34) ** 2 * 0.55 : 0;
      const letGo = at > 0.42 && at < 0.86 ? Math.sin((Math.PI * (at - 0.42)) / 0.44) ** 1.5 : 0;
      return nose(sample, 1150) * drawn + throat(sample, 430) * letGo;
    };
  };
}

/** A flame under pressure: a roar that flutters. */
export function flame(hertz: number, seed: number): Maker {
  return () => {
    const [noise, flutter] = [whiteNoise(seed), whiteNoise(seed + 4)];
    const [roar, hiss] = [resonance(0.8), resonance(0.9)];
    const slow = Math.exp((-2 * Math.PI * 24) / RATE);
    let wavering = 0;
    return () => {
      wavering = flutter() * (1 - slow) + wavering * slow;
      const sample = noise();
      return (roar(sample, hertz) + 0.5 * hiss(sample, hertz * 4.2)) * (1 + wavering * 6);
    };
  };
}

import type { Maker } from './makers.ts';
import { highPass, lowPass, RATE, whiteNoise } from './noise.ts';
import { resonance } from './resonance.ts';

/** When something is moved: it begins, lasts, both in seconds, and how hard. */
export type Gesture = readonly [begins: number, lasts: number, force: number];

/** A sheet that is moved: it hisses unevenly, and crackles where it bends. */
export function rustle(gestures: readonly Gesture[], seed: number): Maker {
  return () => {
    const [noise, grain, chance] = [whiteNoise(seed), whiteNoise(seed + 2), whiteNoise(seed + 4)];
    const [above, uneven] = [highPass(1300), lowPass(26)];
    const fold = resonance(2.4);
    const fall = Math.exp(-1 / (0.0012 * RATE));
    let [crackle, hertz] = [0, 3000];
    return (time) => {
      const moved = forceAt(gestures, time);
      const waver = Math.max(uneven(grain()) * 14 + 0.55, 0);
      // Some forty folds a second snap over while it is bent.
      if (chance() > 1 - (90 * moved) / RATE) {
        crackle += 0.5 + Math.abs(grain());
        hertz = 1900 + 2600 * Math.abs(chance());
      }
      crackle *= fall;
      const sample = noise();
      return above(sample) * moved * waver * 0.4 + fold(sample * crackle, hertz) * 2.2;
    };
  };
}

/** Strokes of a pencil on soft paper over wood: the grain of the paper tears at it, and the table sounds with it. */
export function pencil(gestures: readonly Gesture[], seed: number): Maker {
  return () => {
    const [noise, grain] = [whiteNoise(seed), whiteNoise(seed + 2)];
    const [high, dull, tear] = [highPass(1900), lowPass(6200), lowPass(190)];
    const table = resonance(3);
    return (time) => {
      const moved = forceAt(gestures, time);
      const sample = noise() * moved * Math.max(0.5 + tear(grain()) * 5, 0.05);
      return dull(high(sample)) + 0.5 * table(sample, 410);
    };
  };
}

/** How hard something is moved just now: it sets in quickly and comes to rest slowly. */
function forceAt(gestures: readonly Gesture[], time: number): number {
  let sum = 0;
  for (const [begins, lasts, force] of gestures) {
    const at = (time - begins) / lasts;
    if (at > 0 && at < 1) sum += force * Math.sin(Math.PI * at ** 0.7) ** 0.7;
  }
  return sum;
}

/** Water that runs: a hiss, and bubbles that sing for a moment. */
export function water(seed: number): Maker {
  return () => {
    const [noise, chance] = [whiteNoise(seed), whiteNoise(seed + 2)];
    const [stream, bubble] = [resonance(0.6), resonance(9)];
    const fall = Math.exp(-1 / (0.004 * RATE));
    let [force, hertz] = [0, 700];
    return () => {
      if (chance() > 1 - 110 / RATE) {
        force += 1;
        hertz = 420 + 900 * Math.abs(chance());
      }
      force *= fall;
      hertz *= 1.00004;
      const sample = noise();
      return stream(sample, 2600) * 0.8 + bubble(sample * force, hertz) * 1.6;
    };
  };
}

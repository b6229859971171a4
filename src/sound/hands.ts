import type { Maker } from './makers.ts';
import { RATE, whiteNoise } from './noise.ts';
import { resonance } from './resonance.ts';

/** Who claps: how many people, from when, until the first and the last of them stop, in seconds. */
export interface Clapping {
  readonly people: number;
  readonly from: number;
  readonly firstStops: number;
  readonly lastStops: number;
  readonly seed: number;
}

/** Hands that are heard apart: the hollow of each pair rings at a pitch of its own. */
const HOLLOWS = 22;

/** Seconds of one clap. */
const CLAP = 0.0035;

/** Many hands: everybody claps in a time of their own, unevenly, near or far away, and stops when they dare to. */
export function clapping({ people, from, firstStops, lastStops, seed }: Clapping): Maker {
  return () => {
    const chance = whiteNoise(seed);
    const share = () => (chance() + 1) / 2;
    const hollows = Array.from({ length: HOLLOWS }, (_, index) => ({
      hertz: 620 * 2 ** ((index / HOLLOWS) * 1.9 + chance() * 0.04),
      ring: resonance(1.6 + share() * 1.8),
      noise: whiteNoise(seed * 7 + index * 13),
      force: 0,
    }));
    const hands = Array.from({ length: people }, (_, index) => ({
      hollow: hollows[Math.floor(share() * HOLLOWS)] ?? hollows[0],
      // The nearest are few, and loud.
      force: 0.18 + 0.82 * share() ** 4,
      step: 0.19 + share() * 0.15,
      next: from + (index === 0 ? 0 : share() ** 2 * Math.min(0.9, people / 60)),
      stops: firstStops + (lastStops - firstStops) * share() ** 1.5,
    }));
    const fall = Math.exp(-1 / (CLAP * RATE));
    return (time) => {
      for (const hand of hands) {
        if (time < hand.next) continue;
        if (hand.hollow) hand.hollow.force += hand.force * (0.7 + 0.3 * share());
        // Whoever is about to stop grows slower.
        const tired = hand.stops - time < 0.8 ? 1.25 : 1;
        hand.next = time + hand.step * tired * (1 + chance() * 0.13);
        if (hand.next > hand.stops) hand.next = Number.POSITIVE_INFINITY;
      }
      let sum = 0;
      for (const hollow of hollows) {
        hollow.force *= fall;
        sum += hollow.ring(hollow.noise() * hollow.force, hollow.hertz);
      }
      return sum;
    };
  };
}

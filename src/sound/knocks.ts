import type { Maker } from './makers.ts';
import { RATE, whiteNoise } from './noise.ts';
import { resonance } from './resonance.ts';

/** When something is struck, in seconds, and how hard. */
export type Knock = readonly [time: number, force: number];

/** What is struck: the frequencies its body rings at, in Hz, how long it rings, and how hard the thing that strikes is. */
export interface Body {
  readonly hertz: readonly number[];
  readonly q: number;
  /** Seconds of the blow itself: a felt pad is long, a nail is short. */
  readonly blow: number;
}

/** Blows on a body, in order. No two sound alike: each falls a little higher or lower on it. */
export function knocks(times: readonly Knock[], { hertz, q, blow }: Body, seed: number): Maker {
  return () => {
    const noise = whiteNoise(seed);
    const chance = whiteNoise(seed * 5 + 3);
    const bodies = hertz.map(() => resonance(q));
    const fall = Math.exp(-1 / (blow * RATE));
    let next = 0;
    let force = 0;
    let pitch = 1;
    return (time) => {
      for (let knock = times[next]; knock && knock[0] <= time; knock = times[++next]) {
        force += knock[1];
        pitch = 1 + chance() * 0.05;
      }
      force *= fall;
      const blowing = noise() * force;
      return bodies.reduce((sum, body, index) => sum + body(blowing, (hertz[index] ?? 0) * pitch), 0);
    };
  };
}

/** A heavy thing set down: a low tone that falls as it dies away, `length` seconds until a tenth is left. */
export function thumps(times: readonly Knock[], hertz: number, length: number): Maker {
  return () => {
    let next = 0;
    let [begun, force, turn] = [Number.NEGATIVE_INFINITY, 0, 0];
    return (time) => {
      for (let knock = times[next]; knock && knock[0] <= time; knock = times[++next])
        [begun, force, turn] = [time, knock[1], 0];
      const since = time - begun;
      if (since > length * 5) return 0;
      turn += (hertz * (1 + Math.exp(-since / 0.02))) / RATE;
      return force * Math.sin(2 * Math.PI * turn) * Math.exp((-2.3 * since) / length) * Math.min(since / 0.002, 1);
    };
  };
}

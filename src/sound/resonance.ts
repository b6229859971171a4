import { RATE } from './noise.ts';

/** A body that rings at a frequency, in Hz, which may move; the higher `q`, the longer it rings. As loud as what excites it. */
export function resonance(q: number): (sample: number, hertz: number) => number {
  let at = 0;
  let [g, a1, a2, a3] = [0, 0, 0, 0];
  let [first, second] = [0, 0];
  const k = 1 / q;
  return (sample, hertz) => {
    if (hertz !== at) {
      at = hertz;
      g = Math.tan((Math.PI * Math.min(hertz, RATE * 0.45)) / RATE);
      a1 = 1 / (1 + g * (g + k));
      a2 = g * a1;
      a3 = g * a2;
    }
    const rest = sample - second;
    const band = a1 * first + a2 * rest;
    const low = second + a2 * first + a3 * rest;
    first = 2 * band - first;
    second = 2 * low - second;
    return band * k;
  };
}

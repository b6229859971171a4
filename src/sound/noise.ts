/** Samples a second of everything that is made here: enough for paper and cloth, cheap to make. */
export const RATE = 22_050;

/** A source of numbers from -1 to 1, the same each time for the same seed (xorshift). */
export function whiteNoise(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x80000000 - 1;
  };
}

/** Lets through what lies below a frequency, in Hz (one pole). */
export function lowPass(hertz: number): (sample: number) => number {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let kept = 0;
  return (sample) => {
    kept += (sample - kept) * share;
    return kept;
  };
}

/** Lets through what lies above a frequency, in Hz. */
export function highPass(hertz: number): (sample: number) => number {
  const low = lowPass(hertz);
  return (sample) => sample - low(sample);
}

/** Lets through what lies between two frequencies, in Hz. */
export function bandPass(from: number, to: number): (sample: number) => number {
  const low = lowPass(to);
  const high = highPass(from);
  return (sample) => high(low(sample));
}

/** A hit: up at once, then dying away; `length` is the time in seconds until a tenth is left. */
export function decay(time: number, length: number): number {
  return time < 0 ? 0 : Math.exp((-2.3 * time) / length);
}

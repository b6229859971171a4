/** What is measured of a sound: its peak, its loudness, and how it joins where it goes round. */
export interface Measured {
  readonly seconds: number;
  /** The largest sample, 0 to 1. */
  readonly peak: number;
  /** Loudness after ITU-R BS.1770 for one channel, gated, in LUFS. */
  readonly lufs: number;
  /** The step from the last sample to the first, as a share of the largest step inside. */
  readonly seam: number;
}

export function measureSound(samples: Float32Array, rate: number): Measured {
  const step = (index: number) => Math.abs((samples[index] ?? 0) - (samples[index - 1] ?? 0));
  let peak = 0;
  let largest = 1e-9;
  for (let index = 0; index < samples.length; index++) {
    peak = Math.max(peak, Math.abs(samples[index] ?? 0));
    if (index > 0) largest = Math.max(largest, step(index));
  }
  const seam = Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0)) / largest;
  return { seconds: samples.length / rate, peak, lufs: loudness(samples, rate), seam };
}

/** Loudness of one channel: weighted as the ear does, in windows of 400 ms; silence between sparse sounds does not count. */
function loudness(samples: Float32Array, rate: number): number {
  const weighted = weigh(samples, rate);
  const window = Math.min(Math.round(rate * 0.4), samples.length);
  const powers: number[] = [];
  for (let from = 0; from + window <= weighted.length; from += Math.max(Math.round(window / 4), 1)) {
    let sum = 0;
    for (let index = from; index < from + window; index++) sum += (weighted[index] ?? 0) ** 2;
    powers.push(sum / window);
  }
  const level = (power: number) => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
  const mean = (among: readonly number[]) => among.reduce((sum, power) => sum + power, 0) / Math.max(among.length, 1);
  const heard = powers.filter((power) => level(power) > -70);
  const gate = level(mean(heard)) - 10;
  return level(mean(heard.filter((power) => level(power) > gate)));
}

/** The two filters of BS.1770: a shelf that lifts what is high, and a cut of what is very low. */
function weigh(samples: Float32Array, rate: number): Float32Array {
  const shelf = highShelf(1681.97, 4, 0.7072, rate);
  const cut = highPass(38.13, 0.5003, rate);
  return samples.map((sample) => cut(shelf(sample)));
}

type Filter = (sample: number) => number;

/** A filter of second order from its coefficients. */
function biquad(b: readonly [number, number, number], a: readonly [number, number, number]): Filter {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = (b[0] * x + b[1] * x1 + b[2] * x2 - a[1] * y1 - a[2] * y2) / a[0];
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
}

function highShelf(hertz: number, decibels: number, q: number, rate: number): Filter {
  const k = Math.tan((Math.PI * hertz) / rate);
  const high = 10 ** (decibels / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return biquad(
    [high + (band * k) / q + k * k, 2 * (k * k - high), high - (band * k) / q + k * k],
    [a0, 2 * (k * k - 1), 1 - k / q + k * k],
  );
}

function highPass(hertz: number, q: number, rate: number): Filter {
  const k = Math.tan((Math.PI * hertz) / rate);
  return biquad([1, -2, 1], [1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]);
}

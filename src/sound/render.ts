import { RATE } from './noise.ts';
import type { Recipe } from './recipes.ts';

/** Length of the overlap by which the end of a loop is led into its beginning, in seconds. */
const SEAM = 0.25;

/** Samples made between two pauses: a few milliseconds' work on a slow machine. */
const SLICE = 2048;

type Samples = Float32Array<ArrayBuffer>;

/** Makes the samples of one sound: as loud as its recipe says at its peak, and without a seam where it goes round. */
export function render(recipe: Recipe): Samples {
  const work = slices(recipe);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same, with pauses in which whoever reads may be answered. */
export async function renderAside(recipe: Recipe, pause: () => Promise<unknown>): Promise<Samples> {
  const work = slices(recipe);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}

function* slices({ seconds, loops, gain, make }: Recipe): Generator<undefined, Samples> {
  const voice = make();
  const length = Math.round(seconds * RATE);
  const seam = loops ? Math.round(SEAM * RATE) : 0;
  const raw = new Float32Array(length + seam);
  for (let index = 0; index < raw.length; index++) {
    raw[index] = voice(index / RATE);
    if (index % SLICE === SLICE - 1) yield;
  }
  const samples = raw.slice(0, length);
  const alike = likeness(raw.subarray(0, seam), raw.subarray(length));
  for (let index = 0; index < seam; index++) {
    const share = index / seam;
    const mixed = (raw[index] ?? 0) * share + (raw[length + index] ?? 0) * (1 - share);
    // Two noises mixed by halves are quieter than either; two equal tones are not.
    samples[index] = mixed / Math.sqrt(share ** 2 + (1 - share) ** 2 + 2 * share * (1 - share) * alike);
  }
  let peak = 1e-9;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  for (let index = 0; index < length; index++) samples[index] = ((samples[index] ?? 0) / peak) * gain;
  return samples;
}

/** How far two pieces run together: 1 where they are the same, 0 where they have nothing to do with each other. */
function likeness(one: Float32Array, other: Float32Array): number {
  let [product, ones, others] = [0, 1e-12, 1e-12];
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    product += a * b;
    ones += a * a;
    others += b * b;
  }
  return Math.max(product / Math.sqrt(ones * others), 0);
}

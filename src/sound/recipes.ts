import { bandPass, decay, highPass, lowPass, RATE, whiteNoise } from './noise.ts';

/** How one sound is made: its length in seconds, whether it goes round, how loud beside the others, and its samples. */
export interface Recipe {
  readonly seconds: number;
  readonly loops: boolean;
  /** 0 to 1; the loudest event of the game is a lift that stops. */
  readonly gain: number;
  /** Gives the sample at each time in seconds, in order. */
  readonly make: () => (time: number) => number;
}

/** A hiss between two frequencies that breathes slowly. */
function air(from: number, to: number, breath: number, seed: number): Recipe['make'] {
  return () => {
    const noise = whiteNoise(seed);
    const band = bandPass(from, to);
    return (time) => band(noise()) * (1 - breath + breath * Math.sin((2 * Math.PI * time) / 4) ** 2);
  };
}

/** Short hits of filtered noise at given times, which are in order. */
function hits(times: readonly number[], length: number, from: number, to: number, seed: number): Recipe['make'] {
  return () => {
    const noise = whiteNoise(seed);
    const band = bandPass(from, to);
    let first = 0;
    return (time) => {
      // What has died away is not reckoned again.
      while ((times[first] ?? Number.POSITIVE_INFINITY) < time - length * 4) first++;
      let loud = 0;
      for (let index = first; (times[index] ?? Number.POSITIVE_INFINITY) <= time; index++)
        loud += decay(time - (times[index] ?? 0), length);
      return band(noise()) * loud;
    };
  };
}

function every(step: number, until: number, from = 0): number[] {
  return Array.from({ length: Math.ceil((until - from) / step) }, (_, index) => from + index * step);
}

/** Times at which many hands clap: dense, then thinning out. */
function hands(seconds: number, each: number, seed: number): number[] {
  const noise = whiteNoise(seed);
  const share = () => (noise() + 1) / 2;
  return Array.from({ length: each }, () => 0.05 + share() * share() * seconds).sort((a, b) => a - b);
}

function both(...makers: readonly Recipe['make'][]): Recipe['make'] {
  return () => {
    const voices = makers.map((make) => make());
    return (time) => voices.reduce((sum, voice) => sum + voice(time), 0);
  };
}

function tone(partials: readonly (readonly [hertz: number, share: number])[], length: number): Recipe['make'] {
  return () => (time) =>
    partials.reduce(
      (sum, [hertz, share]) => sum + share * Math.sin(2 * Math.PI * hertz * time) * decay(time, length),
      0,
    );
}

/** A tone that is held and swells in; for motors. */
function hum(hertz: number, until: number): Recipe['make'] {
  return () => (time) => (time < until ? 0.5 * Math.sin(2 * Math.PI * hertz * time) * Math.min(time, 1) : 0);
}

/** A sound that is shut off at a time, over so many seconds. */
function closing(make: Recipe['make'], at: number, over: number): Recipe['make'] {
  return () => {
    const voice = make();
    return (time) => voice(time) * Math.min(Math.max((at + over - time) / over, 0), 1);
  };
}

/** Strokes of a pencil: a hiss that swells and dies in each. */
function strokes(starts: readonly number[], length: number): Recipe['make'] {
  return () => {
    const noise = whiteNoise(31);
    const high = highPass(2200);
    const soft = lowPass(6000);
    return (time) => {
      const at = starts.find((start) => time >= start && time < start + length);
      return at === undefined ? 0 : soft(high(noise())) * Math.sin((Math.PI * (time - at)) / length) ** 0.6;
    };
  };
}

/** Every sound of the game, made from noise and a few tones; nothing is recorded and nothing is fetched. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  'hall-murmur': { seconds: 8, loops: true, gain: 0.35, make: both(air(140, 620, 0.35, 3), air(500, 1300, 0.8, 4)) },
  train: {
    seconds: 4,
    loops: true,
    gain: 0.4,
    make: both(air(30, 180, 0.2, 5), hits([0.2, 0.42, 1.6, 1.82, 3.0, 3.22], 0.09, 60, 700, 6)),
  },
  wind: { seconds: 8, loops: true, gain: 0.4, make: air(180, 700, 0.75, 7) },
  snow: { seconds: 8, loops: true, gain: 0.18, make: air(1800, 5200, 0.5, 8) },
  looms: {
    seconds: 4,
    loops: true,
    gain: 0.45,
    make: both(
      hits(every(0.25, 4), 0.05, 90, 900, 9),
      hits(every(0.5, 4, 0.13), 0.03, 1800, 5200, 10),
      air(60, 260, 0.1, 11),
    ),
  },
  primus: { seconds: 4, loops: true, gain: 0.2, make: air(700, 3800, 0.12, 12) },
  typewriter: {
    seconds: 8,
    loops: true,
    gain: 0.16,
    make: hits(
      [0.4, 0.55, 0.69, 0.9, 1.02, 1.4, 1.52, 2.6, 2.74, 2.85, 3.1, 4.9, 5.02, 5.2, 5.31, 5.6, 6.8, 6.95],
      0.03,
      500,
      1600,
      13,
    ),
  },
  clock: {
    seconds: 2,
    loops: true,
    gain: 0.16,
    make: both(hits([0.05], 0.02, 1500, 4200, 14), hits([1.05], 0.02, 1100, 3400, 15)),
  },
  applause: { seconds: 5, loops: false, gain: 0.5, make: hits(hands(4.6, 420, 16), 0.018, 700, 2600, 17) },
  bell: {
    seconds: 2,
    loops: false,
    gain: 0.25,
    make: tone(
      [
        [1320, 0.5],
        [2640, 0.25],
        [3970, 0.15],
      ],
      0.7,
    ),
  },
  pencil: { seconds: 1.1, loops: false, gain: 0.4, make: strokes([0.05, 0.38, 0.7], 0.26) },
  paper: {
    seconds: 0.9,
    loops: false,
    gain: 0.35,
    make: both(strokes([0.02, 0.5], 0.3), hits([0.1, 0.16, 0.55, 0.6, 0.71], 0.02, 1400, 4800, 18)),
  },
  stamp: {
    seconds: 0.5,
    loops: false,
    gain: 0.7,
    make: both(hits([0.05], 0.12, 40, 240, 19), hits([0.06], 0.04, 400, 1400, 20)),
  },
  seal: { seconds: 0.6, loops: false, gain: 0.4, make: hits([0.05, 0.09, 0.14, 0.3], 0.016, 1600, 5600, 21) },
  tap: { seconds: 3.2, loops: false, gain: 0.25, make: closing(air(900, 4200, 0.3, 22), 2.5, 0.4) },
  door: {
    seconds: 1.1,
    loops: false,
    gain: 0.6,
    make: both(hits([0.05], 0.05, 600, 2200, 23), hits([0.34], 0.22, 40, 320, 24)),
  },
  footsteps: { seconds: 3.4, loops: false, gain: 0.45, make: hits([0.1, 0.7, 1.32, 1.92, 2.55], 0.1, 50, 420, 25) },
  lift: {
    seconds: 3.2,
    loops: false,
    gain: 0.9,
    make: both(hum(58, 2.1), hits([2.1, 2.16], 0.25, 40, 380, 26), hits([2.5], 0.05, 700, 2600, 27)),
  },
};

/** Length of the overlap by which the end of a loop is led into its beginning, in seconds. */
const SEAM = 0.25;

/** Makes the samples of one sound: as loud as its recipe says at its peak, and without a seam where it goes round. */
export function render({ seconds, loops, gain, make }: Recipe): Float32Array<ArrayBuffer> {
  const voice = make();
  const length = Math.round(seconds * RATE);
  const seam = loops ? Math.round(SEAM * RATE) : 0;
  const raw = Float32Array.from({ length: length + seam }, (_, index) => voice(index / RATE));
  const samples = raw.slice(0, length);
  for (let index = 0; index < seam; index++) {
    const share = index / seam;
    samples[index] = (raw[index] ?? 0) * share + (raw[length + index] ?? 0) * (1 - share);
  }
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  return samples.map((sample) => (sample / peak) * gain);
}

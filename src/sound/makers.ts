import { bandPass, decay, highPass, lowPass, whiteNoise } from './noise.ts';

/** Begins a sound: what is given back tells the sample at each time in seconds, asked in order. */
export type Maker = () => (time: number) => number;

/** A hiss between two frequencies that breathes slowly. */
export function air(from: number, to: number, breath: number, seed: number): Maker {
  return () => {
    const noise = whiteNoise(seed);
    const band = bandPass(from, to);
    return (time) => band(noise()) * (1 - breath + breath * Math.sin((2 * Math.PI * time) / 4) ** 2);
  };
}

/** Short hits of filtered noise at given times, which are in order. */
export function hits(times: readonly number[], length: number, from: number, to: number, seed: number): Maker {
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

/** Times at equal distances. */
export function every(step: number, until: number, from = 0): number[] {
  return Array.from({ length: Math.ceil((until - from) / step) }, (_, index) => from + index * step);
}

/** Times at which many hands clap: dense, then thinning out. */
export function hands(seconds: number, each: number, seed: number): number[] {
  const noise = whiteNoise(seed);
  const share = () => (noise() + 1) / 2;
  return Array.from({ length: each }, () => 0.05 + share() * share() * seconds).sort((a, b) => a - b);
}

/** Several sounds at once. */
export function both(...makers: readonly Maker[]): Maker {
  return () => {
    const voices = makers.map((make) => make());
    return (time) => voices.reduce((sum, voice) => sum + voice(time), 0);
  };
}

/** A struck tone that dies away. */
export function tone(partials: readonly (readonly [hertz: number, share: number])[], length: number): Maker {
  return () => (time) =>
    partials.reduce(
      (sum, [hertz, share]) => sum + share * Math.sin(2 * Math.PI * hertz * time) * decay(time, length),
      0,
    );
}

/** A tone that is held and swells in; for motors. */
export function hum(hertz: number, until: number): Maker {
  return () => (time) => (time < until ? 0.5 * Math.sin(2 * Math.PI * hertz * time) * Math.min(time, 1) : 0);
}

/** A sound that is shut off at a time, over so many seconds. */
export function closing(make: Maker, at: number, over: number): Maker {
  return () => {
    const voice = make();
    return (time) => voice(time) * Math.min(Math.max((at + over - time) / over, 0), 1);
  };
}

/** Strokes of a pencil: a hiss that swells and dies in each. */
export function strokes(starts: readonly number[], length: number): Maker {
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

/** A sound at another strength. */
export function soft(share: number, make: Maker): Maker {
  return () => {
    const voice = make();
    return (time) => voice(time) * share;
  };
}

/** The same sound begun at several times, each with its own strength. */
export function at(times: readonly (readonly [time: number, share: number])[], make: Maker): Maker {
  return () => {
    const voices = times.map(([start, share]) => ({ start, share, voice: make() }));
    return (time) =>
      voices.reduce((sum, { start, share, voice }) => (time < start ? sum : sum + share * voice(time - start)), 0);
  };
}

/** Steady tones; where each goes round a whole number of times in a loop, the loop has no seam. */
export function drone(partials: readonly (readonly [hertz: number, share: number])[]): Maker {
  return () => (time) =>
    partials.reduce((sum, [hertz, share]) => sum + share * Math.sin(2 * Math.PI * hertz * time), 0);
}

/** People talking, none of whom can be understood: each a narrow band of breath, cut into syllables. */
export function talk(people: number, seed: number): Maker {
  return () => {
    const voices = Array.from({ length: people }, (_, index) => {
      const noise = whiteNoise(seed + index * 7);
      const pulse = whiteNoise(seed * 3 + index * 11);
      const pitch = 170 + ((index * 53) % 210);
      const band = bandPass(pitch, pitch * 2.6);
      const slow = lowPass(3.2 + (index % 4) * 0.7);
      return () => band(noise()) * Math.max(slow(pulse()) * 26, 0);
    });
    return () => voices.reduce((sum, voice) => sum + voice(), 0);
  };
}

/** A reed that is drawn and let go: two tongues a little apart, and the air that moves them. */
export function reed(hertz: number, seconds: number, seed: number): Maker {
  return () => {
    const noise = whiteNoise(seed);
    const breath = bandPass(300, 2400);
    return (time) => {
      const swell = time < 0 || time > seconds ? 0 : Math.sin((Math.PI * time) / seconds) ** 1.6;
      let tongue = 0;
      for (let part = 1; part <= 6; part++)
        tongue +=
          (Math.sin(2 * Math.PI * hertz * part * time) + Math.sin(2 * Math.PI * hertz * 1.005 * part * time)) / part;
      return swell * (tongue * 0.2 + breath(noise()) * 0.5);
    };
  };
}

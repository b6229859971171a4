import { bandPass, decay, whiteNoise } from './noise.ts';

/** Begins a sound: what is given back tells the sample at each time in seconds, asked in order. */
export type Maker = () => (time: number) => number;

/** Times at equal distances. */
export function every(step: number, until: number, from = 0): number[] {
  return Array.from({ length: Math.ceil((until - from) / step) }, (_, index) => from + index * step);
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

/** A sound at another strength. */
export function soft(share: number, make: Maker): Maker {
  return () => {
    const voice = make();
    return (time) => voice(time) * share;
  };
}

/** The same sound begun at several times, each with its own strength; after `lasts` seconds it is not heard any more. */
export function at(
  times: readonly (readonly [time: number, share: number])[],
  make: Maker,
  lasts = Number.POSITIVE_INFINITY,
): Maker {
  return () => {
    const voices = times.map(([start, share]) => ({ start, share, voice: make() }));
    return (time) =>
      voices.reduce(
        (sum, { start, share, voice }) =>
          time < start || time > start + lasts ? sum : sum + share * voice(time - start),
        0,
      );
  };
}

/** Steady tones; where each goes round a whole number of times in a loop, the loop has no seam. */
export function drone(partials: readonly (readonly [hertz: number, share: number])[]): Maker {
  return () => (time) =>
    partials.reduce((sum, [hertz, share]) => sum + share * Math.sin(2 * Math.PI * hertz * time), 0);
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

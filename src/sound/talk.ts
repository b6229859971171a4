import type { Maker } from './makers.ts';
import { RATE, whiteNoise } from './noise.ts';
import { resonance } from './resonance.ts';

/** First and second formant of a few vowels, in Hz. */
const VOWELS = [
  [680, 1120],
  [430, 1850],
  [300, 2250],
  [450, 860],
  [320, 780],
] as const;

/** How far the mouth has come to its next vowel after 32 samples: it is there in some 20 ms. */
const LEAD = 1 - Math.exp(-32 / (0.02 * RATE));

/** People talking, none of whom can be understood: a voice with its pitch, cut into syllables, a vowel to each, and pauses to listen. */
export function talk(people: number, seed: number): Maker {
  return () => {
    const voices = Array.from({ length: people }, (_, index) => voiceOf(seed + index * 17));
    return (time) => voices.reduce((sum, voice) => sum + voice(time), 0);
  };
}

function voiceOf(seed: number): (time: number) => number {
  const chance = whiteNoise(seed * 9 + 5);
  for (let warm = 0; warm < 6; warm++) chance();
  const share = () => (chance() + 1) / 2;
  const breath = whiteNoise(seed * 3 + 1);
  const [first, second] = [resonance(4), resonance(6)];
  const pitch = 92 + share() * 85 + (share() > 0.7 ? 70 : 0);
  const far = 0.35 + 0.65 * share();
  let vowel: readonly [number, number] = VOWELS[0];
  let [begun, length, force] = [-share() * 2, 0.2, 0];
  let [f1, f2, hertz, turn, loud, index] = [500, 1200, pitch, 0, 0, 0];
  return (time) => {
    if (time >= begun + length) {
      begun = time;
      // After some syllables somebody else has the word.
      const listens = share() < 0.13;
      length = listens ? 0.5 + share() * 1.2 : 0.1 + share() * 0.14;
      force = listens ? 0 : 0.35 + 0.65 * share();
      vowel = VOWELS[Math.floor(share() * VOWELS.length)] ?? VOWELS[0];
      hertz = pitch * (0.88 + share() * 0.26);
    }
    // A mouth moves slowly: it need not be reckoned for every sample.
    if (index++ % 32 === 0) {
      f1 += (vowel[0] - f1) * LEAD;
      f2 += (vowel[1] - f2) * LEAD;
      if (time >= begun) loud = force * far * Math.sin(Math.PI * Math.min((time - begun) / length, 1)) ** 0.8;
    }
    // Whoever listens is not reckoned at all.
    if (loud === 0) return 0;
    const at = (time - begun) / length;
    turn += (hertz * (1.05 - 0.1 * at)) / RATE;
    if (turn >= 1) turn -= 1;
    // The throat opens and shuts; a little breath goes with it.
    const throat = (turn < 0.4 ? Math.sin((Math.PI * turn) / 0.4) - 0.5 : -0.25) + breath() * 0.16;
    return (first(throat * loud, f1) + 0.45 * second(throat * loud, f2)) * 1.4;
  };
}

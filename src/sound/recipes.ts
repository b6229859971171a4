import {
  air,
  at,
  both,
  closing,
  drone,
  every,
  hands,
  hits,
  hum,
  type Maker,
  reed,
  soft,
  strokes,
  talk,
  tone,
} from './makers.ts';

/** How one sound is made: its length in seconds, whether it goes round, how loud beside the others, and its samples. */
export interface Recipe {
  readonly seconds: number;
  readonly loops: boolean;
  /** Its peak, 0 to 1; the loudest event of the game is a lift that stops. */
  readonly gain: number;
  readonly make: Maker;
}

/** Every sound of the game, made from noise and a few tones; nothing is recorded and nothing is fetched. What goes round is
 * set to one loudness, within 3 dB: `npm run sounds` measures it. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  'hall-murmur': {
    seconds: 8,
    loops: true,
    gain: 0.28,
    make: both(soft(0.35, air(140, 620, 0.35, 3)), talk(9, 41), soft(0.3, air(500, 1300, 0.8, 4))),
  },
  teacups: {
    seconds: 8,
    loops: true,
    gain: 0.3,
    make: both(
      talk(5, 61),
      soft(0.25, air(140, 620, 0.35, 62)),
      at(
        [
          [0.7, 0.5],
          [0.82, 0.25],
          [2.9, 0.35],
          [4.6, 0.55],
          [4.95, 0.2],
          [6.7, 0.4],
        ],
        tone(
          [
            [2630, 0.3],
            [4170, 0.2],
            [5610, 0.1],
          ],
          0.16,
        ),
      ),
    ),
  },
  lamps: {
    seconds: 8,
    loops: true,
    gain: 0.16,
    make: both(
      drone([
        [100, 0.5],
        [200, 0.3],
        [300, 0.12],
        [400, 0.1],
      ]),
      soft(0.6, strokes([1.1, 3.4, 3.95, 6.2], 0.22)),
      soft(0.4, air(90, 420, 0.2, 63)),
    ),
  },
  corridor: {
    seconds: 8,
    loops: true,
    gain: 0.3,
    make: both(
      air(60, 260, 0.5, 64),
      soft(0.5, hits([1.2, 1.5, 4.4, 6.6, 6.75], 0.05, 700, 1900, 65)),
      soft(0.35, hits([2.5, 3.02, 3.55, 4.07], 0.09, 90, 420, 66)),
    ),
  },
  cell: {
    seconds: 8,
    loops: true,
    gain: 0.24,
    make: both(
      air(180, 900, 0.9, 67),
      soft(0.6, air(120, 500, 0.7, 68)),
      at(
        [
          [1.4, 0.8],
          [4.1, 0.7],
          [6.8, 0.8],
        ],
        tone(
          [
            [1180, 0.4],
            [1760, 0.2],
          ],
          0.06,
        ),
      ),
    ),
  },
  train: {
    seconds: 4,
    loops: true,
    gain: 0.4,
    make: both(air(30, 180, 0.2, 5), hits([0.2, 0.42, 1.6, 1.82, 3.0, 3.22], 0.09, 60, 700, 6)),
  },
  wind: { seconds: 8, loops: true, gain: 0.26, make: air(180, 700, 0.75, 7) },
  snow: { seconds: 8, loops: true, gain: 0.13, make: air(1800, 5200, 0.5, 8) },
  looms: {
    seconds: 4,
    loops: true,
    gain: 0.32,
    make: both(
      hits(every(0.25, 4), 0.05, 90, 900, 9),
      hits(every(0.5, 4, 0.13), 0.03, 1800, 5200, 10),
      air(60, 260, 0.1, 11),
    ),
  },
  primus: { seconds: 4, loops: true, gain: 0.11, make: air(700, 3800, 0.12, 12) },
  typewriter: {
    seconds: 8,
    loops: true,
    gain: 0.5,
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
    gain: 0.55,
    make: both(hits([0.05], 0.02, 1500, 4200, 14), hits([1.05], 0.02, 1100, 3400, 15)),
  },
  applause: { seconds: 5, loops: false, gain: 0.5, make: hits(hands(4.6, 420, 16), 0.018, 700, 2600, 17) },
  // The grades of it: everybody, on and on; a few, one by one, looking who stops.
  'applause-long': {
    seconds: 9,
    loops: false,
    gain: 0.45,
    make: closing(
      hits(
        every(0.0061, 8.2, 0.05).map((time, index) => time + ((index * 37) % 11) * 0.0004),
        0.02,
        650,
        2700,
        51,
      ),
      7,
      1.8,
    ),
  },
  'applause-thin': { seconds: 4.5, loops: false, gain: 0.5, make: hits(hands(4.1, 30, 52), 0.022, 650, 2500, 53) },
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
  pencil: { seconds: 1.1, loops: false, gain: 0.26, make: strokes([0.05, 0.38, 0.7], 0.26) },
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
  tap: { seconds: 3.2, loops: false, gain: 0.15, make: closing(air(900, 4200, 0.3, 22), 2.5, 0.4) },
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
  // One sparse instrument a folder, where a chapter opens: a piano with felt on its strings, and a bayan that only breathes.
  'folder-one-ballot': {
    seconds: 6.5,
    loops: false,
    gain: 0.26,
    make: both(
      ...[
        [0.05, 110],
        [1.75, 164.81],
        [3.3, 98],
      ].map(([start = 0, hertz = 0]) => at([[start, 1]], felt(hertz))),
    ),
  },
  'folder-teller': {
    seconds: 6.5,
    loops: false,
    gain: 0.22,
    make: both(at([[0.05, 1]], reed(146.83, 3.4, 54)), at([[2.9, 0.7]], reed(110, 3.4, 55))),
  },
};

/** A string under felt: a low tone, and the hammer's soft knock. */
function felt(hertz: number): Maker {
  return both(
    tone(
      [
        [hertz, 0.6],
        [hertz * 2.001, 0.25],
        [hertz * 3.004, 0.08],
      ],
      2.4,
    ),
    soft(0.5, hits([0], 0.03, 80, 500, 56)),
  );
}

import { clapping } from './hands.ts';
import { type Body, type Knock, knocks, thumps } from './knocks.ts';
import { at, both, closing, drone, every, hum, type Maker, reed, soft, tone } from './makers.ts';
import { pencil, rustle, water } from './paper.ts';
import { room } from './room.ts';
import { talk } from './talk.ts';
import { flame, gusts, sleeper } from './weather.ts';

/** How one sound is made: its length in seconds, whether it goes round, how loud beside the others, and its samples. */
export interface Recipe {
  readonly seconds: number;
  readonly loops: boolean;
  /** Its peak, 0 to 1; the loudest event of the game is a lift that stops. */
  readonly gain: number;
  readonly make: Maker;
}

/** What is struck in these rooms. */
const WOOD: Body = { hertz: [310, 780, 1460], q: 5, blow: 0.004 };
const IRON: Body = { hertz: [640, 1530, 2870], q: 14, blow: 0.002 };
const LATCH: Body = { hertz: [1250, 2300, 3900], q: 9, blow: 0.0015 };
const PIPE: Body = { hertz: [410, 1120, 1870], q: 16, blow: 0.003 };
const SOLE: Body = { hertz: [240, 950, 1700], q: 2.5, blow: 0.006 };
const TYPE: Body = { hertz: [520, 1250], q: 3, blow: 0.004 };

/** Both axles of a carriage over three joints of the rails. */
const RAILS: readonly Knock[] = [0.2, 1.6, 3].flatMap((time): Knock[] => [
  [time, 1],
  [time + 0.21, 0.8],
]);

/** Looms of a shed: each picks at a rate of its own, a whole number of picks to a loop; one stands near. */
const LOOMS = [
  { picks: 18, begins: 0, force: 1, seed: 9 },
  ...[16, 17, 19, 20, 17, 19, 18].map((picks, index) => ({
    picks,
    begins: ((index * 37) % 10) / 30,
    force: 0.3 - index * 0.02,
    seed: 90 + index,
  })),
];

/** Glasses in their holders, set down: when, their pitch in Hz, how hard. */
const GLASSES = [
  [0.7, 2630, 0.5],
  [0.82, 3020, 0.25],
  [3.9, 2410, 0.35],
  [5.6, 2630, 0.55],
  [5.95, 2870, 0.2],
  [8.4, 2480, 0.4],
] as const;

/** A drop into a bucket: the water sings higher as the hole closes. */
const DRIP: Maker = tone(
  [
    [1180, 0.4],
    [1760, 0.2],
    [2390, 0.1],
  ],
  0.06,
);

/** Every sound of the game, made from noise and a few tones; nothing is recorded and nothing is fetched. What goes round is
 * set to one loudness, within 2 dB: `npm run sounds` measures it. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  'hall-murmur': {
    seconds: 10,
    loops: true,
    gain: 0.22,
    make: room(1.6, 0.9, 2600, both(talk(12, 41), soft(0.12, gusts(10, 240, 520, 0.7, 3)))),
  },
  teacups: {
    seconds: 10,
    loops: true,
    gain: 0.29,
    make: room(
      0.5,
      0.4,
      4200,
      both(
        talk(4, 61),
        soft(0.05, gusts(10, 300, 600, 0.8, 62)),
        ...GLASSES.map(([begins, hertz, force]) => at([[begins, force]], glass(hertz), 0.8)),
      ),
    ),
  },
  lamps: {
    seconds: 8,
    loops: true,
    gain: 0.15,
    make: both(
      drone([
        [100, 0.5],
        [200, 0.3],
        [300, 0.12],
        [400, 0.1],
      ]),
      soft(
        0.45,
        rustle(
          [
            [1.1, 0.34, 1],
            [3.4, 0.3, 0.8],
            [3.92, 0.3, 0.9],
            [6.2, 0.4, 0.7],
          ],
          63,
        ),
      ),
      soft(0.25, gusts(8, 120, 260, 0.8, 64)),
    ),
  },
  corridor: {
    seconds: 10,
    loops: true,
    gain: 0.26,
    make: room(
      1.2,
      0.7,
      2200,
      both(
        soft(0.5, gusts(10, 90, 240, 0.55, 64)),
        soft(
          0.7,
          knocks(
            [
              [1.2, 0.7],
              [1.5, 1],
              [5.4, 0.5],
              [8.6, 0.9],
              [8.75, 0.6],
            ],
            PIPE,
            65,
          ),
        ),
        soft(
          0.5,
          steps(
            [
              [2.5, 0.5],
              [3.05, 0.55],
              [3.6, 0.5],
              [4.13, 0.42],
              [4.68, 0.33],
            ],
            66,
          ),
        ),
      ),
    ),
  },
  cell: {
    seconds: 12,
    loops: true,
    gain: 0.25,
    make: room(
      0.7,
      0.5,
      2400,
      both(
        sleeper(12, 3, 0, 67),
        soft(0.6, sleeper(12, 4, 0.45, 68)),
        soft(0.4, sleeper(12, 2, 0.2, 69)),
        soft(0.12, gusts(12, 110, 230, 0.7, 70)),
        ...[1.4, 5.1, 9.3].map((begins) => at([[begins, 0.55]], DRIP, 0.4)),
      ),
    ),
  },
  // Three lengths of rail to a loop, two axles at each joint.
  train: {
    seconds: 4.2,
    loops: true,
    gain: 0.38,
    make: both(
      soft(0.9, gusts(4.2, 55, 120, 0.75, 5)),
      soft(0.12, gusts(4.2, 900, 1900, 0.5, 71)),
      thumps(RAILS, 52, 0.13),
      soft(0.5, knocks(RAILS, { hertz: [190, 430, 1300], q: 4, blow: 0.008 }, 6)),
    ),
  },
  wind: {
    seconds: 12,
    loops: true,
    gain: 0.23,
    make: both(gusts(12, 190, 620, 0.18, 7), soft(0.3, gusts(12, 500, 1500, 0.05, 72))),
  },
  snow: {
    seconds: 12,
    loops: true,
    gain: 0.15,
    make: both(gusts(12, 1500, 4200, 0.2, 8), soft(0.5, gusts(12, 200, 480, 0.3, 73))),
  },
  looms: {
    seconds: 6,
    loops: true,
    gain: 0.49,
    make: room(
      0.9,
      0.6,
      3400,
      both(
        ...LOOMS.map(({ picks, begins, force, seed }) => soft(force, loom(6 / picks, begins, seed))),
        soft(0.25, gusts(6, 70, 130, 0.85, 11)),
      ),
    ),
  },
  primus: { seconds: 6, loops: true, gain: 0.13, make: flame(640, 12) },
  typewriter: {
    seconds: 8,
    loops: true,
    gain: 0.7,
    make: room(
      0.35,
      0.4,
      1800,
      both(
        knocks(
          [0.4, 0.55, 0.69, 0.9, 1.02, 1.4, 1.52, 2.6, 2.74, 2.85, 3.1, 4.9, 5.02, 5.2, 5.31, 5.6, 6.8, 6.95].map(
            (time, index): Knock => [time, 0.7 + ((index * 7) % 5) * 0.08],
          ),
          TYPE,
          13,
        ),
        soft(
          0.5,
          knocks(
            [
              [3.5, 0.6],
              [3.58, 0.7],
              [3.66, 0.7],
              [3.74, 0.8],
              [3.86, 1.4],
            ],
            IRON,
            74,
          ),
        ),
      ),
    ),
  },
  clock: {
    seconds: 2,
    loops: true,
    gain: 0.7,
    make: both(
      knocks([[0.05, 1]], { hertz: [1750, 3300], q: 12, blow: 0.002 }, 14),
      knocks([[1.05, 0.85]], { hertz: [1320, 2600], q: 12, blow: 0.002 }, 15),
      soft(
        0.4,
        knocks(
          [
            [0.052, 1],
            [1.052, 1],
          ],
          { hertz: [290], q: 6, blow: 0.003 },
          75,
        ),
      ),
    ),
  },
  applause: {
    seconds: 5.6,
    loops: false,
    gain: 0.58,
    make: room(1.1, 0.5, 3600, clapping({ people: 70, from: 0.05, firstStops: 1.4, lastStops: 4.6, seed: 16 })),
  },
  // The grades of it: everybody, on and on; a few, one by one, looking who stops.
  'applause-long': {
    seconds: 9.4,
    loops: false,
    gain: 0.68,
    make: room(1.8, 0.8, 3600, clapping({ people: 380, from: 0.05, firstStops: 6.6, lastStops: 8.4, seed: 51 })),
  },
  'applause-thin': {
    seconds: 5,
    loops: false,
    gain: 0.48,
    make: room(1.1, 0.45, 3600, clapping({ people: 6, from: 0.05, firstStops: 1.2, lastStops: 4.2, seed: 53 })),
  },
  // A hand bell is shaken: its clapper falls unevenly, and its overtones are not those of a string.
  bell: {
    seconds: 2.6,
    loops: false,
    gain: 0.2,
    make: room(
      0.9,
      0.4,
      5000,
      at(
        [
          [0.03, 1],
          [0.24, 0.7],
          [0.43, 0.9],
          [0.66, 0.6],
          [0.86, 0.75],
        ],
        tone(
          [
            [1174, 0.5],
            [1179, 0.35],
            [2410, 0.28],
            [3560, 0.16],
            [4920, 0.08],
          ],
          0.62,
        ),
      ),
    ),
  },
  pencil: {
    seconds: 1.2,
    loops: false,
    gain: 0.29,
    make: pencil(
      [
        [0.03, 0.27, 0.8],
        [0.36, 0.22, 1],
        [0.66, 0.4, 0.9],
      ],
      31,
    ),
  },
  paper: {
    seconds: 1.1,
    loops: false,
    gain: 0.44,
    make: both(
      rustle(
        [
          [0.02, 0.38, 0.9],
          [0.46, 0.5, 1],
        ],
        18,
      ),
      soft(0.3, thumps([[0.8, 1]], 120, 0.05)),
    ),
  },
  // A felt pad, then rubber on paper over wood, and the rubber let go.
  stamp: {
    seconds: 0.7,
    loops: false,
    gain: 0.58,
    make: both(
      thumps([[0.04, 1]], 74, 0.08),
      soft(0.8, knocks([[0.04, 1]], WOOD, 19)),
      soft(0.35, knocks([[0.043, 1]], { hertz: [2100], q: 1.5, blow: 0.0015 }, 20)),
      soft(0.1, rustle([[0.3, 0.16, 1]], 76)),
    ),
  },
  seal: {
    seconds: 0.8,
    loops: false,
    gain: 0.48,
    make: both(
      knocks(
        [
          [0.05, 1],
          [0.064, 0.6],
        ],
        { hertz: [1900, 3300], q: 4, blow: 0.0015 },
        21,
      ),
      soft(
        0.5,
        knocks(
          [
            [0.1, 0.5],
            [0.13, 0.4],
            [0.21, 0.5],
            [0.34, 0.35],
            [0.47, 0.25],
          ],
          { hertz: [3100, 4700], q: 6, blow: 0.001 },
          77,
        ),
      ),
      soft(0.3, rustle([[0.06, 0.3, 0.6]], 78)),
      soft(0.15, thumps([[0.05, 1]], 150, 0.04)),
    ),
  },
  tap: { seconds: 3.4, loops: false, gain: 0.14, make: closing(water(22), 2.6, 0.5) },
  door: {
    seconds: 1.4,
    loops: false,
    gain: 0.48,
    make: room(
      0.6,
      0.6,
      2200,
      both(
        soft(
          0.4,
          knocks(
            [
              [0.05, 1],
              [0.09, 0.6],
              [0.36, 0.8],
            ],
            LATCH,
            23,
          ),
        ),
        thumps([[0.34, 1]], 62, 0.2),
        soft(0.7, knocks([[0.34, 1]], { hertz: [140, 330, 610], q: 4, blow: 0.008 }, 24)),
      ),
    ),
  },
  footsteps: {
    seconds: 3.8,
    loops: false,
    gain: 0.36,
    make: room(
      0.9,
      0.6,
      2600,
      steps(
        [
          [0.1, 0.8],
          [0.71, 1],
          [1.3, 0.85],
          [1.93, 0.95],
          [2.55, 0.8],
        ],
        25,
      ),
    ),
  },
  // The motor, the cables, the halt; then the gate. Nothing else in the game is as loud.
  lift: {
    seconds: 3.6,
    loops: false,
    gain: 0.7,
    make: room(
      1,
      0.6,
      2600,
      both(
        soft(1.1, hum(58, 2.1)),
        soft(0.9, hum(116.6, 2.1)),
        soft(0.4, hum(233, 2.1)),
        soft(0.25, closing(gusts(3.6, 160, 420, 0.6, 79), 2, 0.12)),
        soft(
          0.3,
          knocks(
            [
              [0.4, 0.5],
              [0.93, 0.4],
              [1.47, 0.55],
              [1.98, 0.5],
            ],
            PIPE,
            80,
          ),
        ),
        soft(0.8, thumps([[2.1, 1]], 48, 0.3)),
        soft(
          0.5,
          knocks(
            [
              [2.1, 1],
              [2.16, 0.7],
            ],
            IRON,
            26,
          ),
        ),
        soft(
          0.35,
          knocks(
            [
              [2.52, 0.7],
              [2.6, 0.5],
              [2.68, 0.5],
              [2.76, 0.6],
              [2.86, 1],
            ],
            LATCH,
            27,
          ),
        ),
      ),
    ),
  },
  // One sparse instrument a folder, where a chapter opens: a piano with felt on its strings, and a bayan that only breathes.
  'folder-one-ballot': {
    seconds: 7,
    loops: false,
    gain: 0.22,
    make: room(
      1.4,
      0.35,
      1800,
      both(
        ...[
          [0.05, 110],
          [1.75, 164.81],
          [3.3, 98],
        ].map(([start = 0, hertz = 0]) => at([[start, 1]], felt(hertz))),
      ),
    ),
  },
  'folder-teller': {
    seconds: 7,
    loops: false,
    gain: 0.19,
    make: room(1.2, 0.3, 2200, both(at([[0.05, 1]], reed(146.83, 3.4, 54)), at([[2.9, 0.7]], reed(110, 3.4, 55)))),
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
    soft(0.5, knocks([[0, 1]], { hertz: [130, 290], q: 2, blow: 0.008 }, 56)),
  );
}

/** A glass in a metal holder that meets another. */
function glass(hertz: number): Maker {
  return both(
    tone(
      [
        [hertz, 0.3],
        [hertz * 1.59, 0.2],
        [hertz * 2.13, 0.1],
      ],
      0.2,
    ),
    soft(0.8, knocks([[0, 1]], LATCH, Math.round(hertz))),
  );
}

/** A loom: the shuttle is thrown and caught, and the reed beats the weft home. */
function loom(pick: number, begins: number, seed: number): Maker {
  const picks = every(pick, 8, begins);
  return both(
    knocks(
      picks.map((time, index): Knock => [time, 0.9 + (index % 2) * 0.1]),
      { hertz: [520, 1150, 2350], q: 4, blow: 0.003 },
      seed,
    ),
    soft(
      0.6,
      knocks(
        picks.map((time): Knock => [time + pick * 0.44, 1]),
        { hertz: [170, 390], q: 3, blow: 0.006 },
        seed + 1,
      ),
    ),
  );
}

/** Boots on boards: the heel, the weight, the ball of the foot. */
function steps(times: readonly Knock[], seed: number): Maker {
  return both(
    thumps(times, 66, 0.09),
    soft(0.5, knocks(times, SOLE, seed)),
    soft(
      0.2,
      knocks(
        times.map(([time, force]): Knock => [time + 0.13, force]),
        { hertz: [700, 1900], q: 1.5, blow: 0.012 },
        seed + 1,
      ),
    ),
  );
}

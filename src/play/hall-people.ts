import { chanceOf } from './chance.ts';
import type { HallPlan } from './hall-plan.ts';

type Point = readonly [number, number];

/** What a plane of a person is made of; each view has its own colours for it. */
export type Stuff = 'body' | 'hair' | 'grey' | 'skin' | 'cloth';

/** One flat piece of a person: its edge, what it is made of, and how broad the light along its upper edge is. */
export interface Plane {
  readonly edge: readonly Point[];
  readonly tone: Stuff;
  readonly rim: number;
}

/** Heads that are told apart from behind. */
const HEADS = [
  'bare',
  'bald',
  'bare',
  'kerchief',
  'grey',
  'bob',
  'bare',
  'bun',
  'cap',
  'grey',
  'bare',
  'tubeteika',
  'aside',
  'bald',
] as const;

/** How many people are drawn; mirrored, twice as many. */
export const PEOPLE = HEADS.length;

/** Units of the drawing to the width of a seat. */
export const UNITS = 52;

/** Which of the people sits on each seat of a plan: always the same, and no two neighbours alike. */
export function sittersOf({ seats }: HallPlan): readonly number[] {
  const chance = chanceOf('who sits there');
  const sitters = seats.map(() => Math.floor(chance() * PEOPLE));
  for (let index = 1; index < sitters.length; index += 1)
    if (seats[index - 1]?.row === seats[index]?.row && sitters[index] === sitters[index - 1])
      sitters[index] = ((sitters[index] ?? 0) + 5) % PEOPLE;
  return sitters;
}

const drawn = new Map<number, readonly Plane[]>();

/** One of the people from behind, back to front, with the edge of the seat at the origin; up is negative. */
export function planesOf(which: number): readonly Plane[] {
  const known = drawn.get(which);
  if (known) return known;
  const planes = cut(which);
  drawn.set(which, planes);
  return planes;
}

/** Cuts one person: back, collar, nape, head. Units: 52 to a seat, the seat's edge at the origin, up is negative. */
function cut(which: number): readonly Plane[] {
  const chance = chanceOf(`seat ${which}`);
  const between = (least: number, most: number) => least + chance() * (most - least);
  const head = HEADS[which % HEADS.length] ?? 'bare';
  const woman = head === 'kerchief' || head === 'bob' || head === 'bun';
  const half = between(22, 26) * (woman ? 0.9 : 1);
  const left = between(45, 51);
  const right = left + between(-4, 4);
  const lean = between(-3, 3);
  const top = -between(70, 78);
  const cx = lean * 1.3 + (head === 'aside' ? 2 : 0);
  const hy = top + 13;
  const slope = ([x, y]: Point): Point => [x + lean * Math.max(0, Math.min(1, -y / 50)), y];
  const back: Point[] = [
    [-half - 1, 16],
    [-half - 1.5, -20],
    [-half + 0.5, -left + 14],
    [-half + 4, -left + 7],
    [-half + 10, -left + 2.5],
    [-8.5, -left - 3],
    [-6, -left - 8],
    [6, -right - 8],
    [8.5, -right - 3],
    [half - 10, -right + 2.5],
    [half - 4, -right + 7],
    [half - 0.5, -right + 14],
    [half + 1.5, -20],
    [half + 1, 16],
  ];
  const skull: Point[] = [
    [cx - 9.4, hy + 2],
    [cx - 9.6, hy - 7],
    [cx - 5, hy - 13],
    [cx + 4, hy - 13.4],
    [cx + 9.4, hy - 8],
    [cx + 9.4, hy + 2],
    [cx + 6.5, hy + 10],
    [cx - 6.5, hy + 10],
  ];
  const nape: Point[] = [
    [cx - 6, hy + 4],
    [cx + 6, hy + 4],
    [cx + 6.5, -right - 3],
    [cx - 6.5, -left - 3],
  ];
  const collar: Point[] = [
    [cx - 8, -left - 6],
    [cx + 8, -right - 6],
    [cx + 9.5, -right - 1],
    [cx, -right + 2.5],
    [cx - 9.5, -left - 1],
  ];
  const ears: Plane[] = [-1, 1].map((side) => ({
    edge: [
      [cx + side * 8.6, hy - 2],
      [cx + side * 11.4, hy - 1],
      [cx + side * 10.6, hy + 5],
      [cx + side * 8.4, hy + 5],
    ],
    tone: 'skin',
    rim: 0,
  }));
  const base: Plane[] = [
    { edge: back.map(slope), tone: 'body', rim: 3.2 },
    { edge: nape, tone: 'skin', rim: 0 },
    { edge: collar, tone: woman ? 'body' : 'cloth', rim: 0 },
  ];
  switch (head) {
    case 'bald':
      return [...base, ...ears, { edge: skull, tone: 'skin', rim: 2.4 }];
    case 'grey':
      return [...base, ...ears, { edge: skull, tone: 'grey', rim: 2.4 }];
    case 'bare':
      return [...base, ...ears, { edge: skull, tone: 'hair', rim: 2.4 }];
    case 'cap':
      return [
        ...base,
        ...ears,
        { edge: skull, tone: 'hair', rim: 0 },
        {
          edge: [
            [cx - 10, hy - 3],
            [cx - 13, hy - 8],
            [cx - 7, hy - 14.5],
            [cx + 5, hy - 15.5],
            [cx + 13, hy - 9],
            [cx + 10.5, hy - 3],
          ],
          tone: 'body',
          rim: 2.4,
        },
      ];
    case 'tubeteika':
      return [
        ...base,
        ...ears,
        { edge: skull, tone: 'hair', rim: 0 },
        {
          edge: [
            [cx - 9.4, hy - 5],
            [cx - 8.6, hy - 13],
            [cx, hy - 16],
            [cx + 8.6, hy - 13],
            [cx + 9.4, hy - 5],
          ],
          tone: 'cloth',
          rim: 2,
        },
      ];
    case 'kerchief':
      return [
        ...base,
        {
          edge: [
            [cx - 2, hy + 12],
            [cx + 4, hy + 12],
            [cx + 11, hy + 27],
            [cx + 2, hy + 22],
            [cx - 9, hy + 27],
          ],
          tone: 'grey',
          rim: 0,
        },
        {
          edge: [
            [cx - 10, hy - 2],
            [cx - 7.5, hy - 12],
            [cx, hy - 14.5],
            [cx + 8, hy - 11.5],
            [cx + 10, hy - 2],
            [cx + 8.5, hy + 9],
            [cx, hy + 15],
            [cx - 8.5, hy + 9],
          ],
          tone: 'grey',
          rim: 2.4,
        },
      ];
    case 'bob':
      return [
        ...base,
        {
          edge: [
            [cx - 10.8, hy + 11],
            [cx - 11, hy - 3],
            [cx - 6.5, hy - 12.5],
            [cx + 6, hy - 13],
            [cx + 11, hy - 4],
            [cx + 10.8, hy + 11],
            [cx, hy + 13],
          ],
          tone: 'hair',
          rim: 2.4,
        },
      ];
    case 'bun':
      return [
        ...base,
        ...ears,
        { edge: skull, tone: 'hair', rim: 2.4 },
        {
          edge: [
            [cx - 5, hy + 1],
            [cx, hy - 2],
            [cx + 5, hy + 1],
            [cx + 4, hy + 8],
            [cx - 4, hy + 8],
          ],
          tone: 'hair',
          rim: 1.6,
        },
      ];
    case 'aside':
      // Turned to a neighbour: a profile's edge, no more.
      return [
        ...base,
        {
          edge: [
            [cx + 2, hy - 10],
            [cx + 9, hy - 8],
            [cx + 10, hy - 3],
            [cx + 13.4, hy + 1],
            [cx + 10.4, hy + 3],
            [cx + 10.6, hy + 7],
            [cx + 7, hy + 11],
            [cx + 1, hy + 11],
          ],
          tone: 'skin',
          rim: 0,
        },
        {
          edge: [
            [cx + 5, hy + 6],
            [cx - 6, hy + 10],
            [cx - 10, hy + 1],
            [cx - 9, hy - 8],
            [cx - 4, hy - 13.4],
            [cx + 5, hy - 13.6],
            [cx + 9.6, hy - 8],
            [cx + 5, hy - 4],
          ],
          tone: 'hair',
          rim: 2.4,
        },
      ];
    default:
      return head satisfies never;
  }
}

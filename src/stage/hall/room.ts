import { chanceOf } from '../../play/chance.ts';
import type { HallPlan } from '../../play/hall-plan.ts';

type Point = readonly [number, number];

/** How far the floor is drawn beyond the plan to each side and below, CSS pixels. */
export const APRON = { side: 26, below: 30 } as const;

/** The runner in the aisle. */
export const RUNNER = '#561410';

/** The room without its people: floor and runner, end wall and drapery, platform and rostrum. CSS pixels, `density` canvas pixels to one. */
export function drawRoom(plan: HallPlan, density: number): HTMLCanvasElement {
  const { width, height } = plan;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * APRON.side) * density);
  canvas.height = Math.ceil((height + APRON.below) * density);
  const ink = canvas.getContext('2d');
  if (!ink) return canvas;
  ink.setTransform(density, 0, 0, density, APRON.side * density, 0);
  floor(ink, plan);
  wall(ink, plan);
  platform(ink, plan);
  fallToDark(ink, plan);
  return canvas;
}

function fill(ink: CanvasRenderingContext2D, colour: string | CanvasGradient, ...points: readonly Point[]): void {
  ink.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) ink.moveTo(x, y);
    else ink.lineTo(x, y);
  }
  ink.closePath();
  ink.fillStyle = colour;
  ink.fill();
}

/** The edges of the hall's floor at a height of the picture. */
function edgesAt({ rows, width }: HallPlan, y: number): readonly [number, number] {
  const [far, near] = [rows[0], rows.at(-1)];
  if (!far || !near) return [0, width];
  const share = (y - far.y) / (near.y - far.y);
  const half = (far.right - far.left + (near.right - near.left - (far.right - far.left)) * share) / 2 + 10;
  return [width / 2 - half, width / 2 + half];
}

function floor(ink: CanvasRenderingContext2D, plan: HallPlan): void {
  const { front, height, rows, width } = plan;
  const end = height + APRON.below;
  const [farLeft, farRight] = edgesAt(plan, front);
  const [nearLeft, nearRight] = edgesAt(plan, end);
  fill(ink, '#1d1612', [farLeft, front], [farRight, front], [nearRight, end], [nearLeft, end]);
  const [far, near] = [rows[0], rows.at(-1)];
  if (!far || !near) return;
  const half = (row: typeof far) => (row.aisle[1] - row.aisle[0]) * 0.3;
  const grow = (half(near) - half(far)) / (near.y - far.y);
  const at = (y: number) => half(far) + (y - far.y) * grow;
  const middle = width / 2;
  const runner = (inset: number, colour: string) =>
    fill(
      ink,
      colour,
      [middle - at(front) * inset, front],
      [middle + at(front) * inset, front],
      [middle + at(end) * inset, end],
      [middle - at(end) * inset, end],
    );
  runner(1.14, '#2c0b0a');
  runner(1, RUNNER);
  // The light from the platform lies on the runner and gives out.
  const fallen = ink.createLinearGradient(0, front, 0, end);
  fallen.addColorStop(0, 'rgba(210, 73, 59, 0.5)');
  fallen.addColorStop(0.5, 'rgba(210, 73, 59, 0)');
  ink.save();
  ink.globalCompositeOperation = 'source-atop';
  fill(
    ink,
    fallen,
    [middle - at(front), front],
    [middle + at(front), front],
    [middle + at(end), end],
    [middle - at(end), end],
  );
  ink.restore();
}

function wall(ink: CanvasRenderingContext2D, plan: HallPlan): void {
  const { front, width } = plan;
  const [left, right] = edgesAt(plan, front);
  const middle = width / 2;
  const wide = right - left;
  fill(ink, '#1a1613', [left, 0], [right, 0], [right, front], [left, front]);
  for (const [share, colour] of [
    [0.49, '#241d17'],
    [0.42, '#33291d'],
  ] as const)
    jagged(ink, middle, front, wide * share, front * 0.98, colour);
  // Side walls go forward into the dark.
  for (const side of [-1, 1]) {
    const edge = middle + (side * wide) / 2;
    fill(ink, '#14110f', [edge, 0], [edge + side * 3, 0], [edge + side * 3, front], [edge, front]);
    for (let at = 0; at < 3; at += 1) {
      const x = middle + side * wide * (0.445 + at * 0.019);
      fill(ink, '#0f0d0b', [x, front * 0.06], [x + wide * 0.007, front * 0.06], [x + wide * 0.007, front], [x, front]);
    }
  }
  drapery(ink, plan, wide * 0.66);
}

/** A pool of light with a cut edge. */
function jagged(ink: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number, colour: string): void {
  const chance = chanceOf(colour);
  const points: Point[] = [];
  for (let step = 0; step <= 40; step += 1) {
    const angle = Math.PI + (step / 40) * Math.PI;
    const reach = 1 - (step % 2) * (0.03 + chance() * 0.03);
    points.push([x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]);
  }
  fill(ink, colour, ...points);
}

function drapery(ink: CanvasRenderingContext2D, { front, width }: HallPlan, wide: number): void {
  const chance = chanceOf('drapery');
  const left = (width - wide) / 2;
  const [top, foot] = [front * 0.1, front * 0.74];
  const high = foot - top;
  fill(ink, '#4a1210', [left, top], [left + wide, top], [left + wide, foot], [left, foot]);
  const folds = 19;
  const fold = wide / folds;
  for (let at = 0; at < folds; at += 1) {
    const x = left + fold * (at + 0.5);
    const near = 1 - (Math.abs(at - folds / 2) / folds) * 0.9;
    fill(
      ink,
      '#2c0b0a',
      [x - fold * 0.5, top],
      [x - fold * 0.3, top],
      [x - fold * 0.22, foot],
      [x - fold * 0.55, foot],
    );
    const rise = high * (0.55 + chance() * 0.25) * near;
    fill(ink, '#7d1a15', [x - fold * 0.18, foot], [x + fold * 0.42, foot], [x + fold * 0.18, foot - rise]);
    fill(ink, '#b3261e', [x - fold * 0.04, foot], [x + fold * 0.32, foot], [x + fold * 0.15, foot - rise * 0.5]);
  }
  const swag: Point[] = [[left, top]];
  for (let at = 0; at <= 16; at += 1) {
    const dip = Math.sin(((at % 4) / 4) * Math.PI) * high * 0.09;
    swag.push([left + (wide * at) / 16, top + high * 0.07 + dip]);
  }
  swag.push([left + wide, top]);
  fill(ink, '#2c0b0a', ...swag);
  numerals(ink, width / 2, top + high * 0.24, high * 0.36);
}

/** XVII, cut out of paper. */
function numerals(ink: CanvasRenderingContext2D, x: number, y: number, h: number): void {
  const u = h / 84;
  const at = (points: readonly Point[], from: number, drop: number, colour: string) =>
    fill(ink, colour, ...points.map(([px, py]): Point => [x + (px + from - 112) * u + drop, y + py * u + drop]));
  const strokes: readonly (readonly [readonly Point[], number])[] = [
    [
      [
        [0, 0],
        [17, 0],
        [58, 84],
        [41, 84],
      ],
      0,
    ],
    [
      [
        [45, 0],
        [56, 0],
        [14, 84],
        [3, 84],
      ],
      0,
    ],
    [
      [
        [0, 0],
        [17, 0],
        [31, 58],
        [45, 0],
        [56, 0],
        [35, 84],
        [26, 84],
      ],
      76,
    ],
    [
      [
        [0, 0],
        [16, 0],
        [16, 84],
        [0, 84],
      ],
      152,
    ],
    [
      [
        [0, 0],
        [16, 0],
        [16, 84],
        [0, 84],
      ],
      186,
    ],
  ];
  for (const [points, from] of strokes) at(points, from, Math.max(h * 0.05, 1), '#1c0706');
  for (const [points, from] of strokes) at(points, from, 0, '#e6d3a8');
}

function platform(ink: CanvasRenderingContext2D, { front, width }: HallPlan): void {
  const middle = width / 2;
  const chance = chanceOf('platform');
  const wide = width * 0.2;
  const tiers = [
    { y: front * 0.68, half: wide * 0.96, high: front * 0.09, colour: '#3a0f0c', edge: '#8d6a34', seats: 17 },
    { y: front * 0.8, half: wide * 1.1, high: front * 0.2, colour: '#2b0c0a', edge: '#e2a63d', seats: 19 },
  ];
  for (const { y, half, high, colour, edge, seats } of tiers) {
    const step = (half * 2) / seats;
    for (let at = 0; at < seats; at += 1) {
      if (Math.abs(at - (seats - 1) / 2) < 0.6 && seats === 19) continue;
      const x = middle - half + step * (at + 0.5) + (chance() - 0.5) * step * 0.2;
      sitter(ink, x, y + 1, step * 0.84);
    }
    fill(ink, colour, [middle - half, y], [middle + half, y], [middle + half, y + high], [middle - half, y + high]);
    fill(
      ink,
      edge,
      [middle - half, y],
      [middle + half, y],
      [middle + half, y + Math.max(front * 0.014, 1)],
      [middle - half, y + Math.max(front * 0.014, 1)],
    );
  }
  const r = front * 0.1;
  sitter(ink, middle, front * 0.86, r * 1.5);
  fill(
    ink,
    '#14110f',
    [middle - r * 0.8, front * 0.84],
    [middle + r * 0.8, front * 0.84],
    [middle + r * 0.62, front * 1.02],
    [middle - r * 0.62, front * 1.02],
  );
  fill(
    ink,
    '#f6d58a',
    [middle - r, front * 0.82],
    [middle + r, front * 0.82],
    [middle + r * 0.86, front * 0.85],
    [middle - r * 0.86, front * 0.85],
  );
}

/** Somebody on the platform, facing the hall: ink with a rim from the lamps. */
function sitter(ink: CanvasRenderingContext2D, x: number, y: number, w: number): void {
  const edge: readonly Point[] = [
    [-0.5, 0],
    [-0.46, -0.42],
    [-0.16, -0.58],
    [-0.22, -0.84],
    [-0.16, -1.06],
    [0.04, -1.12],
    [0.2, -0.98],
    [0.2, -0.72],
    [0.14, -0.58],
    [0.46, -0.42],
    [0.5, 0],
  ];
  const moved = (dx: number, dy: number) => edge.map(([px, py]): Point => [x + px * w + dx, y + py * w + dy]);
  fill(ink, '#c9763f', ...moved(0, -Math.max(w * 0.07, 0.6)));
  fill(ink, '#120b09', ...moved(0, 0));
}

/** The floor gives out towards whoever looks, and to the sides. */
function fallToDark(ink: CanvasRenderingContext2D, { width, height }: HallPlan): void {
  ink.save();
  ink.globalCompositeOperation = 'destination-out';
  const below = ink.createLinearGradient(0, height - 10, 0, height + APRON.below);
  below.addColorStop(0, 'rgba(0, 0, 0, 0)');
  below.addColorStop(1, 'rgba(0, 0, 0, 1)');
  ink.fillStyle = below;
  ink.fillRect(-APRON.side, height - 10, width + 2 * APRON.side, APRON.below + 10);
  ink.restore();
}

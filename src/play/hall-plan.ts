/** One seat: the middle of its front edge, in CSS pixels from the upper left corner of the plan, and the room it has. */
export interface PlannedSeat {
  readonly x: number;
  readonly y: number;
  /** Distance to its neighbours, CSS pixels; whoever sits there is drawn in proportion. */
  readonly pitch: number;
  readonly row: number;
}

/** One row across the hall, from the farthest (0) to the nearest. CSS pixels. */
export interface PlannedRow {
  readonly y: number;
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
  /** The aisle between its two halves. */
  readonly aisle: readonly [number, number];
}

/** Where everybody sits, for a hall drawn at this size. The same size always gives the same plan. */
export interface HallPlan {
  readonly width: number;
  readonly height: number;
  /** The foot of the platform, in CSS pixels from the top; the end wall stands above it. */
  readonly front: number;
  readonly rows: readonly PlannedRow[];
  readonly seats: readonly PlannedSeat[];
  /** Indices of the seats that are given to those elected, in reading order. */
  readonly elected: readonly number[];
}

/** Seats in the hall, and those among them of the people elected. */
const SEATS = 1966;
const ELECTED = 139;

/** Width of the aisle in seats, and how much closer rows stand than seats. */
const AISLE = 2.6;
const CLOSE = 0.96;

let last: HallPlan | undefined;

/** Lays out the hall in a box of this size, CSS pixels: two blocks of rows in perspective, an aisle between them. */
export function planHall(width: number, height: number): HallPlan {
  const w = Math.max(Math.floor(width), 120);
  const h = Math.max(Math.floor(height), 120);
  if (last?.width !== w || last.height !== h) last = layOut(w, h);
  return last;
}

/** Who sits where among those elected. No record says so: the seats are given by a lot that always falls alike. */
export function seatsOf(plan: HallPlan, ids: readonly string[]): ReadonlyMap<string, PlannedSeat> {
  const drawn = [...ids].sort((a, b) => lotOf(a) - lotOf(b) || (a < b ? -1 : 1));
  return new Map(
    drawn.flatMap((id, index) => {
      const seat = plan.seats[plan.elected[index] ?? -1];
      return seat ? [[id, seat] as const] : [];
    }),
  );
}

function layOut(width: number, height: number): HallPlan {
  const upright = height > width * 0.8;
  const taper = upright ? 0.66 : 0.57;
  const front = height * (upright ? 0.15 : 0.18);
  const back = height - width * 0.012;
  const shrink = Math.log(1 / taper) / (1 - taper);
  const across = Math.sqrt((SEATS * width) / (CLOSE * (back - front) * shrink));
  const count = Math.max(Math.round(SEATS / across), 2);
  const rows: PlannedRow[] = [];
  const seats: PlannedSeat[] = [];
  for (let row = 0; row < count; row += 1) {
    const share = taper ** ((count - 1 - row) / (count - 1));
    const wide = width * 0.985 * share;
    // The farthest row leaves room for the heads before the platform.
    const y = front + (back - front) * ((share - taper) / (1 - taper)) * 0.955 + (back - front) * 0.045;
    // Whole numbers of seats, spread so that the sum is exact and nearer rows hold the odd ones.
    const inRow = Math.floor((SEATS * (row + 1)) / count) - Math.floor((SEATS * row) / count);
    const pitch = wide / (inRow + AISLE);
    const left = (width - wide) / 2;
    const half = Math.floor(inRow / 2);
    const aisle = [left + half * pitch, left + (half + AISLE) * pitch] as const;
    rows.push({ y, pitch, left, right: left + wide, aisle });
    const shift = row % 2 === 0 ? -0.22 : 0.22;
    for (let at = 0; at < inRow; at += 1) {
      const x = left + (at + 0.5 + (at < half ? shift : AISLE + shift)) * pitch;
      seats.push({ x, y, pitch, row });
    }
  }
  return { width, height, front, rows, seats, elected: spread(seats) };
}

/** Picks seats that stand well apart, so that each can be told from the next and touched. */
function spread(seats: readonly PlannedSeat[]): readonly number[] {
  const chance = lots(SEATS);
  const taken: number[] = [];
  while (taken.length < ELECTED) {
    let best = -1;
    let far = -1;
    for (let draw = 0; draw < 120; draw += 1) {
      const index = Math.floor(chance() * seats.length);
      const reach = nearest(seats, taken, index);
      if (reach > far) [best, far] = [index, reach];
    }
    taken.push(best);
  }
  return taken.sort((a, b) => a - b);
}

/** Distance from a seat to the nearest of those taken, squared. */
function nearest(seats: readonly PlannedSeat[], taken: readonly number[], index: number): number {
  const here = seats[index];
  if (!here) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const other of taken) {
    const seat = seats[other];
    if (seat) least = Math.min(least, (seat.x - here.x) ** 2 + (seat.y - here.y) ** 2);
  }
  return least;
}

function lotOf(id: string): number {
  let lot = 2166136261;
  for (let at = 0; at < id.length; at += 1) lot = Math.imul(lot ^ id.charCodeAt(at), 16777619);
  return Math.imul(lot ^ (lot >>> 15), 2246822519) >>> 0;
}

function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 16777216;
  };
}

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

/** A stretch of rows is at least this high, so that a finger can choose it, CSS pixels. */
const STRETCH = 44;

/** From close by a seat is this wide, CSS pixels: large enough for a finger. */
const CLOSEST = { least: 44, most: 62 } as const;

/** Rows that are looked at together: indices of the farthest and the nearest of them, and where they lie in the plan, CSS pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

let last: HallPlan | undefined;

/** Lays out the hall in a box of this size, CSS pixels: two blocks of rows in perspective, an aisle between them. */
export function planHall(width: number, height: number): HallPlan {
  const w = Math.max(Math.floor(width), 120);
  const h = Math.max(Math.floor(height), 120);
  if (last?.width !== w || last.height !== h) last = layOut(w, h);
  return last;
}

/** What is looked at in a box of this size: the whole hall, or one stretch of its rows from close by. CSS pixels. */
export function planSeen(width: number, height: number, stretch: number | undefined): HallPlan {
  const plan = planHall(width, height);
  const rows = stretch === undefined ? undefined : stretchesOf(plan)[stretch];
  return rows ? closeUp(plan, rows) : plan;
}

/** The rows in stretches that a finger can tell from each other, from the farthest to the nearest. */
export function stretchesOf({ rows }: HallPlan): readonly Stretch[] {
  const [far, near] = [rows[0], rows.at(-1)];
  if (!far || !near) return [];
  // A row is as high as whoever sits in it: from the head to the edge of the seat.
  const top = far.y - far.pitch;
  const count = Math.max(Math.floor((near.y - top) / STRETCH), 1);
  const found: Stretch[] = [];
  for (let at = 0, from = 0; at < count; at += 1) {
    const end = top + ((near.y - top) * (at + 1)) / count;
    const to = at === count - 1 ? rows.length - 1 : rows.findLastIndex(({ y }) => y <= end);
    found.push({ from, to, top: top + ((near.y - top) * at) / count, bottom: end });
    from = to + 1;
  }
  return found;
}

/** Widths of a seat that heads need above the first row, and laps below the last. */
const ROOM = 1.9;

/** A stretch of rows as large as fits the height of its hall: wider than the hall, and all its seats alike in size. */
function closeUp(plan: HallPlan, { from, to }: Stretch): HallPlan {
  const count = to - from + 1;
  const pitch = Math.min(Math.max(plan.height / (0.82 * (count - 1) + ROOM), CLOSEST.least), CLOSEST.most);
  const gap = count > 1 ? Math.min((plan.height - ROOM * pitch) / (count - 1), pitch * 0.95) : 0;
  const front = plan.height - 0.35 * pitch - gap * (count - 1);
  const inside = plan.seats
    .map((seat, index) => ({ seat, index }))
    .filter(({ seat }) => seat.row >= from && seat.row <= to);
  const many = Math.max(
    ...plan.rows.slice(from, to + 1).map((_, row) => inside.filter(({ seat }) => seat.row === from + row).length),
  );
  const width = Math.ceil((many + AISLE + 1) * pitch);
  const rows = plan.rows.slice(from, to + 1).map((row, index): PlannedRow => {
    const wide = ((row.right - row.left) / row.pitch) * pitch;
    const left = (width - wide) / 2;
    const aisle = row.aisle.map((x) => left + ((x - row.left) / row.pitch) * pitch);
    return { y: front + index * gap, pitch, left, right: left + wide, aisle: [aisle[0] ?? 0, aisle[1] ?? 0] };
  });
  const places = new Map<number, number>();
  const seats = inside.flatMap(({ seat, index }): PlannedSeat[] => {
    const [was, now] = [plan.rows[seat.row], rows[seat.row - from]];
    if (!was || !now) return [];
    places.set(index, places.size);
    return [{ x: now.left + ((seat.x - was.left) / was.pitch) * pitch, y: now.y, pitch, row: seat.row - from }];
  });
  // Whoever sits elsewhere has no seat here.
  return {
    width,
    height: plan.height,
    front,
    rows,
    seats,
    elected: plan.elected.map((index) => places.get(index) ?? -1),
  };
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

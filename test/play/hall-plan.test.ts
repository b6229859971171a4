import { describe, expect, it } from 'vitest';
import { type HallPlan, planHall, planSeen, seatsOf, stretchesOf } from '../../src/play/hall-plan.ts';

/** The room as it is laid out on a wide screen, a kiosk, a tablet, a phone and a small phone. */
const ROOMS: readonly (readonly [number, number])[] = [
  [1220, 800],
  [1000, 614],
  [620, 520],
  [370, 304],
  [340, 240],
];

describe.each(ROOMS)('The plan of the hall at %i × %i', (width, height) => {
  const plan = planHall(width, height);

  it('has 1,966 seats, each within the room, and 139 of them given to those elected', () => {
    expect(plan.seats).toHaveLength(1966);
    expect(new Set(plan.elected).size).toBe(139);
    for (const { x, y, pitch } of plan.seats) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y - pitch).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('goes from the far rows to the near ones, which are larger', () => {
    const { rows } = plan;

    for (const [index, row] of rows.entries()) {
      expect(row.y).toBeGreaterThan(rows[index - 1]?.y ?? 0);
      expect(row.right - row.left).toBeGreaterThan((rows[index - 1]?.right ?? 0) - (rows[index - 1]?.left ?? 0));
    }
    expect(plan.seats.map(({ row }) => row)).toEqual(plan.seats.map(({ row }) => row).sort((a, b) => a - b));
  });

  it('keeps those elected well apart', () => {
    // Laid as evenly as can be, each would have this much room.
    const even = Math.sqrt((1.15 * areaOf(plan)) / 139);

    expect(closest(plan)).toBeGreaterThan(even * 0.6);
  });

  it('goes by stretches of rows that a finger can choose, and shows each from close by with all who sit there', () => {
    const stretches = stretchesOf(plan);
    expect(stretches.map(({ from }) => from)).toEqual([0, ...stretches.slice(0, -1).map(({ to }) => to + 1)]);
    expect(stretches.at(-1)?.to).toBe(plan.rows.length - 1);

    const met: string[] = [];
    const ids = Array.from({ length: 139 }, (_, index) => `somebody-${index}`);
    for (const [index, { from, to, top, bottom }] of stretches.entries()) {
      const close = planSeen(width, height, index);
      const seats = seatsOf(close, ids);
      expect(bottom - top).toBeGreaterThanOrEqual(44);
      expect(close.seats).toHaveLength(plan.seats.filter(({ row }) => row >= from && row <= to).length);
      expect(Math.min(...close.seats.map(({ pitch }) => pitch))).toBeGreaterThanOrEqual(44);
      for (const { x, y, pitch } of close.seats) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(close.width);
        expect(y - pitch * 1.5).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
      // Each of the 139 has room for a finger.
      const places = [...seats.values()];
      for (const [at, here] of places.entries())
        for (const there of places.slice(at + 1))
          expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeGreaterThanOrEqual(44);
      met.push(...seats.keys());
    }
    expect(met.sort()).toEqual([...ids].sort());
  });

  it('falls alike every time, and gives everybody one seat', () => {
    const ids = Array.from({ length: 139 }, (_, index) => `somebody-${index}`);
    const first = seatsOf(plan, ids);
    planHall(500, 500);
    const again = seatsOf(planHall(width, height), [...ids].reverse());

    expect(new Set(first.values()).size).toBe(139);
    for (const id of ids) expect(again.get(id)).toEqual(first.get(id));
  });
});

function areaOf({ rows }: HallPlan): number {
  const [far, near] = [rows[0], rows.at(-1)];
  if (!far || !near) return 0;
  return ((far.right - far.left + near.right - near.left) / 2) * (near.y - far.y);
}

function closest({ seats, elected }: HallPlan): number {
  const taken = elected.flatMap((index) => seats[index] ?? []);
  return Math.min(...taken.flatMap((a, at) => taken.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

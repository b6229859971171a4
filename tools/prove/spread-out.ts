import type { Link } from './layout.ts';

const ROUNDS = 240;
/** How close things may stand: two menus, a menu and a passing line, two lines. */
const APART = { both: 1, one: 0.75, none: 0.5 };
/** Lines that only pass pull harder, so that they run straight. */
const PULL = 4;

/**
 * Where each point stands across, from 0: every layer keeps its order and distances, and each point comes as near as
 * that allows to the middle of what it is linked to, above and below by turns.
 */
export function spreadOut(
  rows: readonly (readonly number[])[],
  links: readonly Link[],
  passing: (point: number) => boolean,
): number[] {
  const across: number[] = [];
  const linked: { to: number; pull: number }[][] = [...rows.flat()].map(() => []);
  for (const { from, to } of links) {
    const pull = passing(from) && passing(to) ? PULL : passing(from) || passing(to) ? 2 : 1;
    linked[from]?.push({ to, pull });
    linked[to]?.push({ to: from, pull });
  }
  const gap = (a: number, b: number) =>
    passing(a) && passing(b) ? APART.none : passing(a) || passing(b) ? APART.one : APART.both;
  for (const row of rows) {
    for (const [index, point] of row.entries()) {
      const before = row[index - 1];
      across[point] = before === undefined ? 0 : (across[before] ?? 0) + gap(before, point);
    }
    const middle = (across[row.at(-1) ?? 0] ?? 0) / 2;
    for (const point of row) across[point] = (across[point] ?? 0) - middle;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? rows : rows.toReversed();
    for (const row of order) settle(row, across, linked, gap);
  }
  const least = Math.min(0, ...across);
  return across.map((x) => x - least);
}

/**
 * Moves a row's points to where they are pulled, as near as order and distances allow: those that would come too close
 * move as one block to the middle of where they want to be (pool adjacent violators).
 */
function settle(
  row: readonly number[],
  across: number[],
  linked: readonly (readonly { to: number; pull: number }[] | undefined)[],
  gap: (a: number, b: number) => number,
): void {
  const offsets: number[] = [];
  const blocks: { sum: number; weight: number; count: number }[] = [];
  for (const [index, point] of row.entries()) {
    const before = row[index - 1];
    offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + gap(before, point));
    const pulls = linked[point] ?? [];
    const weight = pulls.reduce((sum, { pull }) => sum + pull, 0) || 1;
    const wanted =
      pulls.length === 0
        ? (across[point] ?? 0)
        : pulls.reduce((sum, { to, pull }) => sum + pull * (across[to] ?? 0), 0) / weight;
    blocks.push({ sum: weight * (wanted - (offsets[index] ?? 0)), weight, count: 1 });
    for (let last = blocks.at(-1), left = blocks.at(-2); last && left; last = blocks.at(-1), left = blocks.at(-2)) {
      if (left.sum / left.weight <= last.sum / last.weight) break;
      blocks.splice(-2, 2, {
        sum: left.sum + last.sum,
        weight: left.weight + last.weight,
        count: left.count + last.count,
      });
    }
  }
  let index = 0;
  for (const { sum, weight, count } of blocks) {
    for (let member = 0; member < count; member++, index++) {
      across[row[index] ?? 0] = sum / weight + (offsets[index] ?? 0);
    }
  }
}

import type { Link } from './layout.ts';

/** How often all layers are gone through, down and up. */
const SWEEPS = 24;

/** The points of each layer, in the order found that lets the fewest links cross. `links` go one layer down. */
export function fewestCrossings(depth: readonly number[], links: readonly Link[]): number[][] {
  const rows: number[][] = [];
  for (const [point, layer] of depth.entries()) {
    while (rows.length <= layer) rows.push([]);
    rows[layer]?.push(point);
  }
  const above = neighbours(
    depth.length,
    links.map(({ from, to }) => ({ from: to, to: from })),
  );
  const below = neighbours(depth.length, links);
  let best = rows.map((row) => [...row]);
  let fewest = crossings(best, below);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    const indices = rows.map((_, index) => (down ? index : rows.length - 1 - index)).slice(1);
    for (const index of indices) arrange(rows, index, index + (down ? -1 : 1), down ? above : below);
    swapNeighbours(rows, above, below);
    const count = crossings(rows, below);
    if (count >= fewest) continue;
    fewest = count;
    best = rows.map((row) => [...row]);
  }
  return best;
}

/** Puts the points of a row in the order of the middle of what they are linked to in the row beside it. */
function arrange(rows: number[][], index: number, beside: number, links: readonly (readonly number[])[]): void {
  const places = placesIn(rows[beside] ?? []);
  const row = rows[index] ?? [];
  const now = placesIn(row);
  const middles = new Map(
    row.map((point) => {
      const at = (links[point] ?? []).map((it) => places.get(it) ?? 0);
      return [point, at.length === 0 ? (now.get(point) ?? 0) : at.reduce((sum, it) => sum + it, 0) / at.length];
    }),
  );
  row.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || (now.get(a) ?? 0) - (now.get(b) ?? 0));
}

/** Exchanges two that stand side by side wherever that leaves fewer crossings. */
function swapNeighbours(
  rows: number[][],
  above: readonly (readonly number[])[],
  below: readonly (readonly number[])[],
): void {
  for (const [index, row] of rows.entries()) {
    const sides = [
      { links: above, places: placesIn(rows[index - 1] ?? []) },
      { links: below, places: placesIn(rows[index + 1] ?? []) },
    ];
    for (let at = 0; at + 1 < row.length; at++) {
      const [left = 0, right = 0] = [row[at], row[at + 1]];
      let gain = 0;
      for (const { links, places } of sides) {
        for (const a of links[left] ?? []) {
          for (const b of links[right] ?? []) gain += Math.sign((places.get(a) ?? 0) - (places.get(b) ?? 0));
        }
      }
      if (gain > 0) [row[at], row[at + 1]] = [right, left];
    }
  }
}

/** How many links cross, over all layers. */
function crossings(rows: readonly (readonly number[])[], below: readonly (readonly number[])[]): number {
  let count = 0;
  for (const [index, row] of rows.entries()) {
    const places = placesIn(rows[index + 1] ?? []);
    const ends = row.map((point) => (below[point] ?? []).map((to) => places.get(to) ?? 0));
    for (const [at, left] of ends.entries()) {
      for (const right of ends.slice(at + 1)) {
        for (const a of left) count += right.filter((b) => b < a).length;
      }
    }
  }
  return count;
}

function neighbours(points: number, links: readonly Link[]): number[][] {
  const lists: number[][] = Array.from({ length: points }, () => []);
  for (const { from, to } of links) lists[from]?.push(to);
  return lists;
}

function placesIn(row: readonly number[]): Map<number, number> {
  return new Map(row.map((point, index) => [point, index]));
}

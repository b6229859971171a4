import type { Link } from './layout.ts';

/** The layer of every point: one below the lowest of those that lead to it. Links that go back do not count. */
export function layersOf(points: number, links: readonly Link[]): number[] {
  const after: number[][] = Array.from({ length: points }, () => []);
  for (const { from, to } of links) if (from !== to) after[from]?.push(to);
  const order = orderOf(points, after);
  const rank = new Map(order.map((point, index) => [point, index]));
  const layers = new Array<number>(points).fill(0);
  for (const point of order) {
    for (const next of after[point] ?? []) {
      if ((rank.get(next) ?? 0) <= (rank.get(point) ?? 0)) continue;
      layers[next] = Math.max(layers[next] ?? 0, (layers[point] ?? 0) + 1);
    }
  }
  return layers;
}

/** Points in the order of a search into the depth, backward as it leaves them: only links that close a loop go back. */
function orderOf(points: number, after: readonly (readonly number[])[]): number[] {
  const seen = new Uint8Array(points);
  const left: number[] = [];
  for (let root = 0; root < points; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    const stack = [{ point: root, next: 0 }];
    for (let at = stack.at(-1); at; at = stack.at(-1)) {
      const next = after[at.point]?.[at.next++];
      if (next === undefined) {
        left.push(at.point);
        stack.pop();
      } else if (!seen[next]) {
        seen[next] = 1;
        stack.push({ point: next, next: 0 });
      }
    }
  }
  return left.reverse();
}

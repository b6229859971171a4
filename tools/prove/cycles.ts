import type { Graph } from './graph.ts';

/**
 * The strongly connected parts of a graph, each with its nodes in rising order, every part after those it leads to
 * (Tarjan, without recursion). `allowed` leaves edges out.
 */
export function partsOf(graph: Graph, allowed: (from: number, edge: number) => boolean = () => true): number[][] {
  const count = graph.nodes.length;
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const open = new Uint8Array(count);
  const stack: number[] = [];
  const parts: number[][] = [];
  let next = 0;
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue;
    const work: { node: number; edge: number }[] = [{ node: root, edge: 0 }];
    for (let at = work.at(-1); at; at = work.at(-1)) {
      const { node } = at;
      if (at.edge === 0) {
        index[node] = low[node] = next++;
        stack.push(node);
        open[node] = 1;
      }
      const edges = graph.nodes[node]?.edges ?? [];
      const edge = at.edge++;
      if (edge < edges.length) {
        const to = edges[edge]?.to ?? 0;
        if (!allowed(node, edge)) continue;
        if (index[to] === -1) work.push({ node: to, edge: 0 });
        else if (open[to]) low[node] = Math.min(low[node] ?? 0, index[to] ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      const part = stack.splice(stack.lastIndexOf(node));
      for (const member of part) open[member] = 0;
      parts.push(part.sort((a, b) => a - b));
    }
  }
  return parts;
}

/** Does a part of the graph go round: more than one node, or one that leads to itself? */
export function isCycle(
  graph: Graph,
  part: readonly number[],
  allowed: (from: number, edge: number) => boolean = () => true,
): boolean {
  const [only = -1] = part;
  const edges = graph.nodes[only]?.edges ?? [];
  return part.length > 1 || edges.some(({ to }, edge) => to === only && allowed(only, edge));
}

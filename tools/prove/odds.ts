import { isCycle, partsOf } from './cycles.ts';
import { add, divide, type Fraction, fraction, multiply, ONE, subtract, ZERO } from './fraction.ts';
import { type Graph, isEnd } from './graph.ts';

/** How likely a play comes to each ending where every choice of every menu is as likely as the others. */
export interface Odds {
  readonly endings: ReadonlyMap<string, Fraction>;
  /** How often a play is in each state on average: its odds, outside of loops. */
  readonly visits: readonly Fraction[];
}

/**
 * Works out the odds over the graph, exactly: from the beginnings, which share the odds evenly, each state hands on what
 * it has to its choices in equal parts. A loop is a system of linear equations, solved with fractions too.
 */
export function oddsOf(graph: Graph): Odds {
  const visits: Fraction[] = graph.nodes.map(() => ZERO);
  const each = fraction(1n, BigInt(graph.beginnings.length));
  // Several combinations of inputs may begin in one state.
  for (const start of graph.beginnings) visits[start] = add(visits[start] ?? ZERO, each);
  // Parts come after what they lead to, so the last is the first.
  for (const part of partsOf(graph).reverse()) {
    if (isCycle(graph, part)) settleLoop(graph, part, visits);
    const inside = new Set(part);
    for (const from of part) {
      const { edges = [] } = graph.nodes[from] ?? {};
      if (edges.length === 0) continue;
      const each = divide(visits[from] ?? ZERO, { over: BigInt(edges.length), under: 1n });
      for (const { to } of edges) if (!inside.has(to)) visits[to] = add(visits[to] ?? ZERO, each);
    }
  }
  const endings = new Map<string, Fraction>();
  for (const [number, node] of graph.nodes.entries()) {
    if (isEnd(node)) endings.set(node.ending, add(endings.get(node.ending) ?? ZERO, visits[number] ?? ZERO));
  }
  return { endings, visits };
}

/** How many times a loop is gone round before what still comes of it is too little to count. */
const ROUNDS = 200;

/**
 * How likely a play comes at least once to one of the states that are asked for, in floating point. `parts` are the
 * graph's strongly connected parts, each after those it leads to.
 */
export function oddsOfMeeting(
  graph: Graph,
  parts: readonly (readonly number[])[],
  isAsked: (node: number) => boolean,
): number {
  const odds = new Float64Array(graph.nodes.length);
  for (const part of parts) {
    const rounds = isCycle(graph, part) ? ROUNDS : 1;
    for (let round = 0; round < rounds; round++) {
      for (const number of part) {
        const { edges = [] } = graph.nodes[number] ?? {};
        const onward = edges.reduce((sum, { to }) => sum + (odds[to] ?? 0), 0) / Math.max(edges.length, 1);
        odds[number] = isAsked(number) ? 1 : onward;
      }
    }
  }
  return graph.beginnings.reduce((sum, start) => sum + (odds[start] ?? 0), 0) / graph.beginnings.length;
}

/**
 * Turns what flows into a loop into how often each of its states is visited: visits = inflow + what comes round. One
 * state after another is taken out of the equations (Gauss), then they are filled in backward.
 */
function settleLoop(graph: Graph, part: readonly number[], visits: Fraction[]): void {
  const place = new Map(part.map((node, index) => [node, index]));
  const leaves = part.some((node) => graph.nodes[node]?.edges.some(({ to }) => !place.has(to)));
  // A loop with no way out is a fault of its own; how often it is gone round has no answer.
  if (!leaves) return;
  const rows: Map<number, Fraction>[] = part.map(() => new Map());
  for (const [from, node] of part.entries()) {
    const { edges = [] } = graph.nodes[node] ?? {};
    for (const { to } of edges) {
      const row = rows[place.get(to) ?? -1];
      row?.set(from, add(row.get(from) ?? ZERO, fraction(1n, BigInt(edges.length))));
    }
  }
  const known = part.map((node) => visits[node] ?? ZERO);
  for (const [index, row] of rows.entries()) {
    // x = known + a x + …  becomes  x = (known + …) / (1 - a).
    const share = subtract(ONE, row.get(index) ?? ZERO);
    row.delete(index);
    for (const [column, value] of row) row.set(column, divide(value, share));
    known[index] = divide(known[index] ?? ZERO, share);
    for (let later = index + 1; later < rows.length; later++) {
      const into = rows[later];
      const factor = into?.get(index);
      if (!into || !factor) continue;
      into.delete(index);
      for (const [column, value] of row) into.set(column, add(into.get(column) ?? ZERO, multiply(factor, value)));
      known[later] = add(known[later] ?? ZERO, multiply(factor, known[index] ?? ZERO));
    }
  }
  for (let index = part.length - 1; index >= 0; index--) {
    let sum = known[index] ?? ZERO;
    for (const [column, value] of rows[index] ?? []) sum = add(sum, multiply(value, known[column] ?? ZERO));
    known[index] = sum;
    visits[part[index] ?? 0] = sum;
  }
}

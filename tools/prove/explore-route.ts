import { Explorer } from './explore.ts';
import type { Job } from './findings.ts';
import { type Graph, graphOf } from './graph.ts';

/** An exploration's outcome. */
export interface Explored {
  readonly graph: Graph;
  /** States visited; without those before the first word. */
  readonly states: number;
  readonly transitions: number;
  /** False where there were more states than the budget allows; the graph then holds those nearest to the beginning. */
  readonly complete: boolean;
}

/** Explores a story in this thread alone. */
export function exploreAlone(job: Job): Explored {
  const explorer = new Explorer(job);
  const beginnings = explorer.beginnings();
  const complete = explorer.exploreAll();
  return summed(graphOf([explorer.findings()], beginnings), complete);
}

/** Counts what a graph holds. */
export function summed(graph: Graph, complete: boolean): Explored {
  const explored = graph.nodes.filter(({ unexplored }) => !unexplored).length;
  const transitions = graph.nodes.reduce((sum, { edges }) => sum + edges.length, 0);
  const { size } = new Set(graph.beginnings);
  return { graph, states: explored - size, transitions: transitions - size, complete };
}

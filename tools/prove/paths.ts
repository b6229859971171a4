import type { Graph } from './graph.ts';

/** How to get to a state: which combination of inputs to begin with, and the ids of the choices to take. */
export interface Way {
  readonly input: number;
  readonly ids: readonly string[];
}

/** The shortest path to every state, the first in the order of the menus where several are as short. */
export class Paths {
  readonly #graph: Graph;
  readonly #before: Int32Array;
  readonly #ids: string[];

  /** Paths keep to edges that `allowed` lets through. */
  constructor(graph: Graph, allowed: (from: number, edge: number) => boolean = () => true) {
    this.#graph = graph;
    this.#before = new Int32Array(graph.nodes.length).fill(-2);
    this.#ids = new Array<string>(graph.nodes.length).fill('');
    const queue = [...graph.beginnings];
    for (const start of queue) this.#before[start] = -1;
    for (let next = 0; next < queue.length; next++) {
      const from = queue[next] ?? 0;
      for (const [index, { to, id }] of (graph.nodes[from]?.edges ?? []).entries()) {
        if (this.#before[to] !== -2 || !allowed(from, index)) continue;
        this.#before[to] = from;
        this.#ids[to] = id;
        queue.push(to);
      }
    }
  }

  reaches(node: number): boolean {
    return (this.#before[node] ?? -2) !== -2;
  }

  to(node: number): Way {
    const ids: string[] = [];
    let at = node;
    for (; (this.#before[at] ?? -1) >= 0; at = this.#before[at] ?? -1) {
      if (this.#ids[at] !== '') ids.unshift(this.#ids[at] ?? '');
    }
    return { input: Math.max(this.#graph.beginnings.indexOf(at), 0), ids };
  }
}

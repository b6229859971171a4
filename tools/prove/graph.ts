import type { Findings, NamedMenu } from './findings.ts';
import type { Segment } from './segment.ts';

/** A state of the graph, numbered in the order a breadth-first walk from the beginnings meets it. */
export interface Node {
  readonly menu: NamedMenu;
  readonly chapter: string;
  readonly ending: string;
  /** Ways on, in the order of the menu. */
  readonly edges: readonly Edge[];
  /** The exploration stopped before this state; what follows from it is not known. */
  readonly unexplored: boolean;
}

/** A choice taken in a state, and what it shows. The one way on before the first word has no choice. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Place of the choice in its menu, and its id; empty before the first word. */
  readonly choice: number;
  readonly id: string;
  readonly act?: string;
  readonly segment: Segment;
}

/** Every state of a route and every way between them. The same story gives the same graph, however it was explored. */
export interface Graph {
  /** The states before the first word, one for each combination of inputs. */
  readonly beginnings: readonly number[];
  readonly nodes: readonly Node[];
  /** Has each item of the code run in some state? */
  readonly covered: Uint8Array;
  readonly chance: boolean;
}

/** Puts together what several explorers found, each knowing only its share. */
export function graphOf(parts: readonly Findings[], beginnings: readonly string[]): Graph {
  const found = new Map<string, { part: number; state: number }>();
  for (const [part, { states }] of parts.entries()) {
    for (const [state, { name, ways }] of states.entries()) {
      if (ways || !found.has(name)) found.set(name, { part, state });
    }
  }
  const numbers = new Map<string, number>();
  const queue: string[] = [];
  const number = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, queue.length);
    return queue.push(name) - 1;
  };
  const starts = beginnings.map(number);
  const nodes: Node[] = [];
  for (let from = 0; from < queue.length; from++) {
    const at = found.get(queue[from] ?? '');
    const part = parts[at?.part ?? 0];
    const state = part?.states[at?.state ?? 0];
    const menu = part?.menus[state?.menu ?? 0] ?? { name: '', choices: [] };
    const edges = (state?.ways ?? []).map(({ choice, leaf, to }): Edge => {
      const taken = menu.choices[choice];
      return {
        from,
        to: number(part?.states[to]?.name ?? ''),
        choice,
        id: taken?.id ?? '',
        segment: part?.segments[leaf] ?? NOTHING,
        ...(taken?.act === undefined ? {} : { act: taken.act }),
      };
    });
    nodes.push({
      menu,
      chapter: state?.chapter ?? '',
      ending: state?.ending ?? '',
      edges,
      unexplored: state?.ways === undefined,
    });
  }
  const length = Math.max(0, ...parts.map(({ covered }) => covered.length));
  const covered = new Uint8Array(length);
  for (const part of parts) for (const [item, seen] of part.covered.entries()) if (seen) covered[item] = 1;
  return { beginnings: starts, nodes, covered, chance: parts.some(({ chance }) => chance) };
}

/** Has the play ended here? */
export function isEnd(node: Node): boolean {
  return !node.unexplored && node.edges.length === 0;
}

/** Is this a state before the first word, which no reader sees? */
export function isBeginning(graph: Graph, node: number): boolean {
  return graph.beginnings.includes(node);
}

/** Every edge of a graph, in order. */
export function edgesOf({ nodes }: Graph): Edge[] {
  return nodes.flatMap(({ edges }) => edges);
}

const NOTHING: Segment = {
  words: [],
  claims: [],
  records: [],
  deed: false,
  swallowed: [],
  loops: false,
  troubles: [],
  last: -1,
};

import { isCycle, partsOf } from './cycles.ts';
import { type Graph, isEnd } from './graph.ts';
import type { Proof } from './proof.ts';

/** Says where a play can get and never come to an end. */
export function sayNoWayOut(proof: Proof): void {
  const { graph } = proof;
  const out = endable(graph);
  for (const part of partsOf(graph)) {
    const [first = 0] = part;
    const node = graph.nodes[first];
    const leaves = part.some((member) => graph.nodes[member]?.edges.some(({ to }) => !part.includes(to)));
    if (out[first] || leaves || !node) continue;
    const homes = [...new Set(part.flatMap((member) => proof.homes(graph.nodes[member] ?? node)))];
    const message = `a loop with no way out: from here the play goes round ${homes.join(', ')} for ever`;
    proof.say('no-way-out', message, proof.placeOfMenu(node), () => proof.paths.to(first));
  }
}

/** Says where our own ink comes back to a state outside of a knot or stitch marked as a loop. */
export function sayUnmarkedLoops(proof: Proof): void {
  const { graph } = proof;
  const marked = markedHomes(proof);
  const inLoop = graph.nodes.map((node) => proof.homes(node).some((home) => isIn(home, marked)));
  const unmarked = (from: number, edge: number) =>
    !inLoop[from] && graph.nodes[from]?.edges[edge]?.segment.loops !== true;
  for (const part of partsOf(graph, unmarked)) {
    const [first = 0] = part;
    const node = graph.nodes[first];
    if (!node || !isCycle(graph, part, unmarked)) continue;
    const homes = [...new Set(part.flatMap((member) => proof.homes(graph.nodes[member] ?? node)))];
    const message = `a loop that is not marked: the play can come back here by ${homes.join(', ')}; a head on the way needs "# loop"`;
    proof.say('unmarked-loop', message, proof.placeOfMenu(node), () => proof.paths.to(first));
  }
}

/** From which states can an end be reached? One not explored may lead to one. */
function endable(graph: Graph): boolean[] {
  const before: number[][] = graph.nodes.map(() => []);
  for (const [from, { edges }] of graph.nodes.entries()) for (const { to } of edges) before[to]?.push(from);
  const out = graph.nodes.map((node) => isEnd(node) || node.unexplored);
  const queue = out.flatMap((yes, number) => (yes ? [number] : []));
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const from of before[node] ?? []) {
      if (out[from]) continue;
      out[from] = true;
      queue.push(from);
    }
  }
  return out;
}

/** Knots and stitches with `# loop` under their head. */
function markedHomes({ code, graph }: Proof): Set<string> {
  const homes = new Set(graph.nodes.flatMap(({ menu }) => menu.choices.flatMap(({ source }) => homesAround(source))));
  const isMarked = (home: string) => {
    try {
      return code.story.TagsForContentAtPath(home)?.some((tag) => tag.trim() === 'loop') ?? false;
    } catch {
      // Tags with logic in them cannot be read before they run; such a one is no mark.
      return false;
    }
  };
  return new Set([...homes].filter(isMarked));
}

function homesAround(path: string): string[] {
  const [knot = '', stitch = ''] = path.split('.');
  return /^\d+$/.test(stitch) ? [knot] : [knot, `${knot}.${stitch}`];
}

function isIn(home: string, marked: ReadonlySet<string>): boolean {
  return marked.has(home) || marked.has(home.split('.')[0] ?? '');
}

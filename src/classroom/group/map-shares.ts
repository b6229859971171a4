import type { BranchMap, MapEdge } from '../../story/branch-map.ts';

/** How many of the paths took each edge of a map and came by each node. */
export interface MapShares {
  readonly edges: ReadonlyMap<MapEdge, number>;
  readonly nodes: ReadonlyMap<string, number>;
}

/** Lays paths over a map and counts. A path counts once on an edge, however often it took it. */
export function mapShares(map: BranchMap, paths: readonly (readonly string[])[]): MapShares {
  const edges = new Map<MapEdge, number>();
  const nodes = new Map<string, number>();
  for (const path of paths) {
    const walked = new Set(walk(map, path));
    for (const edge of walked) edges.set(edge, (edges.get(edge) ?? 0) + 1);
    for (const id of new Set([...walked].flatMap(({ from, to }) => [from, to])))
      nodes.set(id, (nodes.get(id) ?? 0) + 1);
  }
  return { edges, nodes };
}

/** The edges of a path; where one choice leads to several places, the one that offers what was taken next. */
function walk(map: BranchMap, path: readonly string[]): MapEdge[] {
  const offers = (id: string, choice: string | undefined) => {
    const node = map.nodes.find((it) => it.id === id);
    return choice === undefined ? node?.kind === 'ending' : (node?.choices.some((it) => it.id === choice) ?? false);
  };
  let at = map.starts.find((id) => offers(id, path[0]));
  const walked: MapEdge[] = [];
  for (const [index, choice] of path.entries()) {
    const ways = map.edges.filter((edge) => edge.from === at && edge.choice === choice);
    const way = ways.find(({ to }) => offers(to, path[index + 1])) ?? ways[0];
    if (!way) break;
    walked.push(way);
    at = way.to;
  }
  return walked;
}

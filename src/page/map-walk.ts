import type { BranchMap, MapEdge } from '../story/branch-map.ts';

/**
 * The edges a path takes through a map, as far as it holds. Where one choice leads to several places, it is the one
 * that offers what was taken next, or an ending where nothing was.
 */
export function walkMap(map: BranchMap, path: readonly string[]): MapEdge[] {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const offers = (id: string, choice: string | undefined) => {
    const node = nodes.get(id);
    return choice === undefined ? node?.kind === 'ending' : (node?.choices.some((it) => it.id === choice) ?? false);
  };
  let at = map.starts.find((id) => offers(id, path[0]));
  const walked: MapEdge[] = [];
  for (const [index, choice] of path.entries()) {
    const ways = map.edges.filter((edge) => edge.from === at && edge.choice === choice);
    const way = ways.find(({ to }) => offers(to, path[index + 1])) ?? ways[0];
    if (!way) return walked;
    walked.push(way);
    at = way.to;
  }
  return walked;
}

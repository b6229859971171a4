import { fewestCrossings } from './crossings.ts';
import { layersOf } from './layers.ts';
import { spreadOut } from './spread-out.ts';

/** A line of a drawing between two of its points, by number. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Where everything stands, in steps: one a layer downward, about one between neighbours across. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: readonly (readonly [x: number, y: number])[];
  /** For each link the points it is drawn through, its ends included. */
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
}

/**
 * Draws a graph in layers (after Sugiyama): each point a layer below all that lead to it, links cut where they pass
 * layers, each layer put in the order that crosses least, then moved so that lines run as straight as they can.
 */
export function layOut(points: number, links: readonly Link[]): Layout {
  // Links have half-layers of their own, so that several between the same two points part and meet again.
  const layers = layersOf(points, links).map((layer) => 2 * layer);
  // On each layer that a link passes it has a point, so that others make way for it.
  const depth = [...layers];
  const chains = links.map(({ from, to }): number[] => {
    const [top, bottom] = [layers[from] ?? 0, layers[to] ?? 0];
    const step = Math.sign(bottom - top);
    const chain = [from];
    for (let layer = top + step; step !== 0 && layer !== bottom; layer += step) chain.push(depth.push(layer) - 1);
    return [...chain, to];
  });
  const pieces = chains.flatMap((chain) => chain.slice(1).map((to, index) => ({ from: chain[index] ?? 0, to })));
  const downward = pieces
    .map(({ from, to }) => ((depth[from] ?? 0) <= (depth[to] ?? 0) ? { from, to } : { from: to, to: from }))
    .filter(({ from, to }) => depth[from] !== depth[to]);
  const rows = fewestCrossings(depth, downward);
  const across = spreadOut(rows, downward, (point) => point >= points);
  const place = (point: number): [number, number] => [rounded(across[point] ?? 0), (depth[point] ?? 0) / 2];
  return {
    width: rounded(Math.max(0, ...across)),
    height: Math.max(0, ...depth) / 2,
    places: Array.from({ length: points }, (_, point) => place(point)),
    lines: chains.map((chain) => chain.map(place)),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

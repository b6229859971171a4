import type { BranchMap, MapEdge, MapNode } from '../../story/branch-map.ts';

/** How a branch map is drawn: how broad each way is, and what stands in each stop. */
export interface MapLook {
  /** Pixels to a step across. */
  readonly across: number;
  /** The width of a way in pixels; nothing where nobody goes it. */
  readonly width: (edge: MapEdge) => number | undefined;
  /** The text in a stop; nothing where nobody comes by. */
  readonly label: (node: MapNode) => string | undefined;
}

/** The most pixels to a step down, and how much longer it is than one across. */
const DOWN = { most: 56, share: 1.15 };

/** Draws a branch map, the ways that are gone over those that are not. */
export function mapDrawing(map: BranchMap, look: MapLook): SVGSVGElement {
  const { across } = look;
  const down = Math.min(across * DOWN.share, DOWN.most);
  const point = ([x, y]: readonly [number, number]) => `${(x + 1) * across} ${(y + 1) * down}`;
  const width = (map.width + 2) * across;
  const height = (map.height + 2) * down;
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  for (const edge of [...map.edges].sort((a, b) => (look.width(a) ?? 0) - (look.width(b) ?? 0))) {
    const stroke = look.width(edge);
    picture.append(
      svg('path', {
        class: stroke === undefined ? 'c-way' : 'c-way taken',
        d: edge.points.map((it, at) => `${at === 0 ? 'M' : 'L'}${point(it)}`).join(' '),
        'stroke-width': stroke ?? 1,
      }),
    );
  }
  for (const node of map.nodes) {
    const label = look.label(node);
    const half = node.kind === 'ending' ? 11 : label === undefined ? 4 : 9;
    const [cx, cy] = [(node.x + 1) * across, (node.y + 1) * down];
    picture.append(
      svg('rect', {
        class: ['c-stop', label !== undefined && 'taken', node.kind].filter(Boolean).join(' '),
        x: cx - half,
        y: cy - half,
        width: half * 2,
        height: half * 2,
      }),
    );
    if (label === undefined) continue;
    const text = svg('text', { x: cx, y: cy + 4.5, 'text-anchor': 'middle', class: `c-stop-count ${node.kind}` });
    text.textContent = label;
    picture.append(text);
  }
  return picture;
}

function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

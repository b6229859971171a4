import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { BranchMap } from '../../story/branch-map.ts';
import { type MapShares, mapShares } from '../group/map-shares.ts';
import { make } from '../view/dom.ts';

/** The least and most pixels to a step of the map, how wide a map is drawn where it can be, and the widest line. */
const STEP = { least: 30, most: 84, down: 1.15 };
const WIDTH = 900;
const WIDEST = 14;

/** The branch map with the class on it: the more went a way, the broader it is drawn, with its number beside it. */
export function classMapView(
  map: BranchMap,
  paths: readonly (readonly string[])[],
  words: ClassroomWords,
): HTMLElement {
  const { group } = words.desk;
  const shares = mapShares(map, paths);
  return make(
    'section',
    { class: 'c-map', 'data-part': 'class-map' },
    make('h2', {}, group.map),
    make('p', { class: 'c-hint' }, group.mapLead),
    make(
      'div',
      {
        class: 'c-scroll c-map-frame',
        tabindex: 0,
        role: 'img',
        'aria-label': group.mapLabel(shares.edges.size, map.edges.length),
      },
      drawing(map, shares, paths.length),
    ),
  );
}

function drawing(map: BranchMap, { edges, nodes }: MapShares, all: number): SVGSVGElement {
  const across = Math.min(Math.max(Math.min(WIDTH, window.innerWidth - 80) / (map.width + 2), STEP.least), STEP.most);
  const down = Math.min(across * STEP.down, 56);
  const point = ([x, y]: readonly [number, number]) => `${(x + 1) * across} ${(y + 1) * down}`;
  const width = (map.width + 2) * across;
  const height = (map.height + 2) * down;
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  for (const edge of [...map.edges].sort((a, b) => (edges.get(a) ?? 0) - (edges.get(b) ?? 0))) {
    const count = edges.get(edge) ?? 0;
    picture.append(
      svg('path', {
        class: count > 0 ? 'c-way taken' : 'c-way',
        d: edge.points.map((it, at) => `${at === 0 ? 'M' : 'L'}${point(it)}`).join(' '),
        'stroke-width': count === 0 ? 1 : Math.max((WIDEST * count) / all, 2.5),
      }),
    );
  }
  for (const { id, kind, x, y } of map.nodes) {
    const count = nodes.get(id) ?? 0;
    const half = kind === 'ending' ? 11 : count > 0 ? 9 : 4;
    const [cx, cy] = [(x + 1) * across, (y + 1) * down];
    picture.append(
      svg('rect', {
        class: count > 0 ? 'c-stop taken' : 'c-stop',
        x: cx - half,
        y: cy - half,
        width: half * 2,
        height: half * 2,
      }),
    );
    if (count === 0) continue;
    const text = svg('text', { x: cx, y: cy + 4.5, 'text-anchor': 'middle', class: 'c-stop-count' });
    text.textContent = String(count);
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

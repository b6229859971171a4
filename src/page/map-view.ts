import type { BranchMap, MapEdge } from '../story/branch-map.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { walkMap } from './map-walk.ts';
import './style/map.css';

/** Pixels to a step of the map at its first size, downward; across, a narrow map is drawn wider, as far as its frame allows. */
const STEP = 34;
const WIDTH = { least: 26, most: 110, whole: 620 };
/** What lies beside the frame in a narrow window. */
const BESIDE = 90;
const SIZES = [0.5, 0.75, 1, 1.5, 2] as const;

/** The ways through a route: the reader's own drawn, the rest without words; and the same as an outline. */
export function mapView(context: PageContext, map: BranchMap, path: readonly string[]): HTMLElement {
  const words = context.words().map;
  const walked = walkMap(map, path);
  let size = map.height * STEP > 1400 ? 1 : 2;
  const frame = el('div', {
    class: 'map-frame',
    tabindex: 0,
    role: 'img',
    'aria-label': words.drawing(path.length, map.nodes.length),
  });
  const draw = () => frame.replaceChildren(drawing(map, walked, SIZES[size] ?? 1));
  const zoom = (by: number) => {
    size = Math.min(Math.max(size + by, 0), SIZES.length - 1);
    draw();
  };
  frame.addEventListener('keydown', (event) => {
    if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 1 : -1);
    // Arrows move the map and not the focus of the page.
    if (event.key.startsWith('Arrow')) event.stopPropagation();
  });
  drag(frame);
  draw();
  return el(
    'section',
    { class: 'map', 'data-part': 'map' },
    el('h2', {}, words.title),
    el('p', { class: 'lead' }, words.lead),
    el(
      'p',
      { class: 'map-tools' },
      el(
        'button',
        {
          type: 'button',
          class: 'tab',
          'data-act': 'map-smaller',
          'aria-label': words.smaller,
          onclick: () => zoom(-1),
        },
        '−',
      ),
      el(
        'button',
        { type: 'button', class: 'tab', 'data-act': 'map-larger', 'aria-label': words.larger, onclick: () => zoom(1) },
        '+',
      ),
    ),
    frame,
    outline(context, map, walked),
  );
}

/** The walked way in words: each menu with how many other ways it had, by chapter. */
function outline(context: PageContext, map: BranchMap, walked: readonly MapEdge[]): HTMLElement {
  const words = context.words().map;
  const names = context.session.script?.names;
  const taken = context.session.play?.passages.flatMap((it) => (it.kind === 'taken' ? [it.words] : [])) ?? [];
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  let chapter: string | undefined;
  const items = walked.flatMap(({ from }, index) => {
    const node = nodes.get(from);
    const opens =
      node?.chapter !== undefined && node.chapter !== chapter ? names?.chapters[node.chapter]?.title : undefined;
    chapter = node?.chapter ?? chapter;
    const others = (node?.choices.length ?? 1) - 1;
    return [
      ...(opens === undefined ? [] : [el('li', { class: 'map-chapter' }, opens)]),
      el('li', {}, `${taken[index] ?? ''} `, el('span', { class: 'small' }, words.others(others))),
    ];
  });
  return el('details', { class: 'map-outline' }, el('summary', {}, words.outline), el('ol', {}, ...items));
}

function drawing(map: BranchMap, walked: readonly MapEdge[], size: number): SVGSVGElement {
  const whole = Math.min(WIDTH.whole, innerWidth - BESIDE);
  const across = Math.min(Math.max(whole / (map.width + 2), WIDTH.least), WIDTH.most);
  // A long map is made shorter to be seen whole, and not narrower.
  const [sx, sy] = [across * Math.max(size, 1), STEP * size];
  const place = ([x, y]: readonly [number, number]) => [(x + 1) * sx, (y + 1) * sy] as const;
  const own = new Set(walked);
  const met = new Set(walked.flatMap(({ from, to }) => [from, to]));
  const picture = svg('svg', { width: (map.width + 2) * sx, height: (map.height + 2) * sy, 'aria-hidden': 'true' });
  const line = (edge: MapEdge) => {
    picture.append(svg('path', { class: own.has(edge) ? 'way own' : 'way', d: curve(edge.points.map(place)) }));
  };
  for (const edge of map.edges) if (!own.has(edge)) line(edge);
  for (const edge of walked) line(edge);
  for (const { id, kind, x, y } of map.nodes) {
    const large = kind === 'ending' ? 0.3 : 0.2;
    picture.append(
      svg('rect', {
        class: `stop ${kind}${met.has(id) ? ' own' : ''}`,
        x: (x + 1) * sx - sy * large,
        y: (y + 1) * sy - sy * large,
        width: sy * large * 2,
        height: sy * large * 2,
      }),
    );
  }
  return picture;
}

/** A line through the points that leaves and enters each of them straight downward. */
function curve(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before[1] + y) / 2;
      return `C${before[0]} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join(' ');
}

function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The map is moved by hand as well as by its scroll bars and the arrow keys. */
function drag(frame: HTMLElement): void {
  frame.addEventListener('pointermove', ({ buttons, pointerType, movementX, movementY }) => {
    if (buttons !== 1 || pointerType !== 'mouse') return;
    frame.scrollBy(-movementX, -movementY);
  });
}

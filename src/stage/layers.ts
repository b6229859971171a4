import { AssetFault } from './asset-fault.ts';
import { OVERSCAN, type Subject } from './framing.ts';

/** One plane of a scene: how near it is, and its own drawing, which fills the overscanned frame. */
export interface Layer {
  readonly name: string;
  readonly depth: number;
  readonly svg: string;
}

/** A scene taken apart, back to front. */
export interface Drawing extends Subject {
  readonly layers: readonly Layer[];
}

/** Textures a scene may take. */
const MOST_LAYERS = 7;

/** Takes a scene's SVG apart into its planes. Throws an `AssetFault` where it is not one of our drawings. */
export function splitLayers(name: string, svg: string): Drawing {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = numbers(root.getAttribute('viewBox'));
  if (root.localName !== 'svg' || width <= 0 || height <= 0) throw new AssetFault(name);
  const [x = width / 2, y = height / 2] = numbers(root.getAttribute('data-focus'));
  const [upright = x] = numbers(root.getAttribute('data-upright'));
  const text = new XMLSerializer();
  const shared = [...root.children]
    .filter(({ localName }) => localName === 'defs')
    .map((it) => text.serializeToString(it));
  const planes = [...root.children].filter((it) => it.localName === 'g' && it.hasAttribute('data-layer'));
  const layers = gather(
    planes.length > 0 ? planes : [...root.children].filter(({ localName }) => localName === 'g'),
  ).map((group) => ({
    name: group[0]?.getAttribute('data-layer') ?? name,
    depth: depthOf(group[0]),
    svg: alone(width, height, shared.join('') + group.map((it) => text.serializeToString(it)).join('')),
  }));
  if (layers.length === 0) throw new AssetFault(name);
  return { width, height, focus: { x, y }, upright, layers };
}

/** Two neighbours as one plane, between their depths. */
export function mergeLayers(under: Layer, over: Layer): Layer {
  const open = over.svg.indexOf('>') + 1;
  return {
    name: `${under.name}+${over.name}`,
    depth: (under.depth + over.depth) / 2,
    svg: under.svg.replace(/<\/svg>$/, '') + over.svg.slice(open),
  };
}

/** The whole scene as one plane, for a Stage that stands still. */
export function flatten(drawing: Drawing, svg: string): Drawing {
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return { ...drawing, layers: [{ name: 'whole', depth: 0, svg: alone(drawing.width, drawing.height, inner) }] };
}

/** Planes that are shown in a way of their own and must stay by themselves. */
const APART: ReadonlySet<string> = new Set(['light', 'glow', 'snow']);

/** Puts neighbours at nearly the same depth together until there are no more planes than there may be. */
function gather(planes: readonly Element[]): Element[][] {
  const groups = planes.map((plane) => [plane]);
  while (groups.length > MOST_LAYERS) {
    const gaps = groups.slice(1).map((group, index) => gapBetween(groups[index], group));
    const nearest = gaps.indexOf(Math.min(...gaps));
    groups[nearest]?.push(...(groups[nearest + 1] ?? []));
    groups.splice(nearest + 1, 1);
  }
  return groups;
}

function gapBetween(a: readonly Element[] | undefined, b: readonly Element[]): number {
  const special = [a, b].some((group) => APART.has(group?.[0]?.getAttribute('data-layer') ?? ''));
  return Math.abs(depthOf(b[0]) - depthOf(a?.[0])) + (special ? 10 : 0);
}

function depthOf(plane: Element | undefined): number {
  return Number(plane?.getAttribute('data-depth') ?? 0) || 0;
}

function alone(width: number, height: number, inner: string): string {
  const w = width + 2 * OVERSCAN.x;
  const h = height + 2 * OVERSCAN.y;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${-OVERSCAN.x} ${-OVERSCAN.y} ${w} ${h}" width="${w}" height="${h}">${inner}</svg>`;
}

function numbers(list: string | null): number[] {
  return (list ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
}

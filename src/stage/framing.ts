import { isUpright } from './density.ts';
import type { Box } from './raster.ts';

/** A drawing's own size and the point that every crop keeps. Units of the drawing. */
export interface Subject {
  readonly width: number;
  readonly height: number;
  readonly focus: { readonly x: number; readonly y: number };
  /** What the narrow crop of an upright window keeps in its middle, where that is another point of it. */
  readonly upright?: number;
}

/** Where a drawing lies in the window: CSS pixels of its upper left corner, and CSS pixels to its unit. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** The picture ends here, in CSS pixels from the top; below is the dark table. */
  readonly bottom: number;
}

/** What is laid over the picture and hides it, in CSS pixels; nothing where nothing is. */
export interface Cover {
  readonly left?: number;
  readonly top?: number;
}

/** Drawings reach beyond their frame by this much on each side, so that layers may shift. */
export const OVERSCAN = { x: 110, y: 60 };

/** How far the picture reaches under the sheet in an upright window, CSS pixels. */
const UNDER_SHEET = 56;

/** Lays a drawing into the window: to cover it, or as a band above the sheet where the window is upright. */
export function frameOf(subject: Subject, window: { width: number; height: number }, cover: Cover): Frame {
  if (!isBand(subject, window)) return covering(subject, window, cover, window.height);
  const { least, most } = bandOf(window);
  return covering(seenUpright(subject), window, {}, Math.min(Math.max(least, (cover.top ?? 0) + UNDER_SHEET), most));
}

/** The part of the drawing that any frame in this window can show, and the largest scale of them all. */
export function frameSpan(
  subject: Subject,
  window: { width: number; height: number },
): Box & { readonly scale: number } {
  if (!isBand(subject, window)) {
    const { scale, y } = covering(subject, window, {}, window.height);
    return { x: 0, y: -y / scale, width: subject.width, height: window.height / scale, scale };
  }
  const { least, most } = bandOf(window);
  const wide = covering(seenUpright(subject), window, {}, least);
  const near = covering(seenUpright(subject), window, {}, most);
  const x = Math.min(-wide.x / wide.scale, -near.x / near.scale);
  const right = Math.max((window.width - wide.x) / wide.scale, (window.width - near.x) / near.scale);
  return { x, y: 0, width: right - x, height: subject.height, scale: near.scale };
}

function seenUpright(subject: Subject): Subject {
  return { ...subject, focus: { ...subject.focus, x: subject.upright ?? subject.focus.x } };
}

/**
 * The drawing as a window of this shape shows it: who stands at the edge of the wide picture (`data-wide="only"`) is left
 * out of an upright window's narrow crop, which would cut him in half.
 */
export function castFor(svg: string, window: { width: number; height: number }): string {
  return isUpright(window) ? svg.replaceAll('data-wide="only"', 'display="none"') : svg;
}

/** True where the picture fills only the upper part of the window. */
export function isBand(subject: Subject, window: { width: number; height: number }): boolean {
  return isUpright(window) && !isUpright(subject);
}

function bandOf({ width, height }: { width: number; height: number }): { least: number; most: number } {
  return width < 700 ? { least: height * 0.332, most: height * 0.68 } : { least: height * 0.536, most: height * 0.76 };
}

function covering(subject: Subject, window: { width: number }, cover: Cover, bottom: number): Frame {
  const scale = Math.max(window.width / subject.width, bottom / subject.height);
  const free = cover.left !== undefined && cover.left > window.width * 0.2 ? cover.left : window.width;
  return {
    x: slide(free / 2 - subject.focus.x * scale, window.width - subject.width * scale),
    y: slide(bottom / 2 - subject.focus.y * scale, bottom - subject.height * scale),
    scale,
    bottom,
  };
}

/** The wished shift, kept so that the drawing's own edges stay outside the window. */
function slide(wished: number, least: number): number {
  return Math.min(Math.max(wished, Math.min(least, 0)), 0);
}

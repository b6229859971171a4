import { fetchPicture } from './art-files.ts';
import type { Wish } from './backdrop.ts';
import type { Extent } from './density.ts';
import { castFor, frameSpan, OVERSCAN } from './framing.ts';
import { type Drawing, flatten, splitLayers } from './layers.ts';
import { lightNamed, relight } from './light.ts';
import { type PlaneSketch, sketchPlanes } from './planes.ts';
import { type Box, breathe } from './raster.ts';

/** Pixels of the drawing by which a plane at depth 1 shifts: after the pointer, and by itself. */
export const PARALLAX = { x: 24, y: 10 };
export const DRIFT = 8;

/** Pictures are drawn at this share of their sharpness where the Stage is still. */
const STILL_SHARE = 0.5;

/** How often over the window the planes of one scene may be painted, so that the papers before them still have their turn. */
const SCREENS = 3.4;

/** Which picture is to be drawn, and for which window. */
export interface Order {
  readonly wish: Wish;
  readonly window: Extent;
  readonly still: boolean;
}

/** One plane as it has been drawn. */
export interface PaintedPlane {
  readonly name: string;
  readonly depth: number;
  /** What it covers, in units of the drawing. */
  readonly box: Box;
  readonly canvas: HTMLCanvasElement;
}

/** A picture on its way: its planes, back to front, each drawn when it is asked for, so that one canvas is held at a time. */
export interface Painting {
  readonly drawing: Drawing;
  /** Pixels of the canvases to one unit of the drawing. */
  readonly resolution: number;
  readonly planes: AsyncIterable<PaintedPlane> | Iterable<PaintedPlane>;
}

/** A picture is drawn anew where its name, its light or what it must be sharp for has changed. */
export function keyOf({ wish: { kind, name, light }, window, still }: Order): string {
  return [kind, name, light ?? '', window.width, window.height, window.density, still].join(' ');
}

/** Begins a picture from its SVG text. Throws an `AssetFault` where it is none of our drawings. */
export async function paint(svg: string, { wish, window, still }: Order, wanted: () => boolean): Promise<Painting> {
  const lit = relight(castFor(svg, window), lightNamed(wish.light));
  const layered = splitLayers(wish.name, lit);
  const drawing = still ? flatten(layered, lit) : layered;
  const span = frameSpan(drawing, window);
  const resolution = span.scale * window.density * (still ? STILL_SHARE : 1);
  const sketches = await sketchPlanes(
    drawing.layers,
    {
      view: {
        x: -OVERSCAN.x,
        y: -OVERSCAN.y,
        width: drawing.width + 2 * OVERSCAN.x,
        height: drawing.height + 2 * OVERSCAN.y,
      },
      partOf: ({ depth }) => grown(span, depth * (PARALLAX.x + DRIFT) + 4),
      most: SCREENS * span.width * span.height,
    },
    wanted,
  );
  return { drawing, resolution, planes: planesOf(sketches, resolution) };
}

async function* planesOf(sketches: readonly PlaneSketch[], resolution: number): AsyncGenerator<PaintedPlane> {
  for (const { layer, sketch, part } of sketches) {
    const canvas = await sketch.draw(part, resolution);
    await breathe();
    yield { name: layer.name, depth: layer.depth, box: part, canvas };
  }
}

let ahead: { readonly key: string; readonly painting: Promise<Painting> } | undefined;

/** Draws the first picture whole while the rest of the Stage is still being fetched. */
export function paintAhead(order: Order): void {
  const painting = fetchPicture(order.wish, order.window).then(async (svg) => {
    const begun = await paint(svg, order, () => true);
    const planes: PaintedPlane[] = [];
    for await (const plane of begun.planes) planes.push(plane);
    return { ...begun, planes };
  });
  // Whoever hangs it meets the fault and tells it.
  painting.catch(() => undefined);
  ahead = { key: keyOf(order), painting };
}

/** What has been drawn ahead, once, if it is what is wanted. */
export function paintedAhead(order: Order): Promise<Painting> | undefined {
  const found = ahead?.key === keyOf(order) ? ahead.painting : undefined;
  ahead = undefined;
  return found;
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

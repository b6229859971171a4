import { type Layer, mergeLayers } from './layers.ts';
import { type Box, breathe, cut, type Sketch, sketch } from './raster.ts';

/** A plane that has been read: which part of it is to be drawn. */
export interface PlaneSketch {
  readonly layer: Layer;
  readonly sketch: Sketch;
  readonly part: Box;
}

/** What of a layer can come into sight, and how much may be painted in all. Units of the drawing. */
export interface Sight {
  /** The drawing's own viewBox. */
  readonly view: Box;
  readonly partOf: (layer: Layer) => Box;
  /** Sum of the planes' areas that a weak graphics card still paints in time. */
  readonly most: number;
}

/**
 * Reads the layers of a scene, back to front, without those that show nothing. Where together they would paint more
 * than may be, neighbours become one plane, first those that save the most for the least depth lost. The page stays free
 * between the steps; gives up, with nothing, when it is no longer wanted.
 */
export async function sketchPlanes(
  layers: readonly Layer[],
  sight: Sight,
  wanted: () => boolean,
): Promise<readonly PlaneSketch[]> {
  const planes: PlaneSketch[] = [];
  for (const layer of layers) {
    const plane = await sketchPlane(layer, sight);
    if (!wanted()) return [];
    if (plane) planes.push(plane);
    await breathe();
  }
  while (planes.reduce((sum, { part }) => sum + areaOf(part), 0) > sight.most) {
    const at = bestPair(planes);
    const [under, over] = [planes[at], planes[at + 1]];
    if (!under || !over) break;
    const merged = await sketchPlane(mergeLayers(under.layer, over.layer), sight);
    if (!wanted()) return [];
    planes.splice(at, 2, ...(merged ? [merged] : []));
    await breathe();
  }
  return planes;
}

async function sketchPlane(layer: Layer, { view, partOf }: Sight): Promise<PlaneSketch | undefined> {
  const read = await sketch(layer.svg, view);
  const part = read.painted && cut(read.painted, partOf(layer));
  return part && { layer, sketch: read, part };
}

/** The lower of the two neighbours that are best made one; -1 where there is nothing to gain. */
function bestPair(planes: readonly PlaneSketch[]): number {
  const gains = planes.slice(1).map((over, index) => {
    const under = planes[index];
    // Snow that is drawn is hidden while flecks of its own fall, so it stays by itself.
    if (!under || under.layer.name === 'snow' || over.layer.name === 'snow') return 0;
    const saved = areaOf(under.part) + areaOf(over.part) - areaOf(around(under.part, over.part));
    return saved / (Math.abs(over.layer.depth - under.layer.depth) + 0.1);
  });
  const best = Math.max(...gains, 0);
  return best > 0 ? gains.indexOf(best) : -1;
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function areaOf({ width, height }: Box): number {
  return width * height;
}

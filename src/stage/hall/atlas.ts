import { breathe } from '../raster.ts';

/** A picture to be drawn into the shared one: its box around its own origin, in pixels. */
export interface Stamped {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly draw: (ink: CanvasRenderingContext2D) => void;
}

/** Where a picture lies in the shared one, in pixels. */
export interface Slot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Wider canvases are refused by small graphics cards. */
const WIDE = 2048;

/** Drawing stops for input and frames after so many milliseconds. */
const SHIFT = 12;

/** Draws many small pictures on one canvas, shelf by shelf, so that all of them are one texture. The page stays free meanwhile. */
export async function packAtlas(
  pictures: readonly Stamped[],
): Promise<{ readonly canvas: HTMLCanvasElement; readonly slots: readonly Slot[] }> {
  const slots: Slot[] = [];
  let [x, y, shelf] = [1, 1, 0];
  // Tallest first: a shelf wastes little.
  const order = [...pictures].sort((a, b) => b.height - a.height);
  for (const { name, width, height } of order) {
    if (x + width + 1 > WIDE) [x, y, shelf] = [1, y + shelf + 1, 0];
    slots.push({ name, x, y, width, height });
    x += width + 1;
    shelf = Math.max(shelf, height);
  }
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = y + shelf + 1;
  const ink = canvas.getContext('2d');
  let began = performance.now();
  for (const [index, picture] of order.entries()) {
    if (performance.now() - began > SHIFT) {
      await breathe();
      began = performance.now();
    }
    const slot = slots[index];
    if (!ink || !slot) continue;
    ink.setTransform(1, 0, 0, 1, slot.x - picture.left, slot.y - picture.top);
    picture.draw(ink);
  }
  return { canvas, slots };
}

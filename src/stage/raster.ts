/** A part of a drawing, in its own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The search for what is painted is made on a picture this many times smaller. */
const COARSE = 8;

/** A drawing that has been read and can be drawn at any size. */
export interface Sketch {
  /** What of it is painted at all; nothing where nothing is. */
  readonly painted: Box | undefined;
  /** Draws a part of it, `scale` pixels to its unit, on a canvas of its own. The page stays free between the steps. */
  readonly draw: (part: Box, scale: number) => Promise<HTMLCanvasElement>;
}

/** Reads an SVG whose viewBox is `view`. Rejects where it cannot be read. */
export async function sketch(svg: string, view: Box): Promise<Sketch> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return { painted: paintedBox(image, view), draw: (part, scale) => draw(image, view, part, scale) };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Lets input and frames through before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** Pixels that are drawn at one go; a slow processor is done with them before anyone notices. */
const AT_ONE_GO = 400_000;

async function draw(image: HTMLImageElement, view: Box, box: Box, scale: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(Math.ceil(box.width * scale), 1);
  canvas.height = Math.max(Math.ceil(box.height * scale), 1);
  // Drawn by the processor: its edges are the same everywhere, and the pixels are at hand for the upload.
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  const rows = Math.max(Math.floor(AT_ONE_GO / canvas.width), 1);
  for (let top = 0; ink && top < canvas.height; top += rows) {
    if (top > 0) await breathe();
    ink.save();
    ink.beginPath();
    ink.rect(0, top, canvas.width, rows);
    ink.clip();
    ink.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    ink.drawImage(image, view.x, view.y, view.width, view.height);
    ink.restore();
  }
  return canvas;
}

function paintedBox(image: HTMLImageElement, view: Box): Box | undefined {
  const width = Math.ceil(view.width / COARSE);
  const height = Math.ceil(view.height / COARSE);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  if (!ink) return view;
  ink.drawImage(image, 0, 0, width, height);
  const { data } = ink.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] === 0) continue;
    const pixel = (at - 3) / 4;
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (right < 0) return undefined;
  return {
    x: view.x + (left - 1) * COARSE,
    y: view.y + (top - 1) * COARSE,
    width: (right - left + 3) * COARSE,
    height: (bottom - top + 3) * COARSE,
  };
}

/** What two parts have in common; nothing where they have nothing. */
export function cut(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

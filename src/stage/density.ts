/** The window as the Stage fills it: CSS pixels, and how many of the canvas's pixels go to one of them. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** No canvas is longer than this on either side, whatever the screen. */
const LONGEST = 2560;

/** Software rendering pays for every pixel; beyond this the words gain nothing that is worth the wait. */
const LONGEST_STILL = 1920;

/** How the canvas fills a window of this size on a screen of this pixel ratio. */
export function extentOf(width: number, height: number, ratio: number, still: boolean): Extent {
  const w = Math.max(Math.round(width), 1);
  const h = Math.max(Math.round(height), 1);
  const longest = still ? LONGEST_STILL : LONGEST;
  return { width: w, height: h, density: Math.min(Math.max(ratio, 0.5), longest / Math.max(w, h)) };
}

/** Upright windows show the scene as a band above the sheet. */
export function isUpright({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return height > width;
}

import { chanceOf } from '../play/chance.ts';
import { MANILA, MANILA_LIGHT, PAPER, PAPER_BRIGHT, SHADOW } from './colours.ts';

/** What a paper is, which decides its stock and how it is cut. */
export type Stock = 'sheet' | 'bright' | 'strip' | 'slip' | 'folder';

/** A paper to be cut: CSS pixels, and canvas pixels to one of them. */
export interface Cut {
  readonly stock: Stock;
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** The same seed cuts the same edges. */
  readonly seed: string;
  /** Length of the hard shadow to the right and down, CSS pixels. */
  readonly shadow: readonly [number, number];
  /** Colour of the paper, where it is not its stock's own. */
  readonly fill?: string;
}

/** Room around a paper on its canvas, CSS pixels, for the shadow and for edges that stand out. */
export const ROOM = 16;

/** Longest side of a paper's canvas; beyond it the paper is drawn coarser. */
const LONGEST = 3000;

type Point = readonly [number, number];

const FILLS: Record<Stock, string> = {
  sheet: PAPER,
  bright: PAPER_BRIGHT,
  strip: PAPER_BRIGHT,
  slip: MANILA,
  folder: MANILA_LIGHT,
};

/** A paper on a canvas of its own, with what is drawn on it, and the canvas pixels to a CSS pixel that it was given. */
export function cutPaper(
  cut: Cut,
  draw?: (ink: CanvasRenderingContext2D) => void,
): { canvas: HTMLCanvasElement; density: number } {
  const wide = cut.width + 2 * ROOM;
  const high = cut.height + 2 * ROOM;
  const density = Math.min(cut.density, LONGEST / Math.max(wide, high));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(Math.ceil(wide * density), 1);
  canvas.height = Math.max(Math.ceil(high * density), 1);
  const ink = canvas.getContext('2d');
  if (!ink) return { canvas, density };
  ink.setTransform(density, 0, 0, density, ROOM * density, ROOM * density);
  const edge = outline(cut);
  const [dx, dy] = cut.shadow;
  ink.save();
  ink.translate(dx, dy);
  trace(ink, edge);
  ink.fillStyle = SHADOW;
  ink.fill();
  ink.restore();
  trace(ink, edge);
  ink.fillStyle = cut.fill ?? FILLS[cut.stock];
  ink.fill();
  ink.save();
  ink.clip();
  grain(ink, cut);
  thickness(ink, edge, isDark(cut.fill ?? FILLS[cut.stock]));
  draw?.(ink);
  ink.restore();
  return { canvas, density };
}

/** Edges are straight facets, a few pixels off square, never the same twice. */
function outline({ stock, width: w, height: h, seed }: Cut): Point[] {
  const chance = chanceOf(seed);
  const off = (most: number) => chance() * most;
  switch (stock) {
    case 'strip': {
      const lean = chance() < 0.5;
      const skew = Math.min(6, w * 0.012) * (0.6 + off(0.6));
      return lean
        ? [
            [0, off(3)],
            [w - skew, 0],
            [w, h - off(4)],
            [skew * 0.7, h],
          ]
        : [
            [skew * 0.6, 0],
            [w, off(3)],
            [w - skew, h],
            [0, h - off(3)],
          ];
    }
    case 'slip': {
      const skew = Math.min(14, h * 0.3);
      return [
        [skew, 0],
        [w, off(3)],
        [w - skew, h],
        [0, h - off(2)],
      ];
    }
    case 'folder': {
      const tab = Math.min(w * 0.34, 210);
      return [
        [0, 0],
        [14, -13],
        [tab - 16, -13],
        [tab, 1 + off(2)],
        [w - off(3), 0],
        [w, h * 0.6],
        [w - 2, h],
        [w * 0.4, h - off(3)],
        [0, h - 2],
      ];
    }
    case 'sheet':
    case 'bright':
      return [
        [off(3), 1 + off(3)],
        [w * (0.28 + off(0.14)), 0],
        [w - 2 - off(2), 1 + off(4)],
        [w, h * (0.4 + off(0.2))],
        [w - 2 - off(3), h - 1 - off(3)],
        [w * (0.45 + off(0.16)), h],
        [1 + off(3), h - 1 - off(3)],
        [0, h * (0.35 + off(0.2))],
      ];
    default:
      return stock satisfies never;
  }
}

function trace(ink: CanvasRenderingContext2D, edge: readonly Point[]): void {
  ink.beginPath();
  for (const [index, [x, y]] of edge.entries()) {
    if (index === 0) ink.moveTo(x, y);
    else ink.lineTo(x, y);
  }
  ink.closePath();
}

/** Fibres in the paper: dark slivers and light ones. */
function grain(ink: CanvasRenderingContext2D, { width, height, seed, stock, fill = FILLS[stock] }: Cut): void {
  const chance = chanceOf(`${seed} grain`);
  const count = Math.min(Math.round((width * height) / 3400), 700);
  for (let at = 0; at < count; at += 1) {
    const light = at % 3 === 2;
    ink.fillStyle = light
      ? `rgba(255, 255, 255, ${isDark(fill) ? 0.05 : 0.24})`
      : `rgba(106, 88, 72, ${stock === 'sheet' ? 0.14 : 0.1})`;
    const x = chance() * width;
    const y = chance() * height;
    const angle = chance() * Math.PI * 2;
    const long = 8 + chance() * 20;
    const [dx, dy] = [Math.cos(angle) * long, Math.sin(angle) * long];
    ink.beginPath();
    ink.moveTo(x, y);
    ink.lineTo(x + dx, y + dy);
    ink.lineTo(x + dx * 0.7 - dy * 0.09, y + dy * 0.7 + dx * 0.09);
    ink.closePath();
    ink.fill();
  }
}

/** The lower and right edges show the paper's thickness; on dark paper it is what sets it off from the dark around it. */
function thickness(ink: CanvasRenderingContext2D, edge: readonly Point[], dark: boolean): void {
  trace(ink, edge);
  ink.save();
  ink.translate(-1.2, -1.6);
  ink.lineWidth = 1.6;
  ink.strokeStyle = dark ? 'rgba(205, 191, 159, 0.5)' : 'rgba(106, 88, 72, 0.28)';
  ink.stroke();
  ink.restore();
}

function isDark(hex: string): boolean {
  return Number.parseInt(hex.slice(1, 3), 16) < 0x60;
}

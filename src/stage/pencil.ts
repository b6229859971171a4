import { chanceOf } from '../play/chance.ts';
import { RED, RED_EMBER } from './colours.ts';

/** One line of red pencil: from and to in CSS pixels, pressed from thin to thick and off again. */
export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly weight: number;
  readonly seed: string;
}

/** Draws a line as soft lead leaves it on paper over wood: two passes, uneven edges, grain where the paper is low. */
export function drawStroke(ink: CanvasRenderingContext2D, stroke: Stroke): void {
  const chance = chanceOf(stroke.seed);
  body(ink, stroke, RED, 1, 0, chance);
  body(ink, stroke, RED_EMBER, 0.34, -0.28, chance);
  body(ink, stroke, RED, 0.22, 0.62, chance);
  bare(ink, stroke, chance);
}

function body(
  ink: CanvasRenderingContext2D,
  { from, to, weight }: Stroke,
  colour: string,
  share: number,
  aside: number,
  chance: () => number,
): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const steps = Math.max(Math.round(length / 7), 4);
  const [start, end] = [chance() * 0.04, 1 - chance() * 0.06];
  const side = (sign: number) =>
    Array.from({ length: steps + 1 }, (_, step): [number, number] => {
      const at = start + ((end - start) * step) / steps;
      const pressure = Math.min(at / 0.08, 1) * Math.min((1 - at) / 0.22 + 0.08, 1);
      const half = sign * weight * 0.5 * share * pressure * (0.72 + chance() * 0.5) + aside * weight;
      return [from[0] + dx * at + nx * half, from[1] + dy * at + ny * half];
    });
  ink.fillStyle = colour;
  ink.beginPath();
  for (const [x, y] of [...side(-1), ...side(1).reverse()]) ink.lineTo(x, y);
  ink.closePath();
  ink.fill();
}

/** Specks that the lead passed over. */
function bare(ink: CanvasRenderingContext2D, { from, to, weight }: Stroke, chance: () => number): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  ink.save();
  ink.globalCompositeOperation = 'destination-out';
  for (let speck = 0; speck < length * 0.35; speck += 1) {
    const at = chance();
    const x = from[0] + (to[0] - from[0]) * at + (chance() - 0.5) * 3;
    const y = from[1] + (to[1] - from[1]) * at + (chance() - 0.5) * weight * 1.1;
    ink.globalAlpha = 0.2 + chance() * 0.5;
    ink.fillRect(x, y, 0.5 + chance() * 2.2, 0.4 + chance() * 0.7);
  }
  ink.restore();
}

/** The check that is set against a choice taken. */
export function drawTick(ink: CanvasRenderingContext2D, size: number): void {
  drawStroke(ink, {
    from: [size * 0.08, size * 0.5],
    to: [size * 0.36, size * 0.92],
    weight: size * 0.13,
    seed: 'tick down',
  });
  drawStroke(ink, {
    from: [size * 0.33, size * 0.93],
    to: [size * 1.12, size * 0.04],
    weight: size * 0.16,
    seed: 'tick up',
  });
}

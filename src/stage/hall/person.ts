import { planesOf, type Stuff, UNITS } from '../../play/hall-people.ts';

/** Colours of one person. A rim of light runs along whatever faces the platform. */
export type Tones = Readonly<Record<Stuff | 'rim', string>>;

type Point = readonly [number, number];

/** The room one person takes, in widths of a seat: to each side, up from the seat's edge, and down. */
export const REACH = { side: 0.66, up: 1.62, down: 0.3 } as const;

/** Draws one of the people from behind, with the edge of the seat at the origin; `pitch` is the width of the seat in pixels. */
export function drawPerson(ink: CanvasRenderingContext2D, which: number, tones: Tones, pitch: number): void {
  const scale = pitch / UNITS;
  for (const { edge, tone, rim } of planesOf(which)) {
    ink.fillStyle = rim > 0 ? tones.rim : tones[tone];
    trace(ink, edge, scale, 0, 0);
    ink.fill();
    if (rim === 0) continue;
    ink.save();
    trace(ink, edge, scale, 0, 0);
    ink.clip();
    // The rim is cut a little thicker than a pixel even in the last row.
    trace(ink, edge, scale, scale * rim * 0.35, Math.max(scale * rim, 0.9));
    ink.fillStyle = tones[tone];
    ink.fill();
    ink.restore();
  }
}

/** The halo of a light that burns, around the origin; `radius` in pixels. */
export function drawHalo(ink: CanvasRenderingContext2D, radius: number): void {
  const fall = ink.createRadialGradient(0, 0, 0, 0, 0, radius);
  fall.addColorStop(0, 'rgba(226, 166, 61, 0.42)');
  fall.addColorStop(0.45, 'rgba(226, 166, 61, 0.16)');
  fall.addColorStop(1, 'rgba(226, 166, 61, 0)');
  ink.fillStyle = fall;
  ink.fillRect(-radius, -radius, radius * 2, radius * 2);
}

/** An empty chair, cold where the lamps do not reach. Its rail is broken where what became of its owner is not confirmed. */
export function drawChair(ink: CanvasRenderingContext2D, sure: boolean, pitch: number): void {
  const w = pitch * 0.38;
  const top = -pitch * 0.86;
  const line = Math.max(pitch * 0.075, 1);
  ink.fillStyle = '#0f0d0c';
  ink.fillRect(-w, top, 2 * w, -top + pitch * 0.2);
  ink.fillStyle = '#33424c';
  ink.fillRect(-w + line * 1.6, top + line * 1.6, 2 * (w - line * 1.6), -top * 0.62);
  ink.fillStyle = sure ? '#c8d2d3' : '#8fa1a9';
  const rail = (from: number, to: number) => ink.fillRect(from, top, to - from, line);
  if (sure) rail(-w, w);
  else {
    rail(-w, -w * 0.45);
    rail(-w * 0.2, w * 0.2);
    rail(w * 0.45, w);
  }
  ink.fillStyle = '#7d919b';
  ink.fillRect(-w, top + line, line, -top);
  ink.fillRect(w - line, top + line, line, -top);
}

function trace(ink: CanvasRenderingContext2D, edge: readonly Point[], scale: number, dx: number, dy: number): void {
  ink.beginPath();
  for (const [index, [x, y]] of edge.entries()) {
    if (index === 0) ink.moveTo(x * scale + dx, y * scale + dy);
    else ink.lineTo(x * scale + dx, y * scale + dy);
  }
  ink.closePath();
}

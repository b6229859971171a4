import { chanceOf } from '../play/chance.ts';
import { SLATE, UMBER_2 } from './colours.ts';

/** The four papers that an act leaves behind. */
export type RecordKind = 'deed' | 'stenogram' | 'file' | 'testimony';

/** Stock of each: a page of one's own, printed paper, cheap typing paper, an official form. */
export const RECORD_FILLS: Record<RecordKind, string> = {
  deed: '#f4ecd8',
  stenogram: '#eee6d1',
  file: '#e2d6b8',
  testimony: '#e9e2cf',
};

/** True for the ids that the Page gives the four papers. */
export function recordKind(id: string): RecordKind | undefined {
  const kind = id.slice(id.indexOf(':') + 1);
  return Object.hasOwn(RECORD_FILLS, kind) ? (kind as RecordKind) : undefined;
}

/** Draws what makes each paper what it is. It keeps to the margins: the words in the middle are the Page's. */
export function drawRecord(kind: RecordKind, ink: CanvasRenderingContext2D, w: number, h: number): void {
  switch (kind) {
    case 'deed':
      ruled(ink, w, h);
      return;
    case 'stenogram':
      printed(ink, w, h);
      return;
    case 'file':
      typed(ink, w, h);
      return;
    case 'testimony':
      form(ink, w, h);
      return;
    default:
      kind satisfies never;
  }
}

/** Torn from a notebook: pale blue rules, a red margin, the holes of the binding, a drop of ink. */
function ruled(ink: CanvasRenderingContext2D, w: number, h: number): void {
  ink.fillStyle = 'rgba(95, 116, 128, 0.26)';
  for (let y = 40; y < h - 8; y += 29) ink.fillRect(0, y, w, 1.2);
  ink.fillStyle = 'rgba(179, 38, 30, 0.5)';
  ink.fillRect(17, 0, 1.6, h);
  ink.fillStyle = 'rgba(20, 17, 15, 0.2)';
  for (let y = 26; y < h - 12; y += 58) ink.fillRect(4, y, 6, 5);
  blot(ink, w - 30, h - 26, 5.5);
}

function blot(ink: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  const chance = chanceOf('blot');
  ink.fillStyle = '#2e3a5c';
  ink.beginPath();
  for (let spike = 0; spike < 14; spike += 1) {
    const reach = size * (spike % 2 === 0 ? 1.1 + chance() * 0.4 : 0.7);
    ink.lineTo(x + Math.cos(spike * 0.449) * reach, y + Math.sin(spike * 0.449) * reach);
  }
  ink.fill();
  ink.beginPath();
  ink.arc(x + size * 2, y + size * 1.2, size * 0.3, 0, 7);
  ink.fill();
}

/** A page of the published record: heavy and light rule, a column's foot with its ornament. */
function printed(ink: CanvasRenderingContext2D, w: number, h: number): void {
  ink.fillStyle = '#14110f';
  ink.fillRect(16, 11, w - 32, 4);
  ink.fillRect(16, 18, w - 32, 1.4);
  ink.fillRect(16, h - 15, w - 32, 1.4);
  ink.beginPath();
  ink.moveTo(w / 2 - 6, h - 15);
  ink.lineTo(w / 2 + 6, h - 15);
  ink.lineTo(w / 2, h - 7);
  ink.fill();
  ink.fillStyle = 'rgba(70, 58, 49, 0.16)';
  ink.fillRect(w - 13, 24, 1.2, h - 46);
  ink.fillRect(12, 24, 1.2, h - 46);
}

/** Typed and filed: two punched holes, the binder's line, rust where a clip was. */
function typed(ink: CanvasRenderingContext2D, w: number, h: number): void {
  ink.fillStyle = 'rgba(106, 88, 72, 0.5)';
  ink.fillRect(23, 0, 1.2, h);
  for (const y of [h * 0.2, h * 0.8]) {
    ink.fillStyle = '#14110f';
    ink.beginPath();
    ink.arc(12, y, 6, 0, 7);
    ink.fill();
    ink.strokeStyle = 'rgba(106, 88, 72, 0.55)';
    ink.lineWidth = 1.4;
    ink.beginPath();
    ink.arc(11.4, y - 0.8, 7, 0, 7);
    ink.stroke();
  }
  ink.strokeStyle = 'rgba(168, 112, 42, 0.55)';
  ink.lineWidth = 3;
  ink.beginPath();
  // Well beside the clip of today, which would else seem to have two ends.
  const rust = w - 112;
  ink.moveTo(rust, 0);
  ink.lineTo(rust, 18);
  ink.arc(rust + 6, 18, 6, Math.PI, 0, true);
  ink.lineTo(rust + 12, 0);
  ink.stroke();
  ink.fillStyle = UMBER_2;
  for (let dash = 0; dash < 9; dash += 1) ink.fillRect(w - 118 + dash * 11, h - 18, 8, 2.4);
}

/** A form of the commission: ruled frame, a row of boxes at the foot, a column for marks. */
function form(ink: CanvasRenderingContext2D, w: number, h: number): void {
  ink.strokeStyle = SLATE;
  ink.lineWidth = 2;
  ink.strokeRect(9, 9, w - 18, h - 18);
  ink.lineWidth = 1;
  ink.strokeRect(12.5, 12.5, w - 25, h - 25);
  ink.fillStyle = SLATE;
  const foot = h - 34;
  ink.fillRect(12, foot, w - 24, 1.2);
  for (const share of [0.34, 0.67]) ink.fillRect(w * share, foot, 1.2, 22);
  ink.fillStyle = 'rgba(51, 66, 76, 0.55)';
  ink.fillRect(19, foot + 6, w * 0.14, 3);
  ink.fillRect(w * 0.34 + 8, foot + 6, w * 0.1, 3);
  ink.fillRect(w * 0.67 + 8, foot + 6, w * 0.12, 3);
  ink.fillStyle = 'rgba(51, 66, 76, 0.12)';
  for (let y = 46; y < foot - 8; y += 29) ink.fillRect(20, y, w - 40, 1);
}

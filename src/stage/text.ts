import { GameObjects, type Scene } from 'phaser';
import { type Face, familyOf, weightOf } from './faces.ts';

/** Words to be painted: where their box stands and how large they are, in CSS pixels. */
export interface Words {
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  /** Lines are broken to this width; nothing breaks them where there is none. */
  readonly width?: number;
  /** Whether the lines are to be of one length as far as they can. */
  readonly even?: boolean;
  readonly size: number;
  readonly leading: number;
  readonly align?: 'left' | 'center';
  readonly density: number;
}

/** Room around painted words, for letters that reach out of their box. */
const ROOM = 4;

/** Paints words so that their first line stands on the same line as the browser's own would. The one place that makes a Text. */
export function paintWords(scene: Scene, words: Words): GameObjects.Text {
  const font = fontOf(words);
  const lines =
    words.width === undefined ? [words.text] : (words.even ? evenLines : breakLines)(words.text, words.width, font);
  const text = new GameObjects.Text(scene, 0, 0, lines, {
    fontFamily: familyOf(words.face),
    fontSize: `${words.size}px`,
    fontStyle: String(weightOf(words.face)),
    color: words.colour,
    resolution: words.density,
    align: words.align ?? 'left',
    padding: { x: ROOM, y: ROOM },
    // Phaser's own has letters in it that nothing here shows, and a face would be fetched for them.
    testString: '|MÉqgy',
  });
  const { ascent, fontSize } = text.getTextMetrics() as { ascent: number; fontSize: number };
  if (lines.length > 1) text.setLineSpacing(words.leading - fontSize);
  const line = lineOf(font);
  const baseline = words.y + (words.leading - line.ascent - line.descent) / 2 + line.ascent;
  const left = words.align === 'center' ? words.x - text.width / 2 : words.x - ROOM;
  return text.setOrigin(0, 0).setPosition(snap(left, words.density), snap(baseline - ROOM - ascent, words.density));
}

function snap(value: number, density: number): number {
  return Math.round(value * density) / density;
}

function fontOf({ face, size }: Words): string {
  return `${weightOf(face)} ${size}px ${familyOf(face)}`;
}

let measuring: CanvasRenderingContext2D | null | undefined;

function ruler(font: string): CanvasRenderingContext2D | null {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (measuring) measuring.font = font;
  return measuring;
}

function lineOf(font: string): { ascent: number; descent: number } {
  const measured = ruler(font)?.measureText('Hg');
  return { ascent: measured?.fontBoundingBoxAscent ?? 0, descent: measured?.fontBoundingBoxDescent ?? 0 };
}

/** Words with what follows them: spaces, or the dashes between two words. A dash that opens or closes a speech stays at its word, and so do dots that break one off. */
const PIECES = /[—–-]*(?:[^ \n—–-]| (?=…)|[—–-](?![\p{L}\p{N}¿¡«“"'(]))*(?:[—–-]+| +|\n|$)/gu;

/** The lines as even as their number allows, as `text-wrap: balance` has them: no word is left alone. */
export function evenLines(text: string, width: number, font: string): string[] {
  const lines = breakLines(text, width, font);
  if (lines.length === 1 || lines.length > 6) return lines;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, middle, font).length > lines.length) narrow = middle;
    else wide = middle;
  }
  const even = breakLines(text, wide, font);
  return (even.length === 2 ? atPause(text, width, font) : undefined) ?? even;
}

/** The shorter of two lines is at least this share of the longer. */
const LEAST = 0.4;

/** Two lines that part where the sentence pauses, the most even of them, unless one would be much shorter. */
function atPause(text: string, width: number, font: string): string[] | undefined {
  const pieces = text.match(PIECES) ?? [];
  const pairs = pieces.flatMap((_, at) => {
    const lines = [pieces.slice(0, at), pieces.slice(at)].map((line) => line.join('').trimEnd());
    const [short = 0, long = 0] = lines.map((line) => ruler(font)?.measureText(line).width ?? 0).sort((a, b) => a - b);
    return PAUSE.test(lines[0] ?? '') && long <= width && short >= long * LEAST
      ? [{ lines, uneven: long - short }]
      : [];
  });
  return pairs.sort((a, b) => a.uneven - b.uneven)[0]?.lines;
}

const PAUSE = /[.,;:!?…][”»’"]?$/;

/** Breaks words as a browser does: at spaces that may break, and after dashes. */
export function breakLines(text: string, width: number, font: string): string[] {
  const ink = ruler(font);
  if (!ink) return [text];
  const pieces = text.match(PIECES) ?? [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    // Half a pixel is forgiven: the browser rounds its boxes up.
    if (line !== '' && ink.measureText((line + piece).trimEnd()).width > width + 0.5) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece.replace('\n', '');
    if (piece.endsWith('\n')) {
      lines.push(line);
      line = '';
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

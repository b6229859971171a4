/**
 * Reads a QR code as a phone would: squares in, text out. Written from the standard and not from what drew the code;
 * corrections L and M, bytes only, and no error is mended, for a screen makes none.
 */
export function readCode(dark: ReadonlySet<string>, size: number): string {
  const isDark = (row: number, column: number) => dark.has(`${row} ${column}`);
  const version = (size - 17) / 4;
  const format = formatOf(isDark);
  const mask = MASKS[format & 7];
  const kind = (format >> 3) & 3;
  if (!mask || kind > 1) throw new Error(`a format of ${format} is none of ours`);
  const taken = fixedSquares(version, size);

  const bits: number[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2, upwards = !upwards) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!taken.has(`${row} ${column}`)) bits.push(Number(isDark(row, column) !== mask(row, column)));
      }
    }
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => numberOf(bits, at * 8, 8));
  const data = unwoven(words, version, kind === 1 ? 'L' : 'M').flatMap((word) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (word >> bit) & 1),
  );
  if (numberOf(data, 0, 4) !== 4) throw new Error('these are no bytes');
  const head = version < 10 ? 8 : 16;
  const length = numberOf(data, 4, head);
  const bytes = Array.from({ length }, (_, at) => numberOf(data, 4 + head + at * 8, 8));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

/** Reads a code off the path that draws it, `M4 4h1v1h-1z` a square, with four squares of margin. */
export function readPath(path: string, viewBox: string): string {
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)];
  const size = Number(viewBox.split(' ')[2]) - 8;
  return readCode(new Set(squares.map(([, x, y]) => `${Number(y) - 4} ${Number(x) - 4}`)), size);
}

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** By version from 1: how many words of correction a block has, and how many blocks there are. */
const BLOCKS = {
  L: {
    correction: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26],
    blocks: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12],
  },
  M: {
    correction: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28],
    blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21],
  },
} as const;

/** Correction and mask: the first five bits of the format beside the upper left corner. */
function formatOf(isDark: (row: number, column: number) => boolean): number {
  const bits = [0, 1, 2, 3, 4].map((column) => Number(isDark(8, column)));
  return numberOf(bits, 0, 5) ^ 0b10101;
}

/** The squares that carry no data: corners, their formats, rhythm, small squares, version. */
function fixedSquares(version: number, size: number): Set<string> {
  const taken = new Set<string>();
  const take = (top: number, left: number, height: number, width: number) => {
    for (let row = top; row < top + height; row++) {
      for (let column = left; column < left + width; column++) taken.add(`${row} ${column}`);
    }
  };
  take(0, 0, 9, 9);
  take(0, size - 8, 9, 8);
  take(size - 8, 0, 8, 9);
  take(6, 0, 1, size);
  take(0, 6, size, 1);
  if (version >= 7) {
    take(0, size - 11, 6, 3);
    take(size - 11, 0, 3, 6);
  }
  const places = smallSquares(version, size);
  const last = places.at(-1);
  for (const row of places) {
    for (const column of places) {
      const inCorner = (row === 6 && (column === 6 || column === last)) || (row === last && column === 6);
      if (!inCorner) take(row - 2, column - 2, 5, 5);
    }
  }
  return taken;
}

function smallSquares(version: number, size: number): readonly number[] {
  if (version === 1) return [];
  const many = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + many * 3 + 5) / (many * 4 - 4)) * 2;
  return [6, ...Array.from({ length: many - 1 }, (_, at) => size - 7 - (many - 2 - at) * step)];
}

/** The data in order, out of blocks whose words lie woven into one another. */
function unwoven(words: readonly number[], version: number, kind: 'L' | 'M'): number[] {
  const blocks = BLOCKS[kind].blocks[version - 1];
  const correction = BLOCKS[kind].correction[version - 1];
  if (blocks === undefined || correction === undefined) throw new Error(`version ${version} is larger than ours`);
  const short = Math.floor(words.length / blocks) - correction;
  const longer = words.length % blocks;
  const parts: number[][] = Array.from({ length: blocks }, () => []);
  let at = 0;
  for (let place = 0; place <= short; place++) {
    for (const [number, part] of parts.entries()) {
      if (place < short || number >= blocks - longer) part.push(words[at++] ?? 0);
    }
  }
  return parts.flat();
}

function numberOf(bits: readonly number[], from: number, length: number): number {
  return bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + bit, 0);
}

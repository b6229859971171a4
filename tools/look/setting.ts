/** How a picture is taken: how large the window is, in which language, and whether the Stage moves or stands still. */
export interface Setting {
  readonly size: Size;
  readonly language: string;
  readonly mode: Mode;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `moving` is the Stage of a graphics card, caught at rest; `still` is that of a weak machine. */
export type Mode = 'moving' | 'still';

export const SIZES: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 390, height: 844 },
];

const LANGUAGES = ['en', 'es'];
const MODES: readonly Mode[] = ['moving', 'still'];

export function nameOfSize({ width, height }: Size): string {
  return `${width}x${height}`;
}

function sizeNamed(name: string): Size {
  const [width, height] = name.split('x').map(Number);
  if (!width || !height) throw new Error(`${name} is no size, as 1920x1080 is`);
  return { width, height };
}

/** Every way of taking a picture, or those that are asked for by name; a size may be any. */
export function settings(asked: { readonly size?: string; readonly lang?: string; readonly mode?: string }): Setting[] {
  const among = (wanted: string | undefined, name: string) => wanted === undefined || wanted.split(',').includes(name);
  return (asked.size?.split(',').map(sizeNamed) ?? SIZES).flatMap((size) =>
    LANGUAGES.filter((language) => among(asked.lang, language)).flatMap((language) =>
      MODES.filter((mode) => among(asked.mode, mode)).map((mode) => ({ size, language, mode })),
    ),
  );
}

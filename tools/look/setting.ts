/** How a picture is taken: how large the window is, in which language, whether the Stage moves or stands still, and for whose eyes. */
export interface Setting {
  readonly size: Size;
  readonly language: string;
  readonly mode: Mode;
  readonly sight: Sight;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `moving` is the Stage of a graphics card, caught at rest; `still` is that of a weak machine. */
export type Mode = 'moving' | 'still';

/** Whom the picture is for: everybody, or whoever reads by another contrast, by the system's own colours, or in large type. */
export type Sight = 'plain' | 'high' | 'dark' | 'forced' | 'large';

export const SIZES: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 390, height: 844 },
];

const LANGUAGES = ['en', 'es'];
const MODES: readonly Mode[] = ['moving', 'still'];
const SIGHTS: readonly Sight[] = ['plain', 'high', 'dark', 'forced', 'large'];

export function nameOfSize({ width, height }: Size): string {
  return `${width}x${height}`;
}

function sizeNamed(name: string): Size {
  const [width, height] = name.split('x').map(Number);
  if (!width || !height) throw new Error(`${name} is no size, as 1920x1080 is`);
  return { width, height };
}

/** What can be asked for, each as names with commas between. */
export interface Asked {
  readonly size?: string;
  readonly lang?: string;
  readonly mode?: string;
  readonly sight?: string;
}

/** Every way of taking a picture, or those that are asked for by name; a size may be any, another sight than everybody's comes only where it is asked for. */
export function settings(asked: Asked): Setting[] {
  const among = (wanted: string | undefined, name: string) => wanted === undefined || wanted.split(',').includes(name);
  return (asked.size?.split(',').map(sizeNamed) ?? SIZES).flatMap((size) =>
    LANGUAGES.filter((language) => among(asked.lang, language)).flatMap((language) =>
      MODES.filter((mode) => among(asked.mode, mode)).flatMap((mode) =>
        SIGHTS.filter((sight) => among(asked.sight ?? 'plain', sight)).map((sight) => ({
          size,
          language,
          mode,
          sight,
        })),
      ),
    ),
  );
}

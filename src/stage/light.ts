import presets from '../../assets/art/lights.json' with { type: 'json' };

/** One light in which a scene is seen: colour, how much colour is left, how much is taken away. */
export interface Light {
  readonly tint: string;
  readonly saturation: number;
  readonly dim: number;
}

/** How much a lamp's glow swells and sinks, and in how many milliseconds: far from anything that flashes. */
const BREATH = 0.04;
const BREATH_LASTS = 6000;

/** Strength of a lamp's glow at a time in milliseconds, 1 at most. */
export function lampGlow(time: number): number {
  return 1 - BREATH + BREATH * Math.sin((time / BREATH_LASTS) * Math.PI * 2);
}

const LIGHTS: Readonly<Record<string, Light>> = presets;
const PLAIN: Light = { tint: '#ffffff', saturation: 1, dim: 0 };

/** The light of that name; plain daylight for a name that there is not. */
export function lightNamed(name: string | undefined): Light {
  return (name === undefined ? undefined : LIGHTS[name]) ?? PLAIN;
}

/**
 * Repaints a drawing for a light. The drawings are flat colours, so every colour can be turned by itself: the picture
 * then needs no filter while it is shown.
 */
export function relight(svg: string, light: Light): string {
  if (light.saturation === 1 && light.dim === 0 && light.tint === '#ffffff') return svg;
  return svg.replace(/#([0-9a-f]{6}|[0-9a-f]{3})(?![\w-])/gi, (_, hex: string) => turn(hex, light));
}

/** Share of a lamp's own light that stays in the darkest hour. */
const SHINES = 0.8;

function turn(hex: string, { tint, saturation, dim }: Light): string {
  const [r, g, b] = channels(hex);
  const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const lit = channels(tint.slice(1));
  // What shines by itself is not put out by the hour: the warmer and brighter a colour, the less of it is taken.
  // A filament is nearly white: it is known by the blue, which is all that it lacks.
  const warm = Math.max(r - b, 0);
  const white = b < 255 ? (warm / (255 - b)) ** 4 : 0;
  const own = SHINES * Math.min(Math.max((warm / 255) * 2, white), 1) * (grey / 255);
  const turned = [r, g, b].map((value, at) => {
    const fallen = (grey + (value - grey) * saturation) * ((lit[at] ?? 255) / 255) * (1 - dim);
    return Math.round(Math.min(Math.max(fallen + (value - fallen) * own, 0), 255))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${turned.join('')}`;
}

function channels(hex: string): [number, number, number] {
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const value = Number.parseInt(full, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

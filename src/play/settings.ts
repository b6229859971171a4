import * as v from 'valibot';

const TEXT_SIZES = [100, 125, 150, 175, 200, 250] as const;
const LINE_SPACINGS = [100, 125, 150] as const;

/** How the words of a screen come: at once, or paragraph by paragraph, at one of three speeds. */
const REVEALS = ['instant', 'quick', 'gentle', 'slow'] as const;

const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Each entry falls back by itself, so that one damaged value costs nothing else. */
const settingsSchema = v.object({
  version: v.literal(1),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
  lineSpacing: v.fallback(v.picklist(LINE_SPACINGS), 100),
  face: v.fallback(v.picklist(['book', 'plain', 'dyslexia']), 'book'),
  contrast: v.fallback(v.picklist(['normal', 'high', 'dark']), 'normal'),
  motion: v.fallback(v.picklist(['system', 'less']), 'system'),
  stage: v.fallback(v.boolean(), true),
  numberKeys: v.fallback(v.boolean(), true),
  ambience: v.fallback(volume, 0.7),
  effects: v.fallback(volume, 0.9),
  captions: v.fallback(v.boolean(), false),
  reveal: v.fallback(v.picklist(REVEALS), 'instant'),
  autoAdvance: v.fallback(v.boolean(), false),
  skipRead: v.fallback(v.boolean(), false),
  language: v.fallback(v.optional(v.picklist(['en', 'es'])), undefined),
});

/** How the reader wants to read. Sizes are per cent, volumes 0 to 1. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a first visit. */
export const FIRST_SETTINGS: Settings = v.parse(settingsSchema, {
  version: 1,
  textSize: 100,
  lineSpacing: 100,
  face: 'book',
  contrast: 'normal',
  motion: 'system',
  stage: true,
  numberKeys: true,
  ambience: 0.7,
  effects: 0.9,
  captions: false,
  reveal: 'instant',
  autoAdvance: false,
  skipRead: false,
});

/** The sizes and spacings that are offered, in per cent, and the speeds of the text. */
export const OFFERED = { textSize: TEXT_SIZES, lineSpacing: LINE_SPACINGS, reveal: REVEALS } as const;

/** Reads kept settings; whatever is damaged or of another version is as on a first visit. */
export function readSettings(value: unknown): Settings {
  const read = v.safeParse(settingsSchema, value);
  return read.success ? read.output : FIRST_SETTINGS;
}

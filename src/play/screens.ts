import { cueValue, cueValues } from '../story/tags.ts';
import { AMBIENCES, CHAPTER_SOUND, PLACE_SOUNDS } from './ambience.ts';
import type { Screen, Setting } from './screen.ts';
import type { Segment, Step } from './segment.ts';

/** The most words gathered on one screen, as museums ask of a label; a single longer line stands alone. */
export const WORDS_A_SCREEN = 70;

/** How words are counted everywhere: runs of letters and digits between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Cuts what lies between two choices into screens. A new scene, chapter, ending, figure or content note begins a new
 * one; else lines gather up to WORDS_A_SCREEN. `from` is the setting the segment begins in.
 */
export function cutScreens(segment: Segment, from: Setting): Screen[] {
  const screens: Screen[] = [];
  let setting = from;
  let open: Screen | undefined;
  const close = () => {
    if (open && (open.lines.length > 0 || open.figure !== undefined || open.note !== undefined)) screens.push(open);
    open = undefined;
  };
  for (const step of segment.steps) {
    if (breaks(step, open)) close();
    const { sound } = setting;
    setting = settle(setting, step);
    open = grow(open, step, setting);
    if (setting.sound !== sound) open = { ...open, soundBegins: true };
    // What is done by hand ends its screen, so that the hands come after the words.
    if (cueValue(step.cues, 'figure') !== undefined) close();
  }
  close();
  const last = screens.at(-1);
  if (last === undefined) screens.push({ ...setting, lines: [], effects: [] });
  return screens;
}

function breaks({ cues, line }: Step, open: Screen | undefined): boolean {
  if (open === undefined || open.lines.length === 0) return false;
  if (cues.some(({ kind }) => kind === 'scene' || kind === 'chapter' || kind === 'ending' || kind === 'place'))
    return true;
  const words = open.lines.reduce((sum, { text }) => sum + countWords(text), 0);
  return line !== undefined && words + countWords(line.text) > WORDS_A_SCREEN;
}

function settle(setting: Setting, { cues }: Step): Setting {
  const kept = { ...setting } as Record<string, string>;
  for (const kind of ['chapter', 'scene', 'light', 'place'] as const) {
    const value = cueValue(cues, kind);
    if (value !== undefined) kept[kind] = value;
  }
  const scene = cueValue(cues, 'scene');
  const own = scene === undefined || scene === setting.scene ? undefined : PLACE_SOUNDS[scene];
  const ambience = cueValues(cues, 'sound').findLast((sound) => AMBIENCES.has(sound)) ?? own;
  if (ambience !== undefined) kept.sound = ambience;
  return kept;
}

function grow(open: Screen | undefined, { cues, line }: Step, setting: Setting): Screen {
  const before = open ?? { lines: [], effects: [] };
  const figure = cueValue(cues, 'figure');
  const note = cueValue(cues, 'note');
  const opens = cues.some(({ kind }) => kind === 'chapter');
  return {
    ...before,
    ...setting,
    lines: line ? [...before.lines, line] : before.lines,
    effects: [
      ...before.effects,
      ...(opens ? [CHAPTER_SOUND] : []),
      ...cueValues(cues, 'sound').filter((sound) => !AMBIENCES.has(sound)),
    ],
    ...(figure === undefined ? {} : { figure }),
    ...(note === undefined ? {} : { note }),
    ...(opens ? { opensChapter: true } : {}),
    ...(cues.some(({ kind }) => kind === 'ending') ? { opensEnding: true } : {}),
  };
}

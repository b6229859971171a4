import { FIRST_SETTINGS, type Settings } from '../../play/settings.ts';
import type { Config } from '../config/config.ts';

/** Per cent of the text that a kiosk calls large: 42 pixels where 28 are usual. */
export const LARGE = 150;

/** The settings each visit begins with. */
export function firstSettings({ text, sound }: Config, stage: boolean): Settings {
  // What sounds is written too: nobody has asked for sound yet.
  const settings: Settings = { ...FIRST_SETTINGS, stage, captions: true, textSize: text === 'large' ? LARGE : 100 };
  return withVolume(settings, sound.start);
}

/** The settings with another volume, 0 to 1, for effects and, a little lower, for what sounds on. */
export function withVolume(settings: Settings, volume: number): Settings {
  return { ...settings, effects: volume, ambience: Math.round(volume * 75) / 100 };
}

/** A step louder or softer. */
export function volumeStep(volume: number, by: 1 | -1): number {
  return Math.min(Math.max(Math.round((volume + by * 0.1) * 10) / 10, 0), 1);
}

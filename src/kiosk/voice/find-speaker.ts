import { LANGUAGES } from '../../language/language.ts';
import type { KioskClock } from '../clock.ts';
import { browserSpeaker } from './browser-speaker.ts';
import { packSpeaker } from './pack-speaker.ts';
import type { Speaker } from './speaker.ts';
import { fetchPack } from './voice-pack.ts';

/** The voices installed on the machine, and for a language that none of them speaks the pack beside the page. */
export async function findSpeaker(clock: KioskClock, onGap: (sentence: string) => void): Promise<Speaker> {
  const installed = await browserSpeaker(clock);
  if (LANGUAGES.every((language) => installed.can(language))) return installed;
  const pack = await fetchPack();
  return pack ? eitherSpeaker(installed, packSpeaker(pack, clock, onGap)) : installed;
}

/** Speaks each language with the first of two that can. */
export function eitherSpeaker(first: Speaker, second: Speaker): Speaker {
  const speakerOf = (language: string) => (first.can(language) ? first : second);
  return {
    can: (language) => speakerOf(language).can(language),
    voices: (language) => speakerOf(language).voices(language),
    say: (sentence, options) => speakerOf(options.language).say(sentence, options),
    stop: () => {
      first.stop();
      second.stop();
    },
  };
}

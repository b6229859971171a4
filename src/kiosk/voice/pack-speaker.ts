import type { KioskClock } from '../clock.ts';
import type { Speaker } from './speaker.ts';
import { addressInPack, type VoicePack } from './voice-pack.ts';

/** The longest that a sentence may take before it counts as said, milliseconds: so much, and so much a letter. */
const LONGEST = 6000;
const LONGEST_LETTER = 160;

/** Speaks the sentences that a voice pack holds. `onGap` is told of one that it does not hold, or not whole, and the next is said. */
export function packSpeaker(pack: VoicePack, clock: KioskClock, onGap: (sentence: string) => void): Speaker {
  let stop = () => {};
  const play = (sentence: string, file: string, { rate, volume }: { rate: number; volume: number }) =>
    new Promise<void>((done) => {
      stop();
      const audio = new Audio(addressInPack(file));
      const end = () => {
        clock.clearTimeout(late);
        stop = () => {};
        audio.onerror = null;
        audio.pause();
        done();
      };
      const late = clock.setTimeout(end, LONGEST + (sentence.length * LONGEST_LETTER) / rate);
      stop = end;
      Object.assign(audio, { volume, playbackRate: rate, onended: end });
      // A copy that broke off lacks files that its list names.
      audio.onerror = () => {
        onGap(sentence);
        end();
      };
      // A browser that wants a press before it plays anything has had none in the attract loop: then it is not heard.
      audio.play().catch(end);
    });
  return {
    can: (language) => Object.keys(pack.sentences[language] ?? {}).length > 0,
    voices: (language) => (pack.sentences[language] ? [pack.voices[language] ?? language] : []),
    stop: () => stop(),
    say: async (sentence, { language, rate, volume }) => {
      const known = pack.sentences[language] ?? {};
      const file = Object.hasOwn(known, sentence) ? known[sentence] : undefined;
      if (file === undefined) onGap(sentence);
      else await play(sentence, file, { rate, volume });
    },
  };
}

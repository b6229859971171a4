import type { KioskClock } from '../clock.ts';
import type { Speaker } from './speaker.ts';

/** A browser drops what is spoken right after something was stopped; milliseconds. */
const AFTER_STOP = 60;

/** The longest that a sentence may take before it counts as said, milliseconds: so much, and so much a letter. */
const LONGEST = 6000;
const LONGEST_LETTER = 160;

/** How long voices may take to be there, milliseconds. */
const VOICES_WAIT = 3000;

/** Speaks with the voices that are installed on the machine; those that need a network are never used. */
export async function browserSpeaker(clock: KioskClock): Promise<Speaker> {
  // A browser without speech, or a frame that is refused it.
  const speech = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  if (speech && speech.getVoices().length === 0) await firstVoices(speech, clock);
  let stopped = 0;
  return {
    can: (language) => voiceFor(speech, language) !== undefined,
    voices: (language) => localVoices(speech, language).map(({ name }) => name),
    stop: () => {
      stopped++;
      speech?.cancel();
    },
    say: async (sentence, { language, rate, volume }) => {
      const voice = voiceFor(speech, language);
      if (!speech || !voice) return;
      const before = stopped;
      await new Promise((done) => clock.setTimeout(done, AFTER_STOP));
      if (stopped !== before) return;
      await new Promise<void>((done) => {
        const utterance = new SpeechSynthesisUtterance(sentence);
        Object.assign(utterance, { voice, lang: voice.lang, rate, volume });
        const late = clock.setTimeout(
          () => {
            speech.cancel();
            done();
          },
          LONGEST + (sentence.length * LONGEST_LETTER) / rate,
        );
        const end = () => {
          clock.clearTimeout(late);
          done();
        };
        utterance.onend = end;
        utterance.onerror = end;
        speech.speak(utterance);
      });
    },
  };
}

function firstVoices(speech: SpeechSynthesis, clock: KioskClock): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clock.clearTimeout(late);
      speech.removeEventListener('voiceschanged', end);
      done();
    };
    const late = clock.setTimeout(end, VOICES_WAIT);
    speech.addEventListener('voiceschanged', end);
  });
}

/** The accents that the texts are written in. */
const PREFERRED: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES' };

function localVoices(speech: SpeechSynthesis | undefined, language: string): readonly SpeechSynthesisVoice[] {
  return (speech?.getVoices() ?? []).filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
}

function voiceFor(speech: SpeechSynthesis | undefined, language: string): SpeechSynthesisVoice | undefined {
  const voices = localVoices(speech, language);
  return (
    voices.find(({ lang }) => lang.replace('_', '-') === PREFERRED[language]) ??
    voices.find((voice) => voice.default) ??
    voices[0]
  );
}

import { sentencesOf } from './spoken-words.ts';

/** A browser drops what is spoken right after something was stopped; milliseconds. */
const AFTER_STOP = 60;

/** How long voices may take to be there, milliseconds. */
const VOICES_WAIT = 1500;

/** Reads screens aloud with a voice that lives on the machine; voices that need a network are never used. */
export class Speech {
  readonly #onNone: (language: string) => void;
  #on = false;
  #turn = 0;

  /** `onNone` is told where there is no voice for the language. */
  constructor(onNone: (language: string) => void) {
    this.#onNone = onNone;
  }

  get on(): boolean {
    return this.#on;
  }

  /** Begins to read aloud; false where no voice is there. */
  async start(language: string, texts: readonly string[]): Promise<boolean> {
    const voice = await localVoice(language);
    if (!voice) {
      this.#onNone(language);
      return false;
    }
    this.#on = true;
    void this.#say(voice, texts);
    return true;
  }

  /** Reads a new screen, where reading aloud is on. */
  screen(language: string, texts: readonly string[]): void {
    if (this.#on) void this.start(language, texts);
  }

  stop(): void {
    this.#on = false;
    this.#turn++;
    speechSynthesis.cancel();
  }

  /** A sentence at a time. */
  async #say(voice: SpeechSynthesisVoice, texts: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    speechSynthesis.cancel();
    await new Promise((done) => setTimeout(done, AFTER_STOP));
    for (const sentence of texts.flatMap(sentencesOf)) {
      if (turn !== this.#turn) return;
      await new Promise<void>((done) => {
        const utterance = new SpeechSynthesisUtterance(sentence);
        Object.assign(utterance, { voice, lang: voice.lang, onend: () => done(), onerror: () => done() });
        speechSynthesis.speak(utterance);
      });
    }
  }
}

async function localVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (typeof speechSynthesis === 'undefined') return undefined;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((done) => {
      setTimeout(done, VOICES_WAIT);
      speechSynthesis.addEventListener('voiceschanged', () => done(), { once: true });
    });
  }
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
}

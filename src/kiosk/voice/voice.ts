import type { Speaker } from './speaker.ts';

/** A text to be read aloud, in the language it is in. */
export interface Piece {
  readonly text: string;
  readonly language: string;
}

/** What the voice of a kiosk is given. */
export interface VoiceOptions {
  readonly speaker: Speaker;
  readonly language: () => string;
  readonly rate: () => number;
  /** The volume it begins with, 0 to 1. */
  readonly volume: () => number;
  /** Speaking has begun, or ended. The visitor's time rests between. */
  readonly onSpeaking: (speaking: boolean) => void;
}

/** Reads aloud, a sentence at a time, so that it can be stopped and said again. Silent until it is switched on. */
export class Voice {
  readonly #options: VoiceOptions;
  #on = false;
  #asked = false;
  #turn = 0;
  #speaking = false;
  #last: readonly Piece[] = [];
  /** As the visitor has set it. */
  #volume: number | undefined;

  constructor(options: VoiceOptions) {
    this.#options = options;
  }

  get on(): boolean {
    return this.#on;
  }

  /** The visitor has asked for it, at any time of the visit. */
  get asked(): boolean {
    return this.#asked;
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  /** How loud it speaks, 0 to 1. It has a volume of its own: whoever needs it is not to be left in a silent museum. */
  get volume(): number {
    return this.#volume ?? this.#options.volume();
  }

  /** Speaks louder or softer from the next sentence on, and is never quite silent: for that it is switched off. */
  setVolume(volume: number): void {
    this.#volume = Math.max(volume, 0.1);
  }

  /** There is a voice for the language of the moment. */
  get able(): boolean {
    return this.#options.speaker.can(this.#options.language());
  }

  switch(on: boolean): void {
    this.#on = on && this.able;
    this.#asked ||= this.#on;
    if (!this.#on) this.stop();
  }

  /** Says the pieces if the voice is on, in place of what was being said. */
  read(pieces: readonly Piece[]): void {
    this.#last = pieces;
    if (this.#on) void this.#say(pieces, true);
  }

  /** Says what a control is called, and leaves what was read before to be repeated. */
  name(piece: Piece): void {
    if (this.#on) void this.#say([piece], true);
  }

  /** Says something whether the voice is on or not. It does not rest the visitor's time. */
  warn(pieces: readonly Piece[]): void {
    void this.#say(pieces, false);
  }

  repeat(): void {
    void this.#say(this.#last, true);
  }

  stop(): void {
    this.#turn++;
    this.#options.speaker.stop();
    this.#set(false);
  }

  /** Silent, off, and with nothing left to repeat. */
  forget(): void {
    this.stop();
    this.#on = false;
    this.#asked = false;
    this.#last = [];
    this.#volume = undefined;
  }

  async #say(pieces: readonly Piece[], resting: boolean): Promise<void> {
    const { speaker, rate } = this.#options;
    this.stop();
    const turn = this.#turn;
    if (resting) this.#set(true);
    for (const { text, language } of pieces) {
      for (const sentence of speaker.can(language) ? sentencesOf(text) : []) {
        await speaker.say(sentence, { language, rate: rate(), volume: this.volume });
        if (turn !== this.#turn) return;
      }
    }
    this.#set(false);
  }

  #set(speaking: boolean): void {
    if (this.#speaking === speaking) return;
    this.#speaking = speaking;
    this.#options.onSpeaking(speaking);
  }
}

/** An address on the net: it is there for the eye. */
const ADDRESS = /\bhttps?:\/\/\S+/g;

/** A text cut after each sentence; a browser stops in the middle of what is longer than a quarter of a minute. */
export function sentencesOf(text: string): string[] {
  const heard = text.replace(ADDRESS, '');
  return heard
    .split(/(?<=[.!?…][”»"’)\]]*)\s+/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

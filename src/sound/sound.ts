import type { Settings } from '../play/settings.ts';
import type { Showing } from '../play/showing.ts';
import type { Store } from '../play/store.ts';
import { RATE } from './noise.ts';
import { RECIPES, render } from './recipes.ts';

/** What the sound follows. */
export interface SoundOptions {
  readonly showing: Store<Showing>;
  readonly settings: Store<Settings>;
}

/** Seconds over which one ambience gives way to the next. */
const FADE = 1.6;

/** Plays the ambience and the effects of what is read. Made after the reader's first press, as browsers ask. */
export class Sound {
  readonly #context = new AudioContext();
  readonly #ambience: GainNode;
  readonly #effects: GainNode;
  readonly #made = new Map<string, AudioBuffer>();
  readonly #ends: (() => void)[];
  #playing: { id: string; source: AudioBufferSourceNode; gain: GainNode } | undefined;

  constructor({ showing, settings }: SoundOptions) {
    this.#ambience = new GainNode(this.#context, { gain: 0 });
    this.#effects = new GainNode(this.#context, { gain: 0 });
    this.#ambience.connect(this.#context.destination);
    this.#effects.connect(this.#context.destination);
    const hidden = () => void (document.hidden ? this.#context.suspend() : this.#context.resume());
    document.addEventListener('visibilitychange', hidden);
    this.#ends = [
      showing.subscribe((now) => this.#follow(now)),
      settings.subscribe((now) => this.#loud(now)),
      () => document.removeEventListener('visibilitychange', hidden),
    ];
    this.#loud(settings.now);
    this.#follow(showing.now);
  }

  /** What is sounding now, for tests: the ambience, and whether the context runs. */
  get state(): { readonly ambience: string | undefined; readonly context: AudioContextState } {
    return { ambience: this.#playing?.id, context: this.#context.state };
  }

  /** Silence at once, and nothing left over. */
  async destroy(): Promise<void> {
    for (const end of this.#ends.splice(0)) end();
    await this.#context.close();
  }

  #loud({ ambience, effects }: Settings): void {
    this.#ambience.gain.setTargetAtTime(ambience, this.#context.currentTime, 0.05);
    this.#effects.gain.setTargetAtTime(effects, this.#context.currentTime, 0.05);
  }

  #follow(showing: Showing): void {
    const screen = showing.at === 'play' ? showing.view.screen : undefined;
    const over = showing.at === 'play' && showing.view.epilogue !== undefined;
    this.#surround(over || screen?.sound === 'none' ? undefined : screen?.sound);
    if (showing.at !== 'play' || over || !showing.view.fresh) return;
    for (const id of screen?.effects ?? []) this.#strike(id);
  }

  #surround(id: string | undefined): void {
    if (id === this.#playing?.id) return;
    const now = this.#context.currentTime;
    const before = this.#playing;
    if (before) {
      before.gain.gain.setTargetAtTime(0, now, FADE / 4);
      before.source.stop(now + FADE);
    }
    this.#playing = undefined;
    const buffer = id === undefined ? undefined : this.#bufferOf(id);
    if (id === undefined || !buffer) return;
    const source = new AudioBufferSourceNode(this.#context, { buffer, loop: true });
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setTargetAtTime(1, now, FADE / 4);
    source.connect(gain).connect(this.#ambience);
    source.start();
    this.#playing = { id, source, gain };
  }

  #strike(id: string): void {
    const buffer = this.#bufferOf(id);
    if (!buffer) return;
    const source = new AudioBufferSourceNode(this.#context, { buffer });
    source.connect(this.#effects);
    source.start();
  }

  #bufferOf(id: string): AudioBuffer | undefined {
    const made = this.#made.get(id);
    const recipe = RECIPES[id];
    if (made || !recipe) return made;
    const samples = render(recipe);
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: RATE });
    buffer.copyToChannel(samples, 0);
    this.#made.set(id, buffer);
    return buffer;
  }
}

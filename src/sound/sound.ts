import { CHAPTER_SOUND } from '../play/ambience.ts';
import type { Settings } from '../play/settings.ts';
import type { Showing } from '../play/showing.ts';
import type { Store } from '../play/store.ts';
import { RATE } from './noise.ts';
import { RECIPES } from './recipes.ts';
import { renderAside } from './render.ts';

/** What the sound follows. */
export interface SoundOptions {
  readonly showing: Store<Showing>;
  readonly settings: Store<Settings>;
}

/** Seconds over which one ambience gives way to the next. */
const FADE = 1.6;

/** Plays the ambience and the effects of what is read. Made after the reader's first press, as browsers ask. */
export class Sound {
  readonly #options: SoundOptions;
  readonly #context = new AudioContext();
  readonly #ambience: GainNode;
  readonly #effects: GainNode;
  readonly #made = new Map<string, Promise<AudioBuffer | undefined>>();
  readonly #ends: (() => void)[];
  #wanted: string | undefined;
  #playing: { id: string; source: AudioBufferSourceNode; gain: GainNode } | undefined;

  constructor(options: SoundOptions) {
    const { showing, settings } = options;
    this.#options = options;
    this.#ambience = new GainNode(this.#context, { gain: 0 });
    this.#effects = new GainNode(this.#context, { gain: 0 });
    this.#ambience.connect(this.#context.destination);
    this.#effects.connect(this.#context.destination);
    const hidden = () => void (document.hidden ? this.#context.suspend() : this.#context.resume());
    document.addEventListener('visibilitychange', hidden);
    this.#ends = [
      showing.subscribe((now) => this.#follow(now)),
      settings.subscribe((now) => {
        this.#loud(now);
        this.#follow(this.#options.showing.now, false);
      }),
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

  /** `fresh`: something new is shown, so that what sounds once is to sound. What nobody hears is not made. */
  #follow(showing: Showing, fresh = true): void {
    const { ambience, effects } = this.#options.settings.now;
    const screen = showing.at === 'play' ? showing.view.screen : undefined;
    const over = showing.at === 'play' && showing.view.epilogue !== undefined;
    void this.#surround(over || ambience === 0 || screen?.sound === 'none' ? undefined : screen?.sound);
    if (!fresh || effects === 0 || showing.at !== 'play' || over || !showing.view.fresh) return;
    for (const id of screen?.effects ?? [])
      void this.#strike(id === CHAPTER_SOUND ? `${id}-${showing.view.route}` : id);
  }

  async #surround(id: string | undefined): Promise<void> {
    if (id === this.#wanted) return;
    this.#wanted = id;
    const buffer = id === undefined ? undefined : await this.#bufferOf(id);
    // Another place may have been entered meanwhile, or the sound ended.
    if (id !== this.#wanted || this.#context.state === 'closed') return;
    const now = this.#context.currentTime;
    const before = this.#playing;
    if (before) {
      before.gain.gain.setTargetAtTime(0, now, FADE / 4);
      before.source.stop(now + FADE);
    }
    this.#playing = undefined;
    if (id === undefined || !buffer) return;
    const source = new AudioBufferSourceNode(this.#context, { buffer, loop: true });
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setTargetAtTime(1, now, FADE / 4);
    source.connect(gain).connect(this.#ambience);
    source.start();
    this.#playing = { id, source, gain };
  }

  async #strike(id: string): Promise<void> {
    const buffer = await this.#bufferOf(id);
    if (!buffer || this.#context.state === 'closed') return;
    const source = new AudioBufferSourceNode(this.#context, { buffer });
    source.connect(this.#effects);
    source.start();
  }

  /** The samples of a sound, made once, between whatever else the page has to do. */
  #bufferOf(id: string): Promise<AudioBuffer | undefined> {
    const made = this.#made.get(id);
    if (made) return made;
    const buffer = makeBuffer(id);
    this.#made.set(id, buffer);
    return buffer;
  }
}

async function makeBuffer(id: string): Promise<AudioBuffer | undefined> {
  const recipe = RECIPES[id];
  if (!recipe) return undefined;
  const samples = await renderAside(recipe, () => new Promise((done) => setTimeout(done)));
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: RATE });
  buffer.copyToChannel(samples, 0);
  return buffer;
}

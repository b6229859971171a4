import type { RouteScript } from '../story/library.ts';
import type { Inputs } from '../story/story.ts';
import { FIRST_SIGHT, type HallSight } from './hall-sight.ts';
import { decodePath, encodePath, markOf } from './path-code.ts';
import { Play } from './play.ts';
import { SaveFault } from './save-fault.ts';
import type { Save, Saves } from './saves.ts';
import type { Showing } from './showing.ts';
import { Store } from './store.ts';
import { WriteQueue } from './write-queue.ts';

/** Something the reader must be told, once. The words belong to the interface. */
export type Notice =
  | { readonly kind: 'bad-path' | 'no-storage' | 'elsewhere' | 'bad-save' | 'no-story' | 'resumed' | 'broken' }
  | { readonly kind: 'no-stage' | 'lost-stage' | 'missing-picture' }
  | { readonly kind: 'parted'; readonly held: number; readonly whole: number }
  | { readonly kind: 'bad-route'; readonly route: string }
  | { readonly kind: 'bad-language'; readonly language: string };

/** What a session is made with; storage, time and chance come in as arguments. */
export interface SessionOptions {
  readonly language: string;
  /** Fetches one route in one language; rejects where it cannot. */
  readonly script: (route: string, language: string) => Promise<RouteScript>;
  /** Fetches what the interface says in a language, before it is changed to; rejects where it cannot. */
  readonly words?: (language: string) => Promise<unknown>;
  readonly saves: Saves;
  readonly now: () => number;
  readonly newId: () => string;
  /** Inputs for a route, from the routes that have been finished. */
  readonly inputsFor?: (route: string) => Inputs;
}

/** One reader at one machine: what is showing, the play that is open, and where it is kept. */
export class Session {
  readonly showing: Store<Showing>;
  readonly notice = new Store<Notice | undefined>(undefined);
  /** What is looked at in the hall. */
  readonly hall = new Store<HallSight>(FIRST_SIGHT);
  readonly #options: SessionOptions;
  #play: Play | undefined;
  #script: RouteScript | undefined;
  #id = '';
  #unwatch: (() => void) | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.showing = new Store<Showing>({ at: 'title', language: options.language });
  }

  get language(): string {
    return this.showing.now.language;
  }

  /** The open play, if there is one. */
  get play(): Play | undefined {
    return this.#play;
  }

  /** Names and grades of the open route in the language of play. */
  get script(): RouteScript | undefined {
    return this.#script;
  }

  /** Resolves once everything taken so far has been kept. */
  get kept(): Promise<void> {
    return this.#writes.written;
  }

  tell(notice: Notice | undefined): void {
    this.notice.set(notice);
  }

  toTitle(): void {
    this.#close();
    this.showing.set({ at: 'title', language: this.language });
  }

  toTable(): void {
    this.#close();
    this.showing.set({ at: 'table', language: this.language });
  }

  /** Begins a route from its first word. */
  async begin(route: string): Promise<void> {
    const script = await this.#fetch(route, this.language);
    if (!script) return;
    this.#id = this.#options.newId();
    this.#open(script, Play.open(script, this.#options.inputsFor?.(route) ?? {}).play);
  }

  /** Goes on with a kept play. */
  async resume(save: Save): Promise<void> {
    const script = await this.#fetch(save.route, this.language);
    if (!script) return;
    const { play, held } = Play.open(script, save.inputs, save);
    const whole = held === save.path.length;
    // A place kept by hand stays; so does the whole path where the story has changed. The play goes on beside it.
    const same = whole && save.byHand === undefined;
    this.#id = same ? save.id : this.#options.newId();
    if (same) this.#options.saves.adopt(save);
    this.#open(script, play);
    this.tell(whole ? { kind: 'resumed' } : { kind: 'parted', held, whole: save.path.length });
  }

  /** Opens the place a link holds. Throws nothing: what cannot be followed is told, and the title stays. */
  async follow(code: string): Promise<void> {
    try {
      const { route, inputs, marks, beat } = decodePath(code);
      const script = await this.#fetch(route, this.language);
      if (!script) return;
      const { play } = Play.open(script, inputs);
      const held = followMarks(play, marks);
      const opened = Play.open(script, inputs, {
        path: play.bookmark.path,
        beat: held === marks.length ? beat : 0,
      }).play;
      this.#id = this.#options.newId();
      this.#open(script, opened);
      if (held < marks.length) this.tell({ kind: 'parted', held, whole: marks.length });
    } catch (cause) {
      if (!(cause instanceof SaveFault)) throw cause;
      this.toTitle();
      this.tell({ kind: 'bad-path' });
    }
  }

  /** Keeps the place that is open by hand, beside what is kept by itself. */
  async keepPlace(): Promise<void> {
    const save = this.#saveOf();
    if (save) await this.#options.saves.add({ ...save, id: this.#options.newId(), byHand: true });
  }

  /** The open play as a link's fragment. */
  get code(): string | undefined {
    if (!this.#play || !this.#script) return undefined;
    const { path, beat } = this.#play.bookmark;
    return encodePath(this.#script.route, this.#play.inputs, path, beat);
  }

  /** Changes the language in place; the play goes on at the same beat. */
  async translate(language: string): Promise<void> {
    if (language === this.language) return;
    try {
      if (this.#options.words) await this.#options.words(language);
    } catch {
      this.tell({ kind: 'no-story' });
      return;
    }
    if (this.#play && this.#script) {
      const script = await this.#fetch(this.#script.route, language);
      if (!script) return;
      this.#script = script;
      this.#play.translate(script);
    } else {
      const { at } = this.showing.now;
      if (at !== 'play') this.showing.set({ at, language });
    }
  }

  /** Takes an edited story into the open play, at the same place. */
  async reload(): Promise<void> {
    if (!this.#play || !this.#script) return;
    const script = await this.#fetch(this.#script.route, this.language);
    if (!script) return;
    this.#script = script;
    this.#play.translate(script);
  }

  #open(script: RouteScript, play: Play): void {
    this.#close();
    this.#script = script;
    this.#play = play;
    const show = () => {
      const view = play.view.now;
      this.showing.set({ at: 'play', language: view.language, view });
    };
    this.#unwatch = play.view.subscribe(() => {
      show();
      this.#keep();
    });
    show();
    this.#keep();
  }

  #close(): void {
    this.#turn++;
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#play = undefined;
    this.#script = undefined;
  }

  /** The open play as it is kept. */
  #saveOf(): Save | undefined {
    const play = this.#play;
    const script = this.#script;
    if (!play || !script) return undefined;
    const { ending, epilogue, screen } = play.view.now;
    return {
      version: 1,
      id: this.#id,
      route: script.route,
      language: script.language,
      inputs: play.inputs,
      ...play.bookmark,
      at: this.#options.now(),
      ...(screen.chapter === undefined ? {} : { chapter: screen.chapter }),
      ...(epilogue !== undefined && ending !== undefined ? { ended: ending } : {}),
    };
  }

  #keep(): void {
    const save = this.#saveOf();
    if (save) this.#writes.put(save.id, save);
  }

  readonly #writes = new WriteQueue<Save>(async (kept, save) => {
    // A play that was forked while this waited goes on under its new id.
    const id = kept === this.#forkedFrom ? this.#id : kept;
    const now = await this.#options.saves.keep({ ...save, id }, this.#options.newId);
    if (now === id) return;
    this.#forkedFrom = id;
    this.#id = now;
    this.tell({ kind: 'elsewhere' });
  });

  #forkedFrom = '';

  /** Counts what was opened and left, so that a story which comes late is not laid over what is open by then. */
  #turn = 0;

  async #fetch(route: string, language: string): Promise<RouteScript | undefined> {
    const turn = this.#turn;
    try {
      const script = await this.#options.script(route, language);
      return turn === this.#turn ? script : undefined;
    } catch {
      this.tell({ kind: 'no-story' });
      return undefined;
    }
  }
}

/** Takes the choices whose marks a link holds, as far as they are on offer, and says how many that was. */
export function followMarks(play: Play, marks: readonly string[]): number {
  for (const [held, mark] of marks.entries()) {
    while (play.view.now.choices.length === 0) {
      const before = play.view.now;
      play.advance();
      if (play.view.now === before || play.view.now.epilogue !== undefined) return held;
    }
    const choice = play.view.now.choices.find(({ id }) => markOf(id) === mark);
    if (!choice) return held;
    play.choose(choice.id);
  }
  return marks.length;
}

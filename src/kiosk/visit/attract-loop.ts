import type { Places } from '../../play/places.ts';
import type { Play } from '../../play/play.ts';
import { countWords } from '../../play/screens.ts';
import type { Session } from '../../play/session.ts';
import { every, type KioskClock } from '../clock.ts';

/** How the attract loop looks just now. */
export interface AttractLook {
  /** Which of two arrangements the screen is in; what is bright in one is dark in the other. */
  readonly side: 'a' | 'b';
  readonly language: string;
  /** The screen rests in the dark. */
  readonly black: boolean;
  /** The words are shown; else only title and scene. */
  readonly words: boolean;
}

/** What the loop is played with. */
export interface AttractOptions {
  readonly session: Session;
  readonly places: Places;
  readonly clock: KioskClock;
  readonly languages: readonly string[];
  readonly routes: readonly string[];
  readonly onLook: (look: AttractLook) => void;
  /** Clears away what a round has left, before the next. */
  readonly onRound: () => Promise<void>;
}

/** All in milliseconds. */
const TITLE_ALONE = 14_000;
const SHORTEST = 5500;
const LONGEST = 10_000;
const A_WORD = 110;
const ABOUT_TO = 1600;
const TAKEN = 1300;
/** A side, and a scene, is left before it has stood for a minute. */
const SIDE = 34_000;
const SCENE = 36_000;
const BLACK_EVERY = 5 * 60_000;
const BLACK = 2000;
/** How many choices a round goes: far enough to be curious, and no further. */
const CHOICES_A_ROUND = 4;
/** How long the fade takes before and after, and how long it is dark between two arrangements. */
const FADE = 800;
const BETWEEN = 300;

/** Plays a route by itself, another path and the next language each round, so that a passer-by sees what can be done here. */
export class AttractLoop {
  readonly #options: AttractOptions;
  #look: AttractLook = { side: 'a', language: '', black: false, words: false };
  #round = 0;
  #timer: unknown;
  #ends: (() => void)[] = [];
  #beginning: Promise<void> = Promise.resolve();
  #running = false;
  #sideSince = 0;
  #resting = false;
  #turning = false;
  #scene: string | undefined;
  #sceneSince = 0;

  constructor(options: AttractOptions) {
    this.#options = options;
  }

  /** What the loop shows, for the operator and for tests. */
  get look(): AttractLook {
    return this.#look;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    const { clock } = this.#options;
    this.#sideSince = clock.now();
    this.#ends = [every(clock, BLACK_EVERY, () => this.#rest())];
    this.#openRound();
  }

  /** Stops at once; resolves when nothing that was begun can still come up. */
  async stop(): Promise<void> {
    this.#running = false;
    for (const end of this.#ends.splice(0)) end();
    this.#options.clock.clearTimeout(this.#timer);
    this.#resting = false;
    this.#turning = false;
    this.#show({ words: false });
    await this.#beginning;
  }

  #newRound(): void {
    this.#turn(() => this.#openRound());
  }

  #openRound(): void {
    const { session, languages, onRound, routes } = this.#options;
    const language = languages[this.#round % languages.length] ?? 'en';
    const route = routes[Math.floor(this.#round / languages.length) % routes.length];
    this.#round++;
    this.#beginning = (async () => {
      session.toTitle();
      await onRound();
      await session.translate(language);
      if (!this.#running) return;
      this.#show({ language, words: false });
      this.#after(TITLE_ALONE, () => {
        this.#beginning = this.#begin(route);
      });
    })();
  }

  async #begin(route: string | undefined): Promise<void> {
    if (route !== undefined) await this.#options.session.begin(route);
    if (!this.#running) return;
    // A story that cannot be fetched leaves the title; the next round tries again.
    if (!this.#options.session.play) return this.#after(SCENE, () => this.#newRound());
    this.#show({ words: true });
    this.#noteScene();
    this.#dwell();
  }

  #dwell(): void {
    const view = this.#options.session.play?.view.now;
    if (!view) return;
    const words = view.screen.lines.reduce((sum, { text }) => sum + countWords(text), 0);
    const time = Math.min(Math.max(SHORTEST, words * A_WORD), LONGEST);
    this.#after(time, () => this.#goOn());
  }

  #goOn(): void {
    const play = this.#options.session.play;
    if (!play) return;
    const { choices, epilogue, path } = play.view.now;
    const choice = choices[(this.#round + path.length) % choices.length];
    if (epilogue !== undefined || (path.length >= CHOICES_A_ROUND && choice)) this.#newRound();
    else if (choice) this.#strike(play, choice.id);
    else this.#act(() => play.advance());
  }

  /** Shows what is going to be chosen before it is chosen, as a hand would. */
  #strike(play: Play, id: string): void {
    const place = `choice:${id}`;
    this.#options.places.light(place, 'hover');
    this.#after(ABOUT_TO, () => {
      this.#options.places.light(place, 'taken');
      this.#after(TAKEN, () => this.#act(() => play.choose(id)));
    });
  }

  #act(change: () => void): void {
    const goOn = () => {
      change();
      if (this.#options.clock.now() - this.#sceneSince > SCENE) this.#hurry();
      this.#noteScene();
      this.#dwell();
    };
    if (this.#options.clock.now() - this.#sideSince > SIDE) this.#turn(goOn);
    else goOn();
  }

  /** Goes on without waiting until the scene changes, for a picture that has stood long enough. */
  #hurry(): void {
    const play = this.#options.session.play;
    for (let step = 0; play && step < 60 && play.view.now.screen.scene === this.#scene; step++) {
      const { choices, epilogue } = play.view.now;
      if (epilogue !== undefined) return;
      const choice = choices[this.#round % choices.length];
      if (choice) play.choose(choice.id);
      else play.advance();
    }
  }

  #noteScene(): void {
    const scene = this.#options.session.play?.view.now.screen.scene;
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#sceneSince = this.#options.clock.now();
  }

  /** Goes through the dark to the other arrangement, so that no spot is bright from the one into the other. */
  #turn(then: () => void): void {
    this.#turning = true;
    this.#show({});
    this.#after(FADE + BETWEEN, () => {
      this.#sideSince = this.#options.clock.now();
      this.#turning = false;
      this.#show({ side: this.#look.side === 'a' ? 'b' : 'a' });
      then();
    });
  }

  /** Darkens the whole screen for a while; what is played goes on behind it. */
  #rest(): void {
    const { clock } = this.#options;
    this.#resting = true;
    this.#show({});
    const back = clock.setTimeout(() => {
      this.#resting = false;
      this.#show({});
    }, FADE + BLACK);
    this.#ends.push(() => clock.clearTimeout(back));
  }

  #show(change: Partial<AttractLook>): void {
    this.#look = { ...this.#look, ...change, black: this.#resting || this.#turning };
    this.#options.onLook(this.#look);
  }

  #after(milliseconds: number, act: () => void): void {
    this.#options.clock.clearTimeout(this.#timer);
    this.#timer = this.#options.clock.setTimeout(() => {
      if (this.#running) act();
    }, milliseconds);
  }
}

import { kioskWords } from '../../language/kiosk/words.ts';
import { every } from '../clock.ts';
import type { HostOptions } from '../host-options.ts';
import { isGrave, signsOf } from '../operator/health.ts';
import { takeHealth } from '../operator/take-health.ts';
import { AttractView } from '../view/attract-view.ts';
import type { Voice } from '../voice/voice.ts';
import { AttractLoop } from './attract-loop.ts';
import { clearSaves } from './clear-visit.ts';
import { withVolume } from './first-settings.ts';

/** What the time between two visits needs besides what the host is given. */
export interface BetweenVisitsOptions extends HostOptions {
  readonly voice: Voice;
  /** Nobody is there. */
  readonly idle: () => boolean;
  readonly onTouch: () => void;
}

/** How often the attract loop says that keys start the voice, milliseconds. */
const INVITE = 30_000;

/** What a kiosk does while nobody is there: it plays by itself, invites, takes updates, and calls the operator where it must. */
export class BetweenVisits {
  readonly #options: BetweenVisitsOptions;
  readonly #view: AttractView;
  readonly #loop: AttractLoop;
  #update: (() => void) | undefined;
  #stopInviting = () => {};

  constructor(options: BetweenVisitsOptions) {
    const { config } = options.read;
    this.#options = options;
    this.#view = new AttractView(config, options.onTouch);
    this.#loop = new AttractLoop({
      ...options,
      languages: config.languages,
      routes: config.routes.slice(0, 1),
      onLook: (look) => this.#view.show(look),
      onRound: () => this.#newRound(),
    });
  }

  get element(): HTMLElement {
    return this.#view.element;
  }

  begin(): void {
    const { settings } = this.#options;
    void this.#takeUpdate();
    // A screen that nobody has touched is not heard.
    settings.set(withVolume(settings.now, 0));
    this.#loop.start();
    void this.#sign();
    this.#invite();
  }

  /** Resolves when nothing that was begun can still come up. */
  async end(): Promise<void> {
    this.#stopInviting();
    await this.#loop.stop();
  }

  /** Takes an update now if nobody is here, else when nobody is. */
  offerUpdate(apply: () => void): void {
    this.#update = apply;
    void this.#takeUpdate();
  }

  async #takeUpdate(): Promise<void> {
    await this.#options.counts.written;
    if (!this.#options.idle()) return;
    this.#update?.();
    this.#update = undefined;
  }

  /** A mark in the attract loop for whoever looks after the kiosk. */
  async #sign(): Promise<void> {
    const grave = signsOf(await takeHealth(this.#options)).find(isGrave);
    this.#view.sign(grave && kioskWords(this.#options.read.config.languages[0] ?? 'en').operator.sign);
  }

  #invite(): void {
    const { clock, read, voice } = this.#options;
    const { voice: asked, keys, languages } = read.config;
    if (!asked.on || !asked.invite || Object.keys(keys).length === 0) return;
    const say = () => voice.warn(languages.map((language) => ({ text: kioskWords(language).invite, language })));
    this.#stopInviting = every(clock, INVITE, say);
  }

  async #newRound(): Promise<void> {
    await clearSaves(this.#options);
    this.#options.forget();
  }
}

import { createActor, fromPromise } from 'xstate';
import { kioskWords } from '../language/kiosk/words.ts';
import { countWords } from '../play/screens.ts';
import type { Showing } from '../play/showing.ts';
import { every, type KioskClock } from './clock.ts';
import type { Action } from './config/config.ts';
import type { ConfigRead } from './config/read-config.ts';
import { pageIsThere, Recovery } from './guard/recovery.ts';
import type { Reloads, Resume } from './guard/reloads.ts';
import { watch } from './guard/watchdog.ts';
import { Commands } from './hands/commands.ts';
import { listenToGamepads } from './hands/gamepads.ts';
import { listenToKeys } from './hands/keys.ts';
import type { CountBook } from './keep/count-book.ts';
import type { FaultLog } from './keep/fault-log.ts';
import type { PatientVault } from './keep/patient-vault.ts';
import type { KioskOptions } from './kiosk-options.ts';
import { watchCorner } from './operator/corner.ts';
import { Desk } from './operator/desk.ts';
import { isGrave, signsOf } from './operator/health.ts';
import { PinGate } from './operator/pin-gate.ts';
import { takeHealth } from './operator/take-health.ts';
import { AttractView } from './view/attract-view.ts';
import { languageView, routeView } from './view/choice-view.ts';
import { make } from './view/dom.ts';
import { endingView } from './view/ending-view.ts';
import { StillView } from './view/still-view.ts';
import { AttractLoop } from './visit/attract-loop.ts';
import { clearSaves, clearVisit } from './visit/clear-visit.ts';
import { firstSettings, withVolume } from './visit/first-settings.ts';
import { homeLink } from './visit/home-link.ts';
import { type Clearing, visitMachine } from './visit/visit-machine.ts';
import { type Where, whereOf } from './visit/where.ts';
import { Reader } from './voice/reader.ts';
import type { Speaker } from './voice/speaker.ts';
import { languageOf, spokenText } from './voice/spoken-text.ts';
import { Voice } from './voice/voice.ts';

/** What the host is put together from. */
export interface HostOptions extends KioskOptions {
  readonly clock: KioskClock;
  readonly vault: KioskOptions['vault'];
  readonly kept: PatientVault;
  readonly reloads: Reloads;
  readonly faults: FaultLog;
  readonly counts: CountBook;
  readonly speaker: Speaker;
  readonly read: ConfigRead;
  /** There is a kiosk.json. */
  readonly configFile: boolean;
  /** The page had to be opened anew too often: no painted stage this time. */
  readonly pageOnly: boolean;
}

/** How often the attract loop says that keys start the voice, milliseconds. */
const INVITE = 30_000;

/** How often a hand that moves over the screen is noticed at most, milliseconds. */
const STIRRED = 300;

/** Receives the visitors, one after the other: shows where each is, and sees that nothing of them stays. */
export class Host {
  readonly #options: HostOptions;
  readonly #actor;
  readonly #element = make('div', { id: 'kiosk' });
  readonly #slot = make('div', { class: 'k-slot' });
  readonly #attractView: AttractView;
  readonly #attract: AttractLoop;
  readonly #still: StillView;
  readonly #commands: Commands;
  readonly #voice: Voice;
  readonly #reader: Reader;
  readonly #recovery: Recovery;
  readonly #desk: Desk;
  #where: Where = 'clearing';
  #staged: boolean;
  #route: string | undefined;
  #resume: Resume | undefined;
  #update: (() => void) | undefined;
  #stopInviting = () => {};
  #lastStirred = Number.NEGATIVE_INFINITY;
  /** A key of the keypad began the visit: it is to be heard from its first screen. */
  #toBeHeard = false;

  constructor(options: HostOptions) {
    const { clock, read, session, counts, speaker, settings, kept } = options;
    const { config } = read;
    this.#options = options;
    this.#staged = settings.now.stage;
    this.#actor = createActor(
      visitMachine.provide({
        actors: { clear: fromPromise<void, Clearing>(({ input }) => this.#clear(input)) },
        actions: {
          ask: () => this.#ask(),
          distrust: () => void this.#recovery.fault('reset-failed', 'see the fault before', true),
        },
      }),
      {
        clock,
        input: { ...config.idle, languages: config.languages.length, routes: config.routes.length },
      },
    );
    this.#voice = new Voice({
      speaker,
      language: () => session.language,
      rate: () => config.voice.rate,
      volume: () => config.voice.volume,
      onSpeaking: (speaking) => {
        this.#actor.send({ type: speaking ? 'SPEAKS' : 'SILENT' });
        this.#commands.refresh();
      },
    });
    this.#reader = new Reader({ clock, voice: this.#voice, root: () => this.#commands.roots()[0] });
    this.#recovery = new Recovery({
      ...options,
      place: () => this.#place(),
      staySafe: () => this.#staySafe(),
      reachable: pageIsThere,
      reload: () => location.reload(),
    });
    this.#attractView = new AttractView(config, () => this.#actor.send({ type: 'TOUCH' }));
    this.#attract = new AttractLoop({
      ...options,
      languages: config.languages,
      routes: config.routes.slice(0, 1),
      onLook: (look) => this.#attractView.show(look),
      onRound: () => this.#newRound(),
    });
    this.#still = new StillView(clock, () => this.#actor.send({ type: 'HERE' }));
    this.#desk = new Desk({
      ...options,
      vault: kept,
      slot: this.#slot,
      gate: new PinGate(kept, { now: clock.now, given: config.operator.pin }),
      health: () => takeHealth(options),
      reload: () => this.restartAfresh(),
      leave: () => this.#actor.send({ type: 'LEAVE' }),
    });
    this.#commands = new Commands({
      ...options,
      config,
      voice: this.#voice,
      reader: this.#reader,
      counts,
      slot: this.#slot,
      attract: this.#attractView.element,
      still: this.#still,
      where: () => this.#where,
      send: (event) => this.#actor.send(event),
      onMapped: () => {
        this.#toBeHeard = true;
      },
    });
  }

  /** Nobody is here. */
  get idle(): boolean {
    return this.#where === 'attract';
  }

  /** Puts the kiosk on the screen; `resume` is the place of a visitor for whom the page had to be opened anew. */
  start(resume: Resume | undefined): void {
    const { clock, read, session, root, stage } = this.#options;
    this.#resume = resume;
    this.#element.append(this.#slot, this.#attractView.element, ...this.#commands.elements, this.#still.element);
    document.body.append(this.#element);
    this.#reader.watch([root, this.#element]);
    this.#commands.watch();
    this.#listen();
    watch({
      clock,
      stage,
      staged: () => this.#staged,
      onFault: (kind, detail, grave) => void this.#recovery.fault(kind, detail, grave),
    });
    watchCorner({
      clock,
      corner: () => read.config.operator.corner,
      onHeld: () => this.#actor.send({ type: 'OPERATOR' }),
    });
    session.showing.subscribe((showing) => this.#onShowing(showing));
    this.#actor.subscribe((snapshot) => this.#arrive(whereOf(snapshot)));
    this.#actor.start();
  }

  /** Takes an update now if nobody is here, else when nobody is. */
  offerUpdate(apply: () => void): void {
    this.#update = apply;
    void this.#takeUpdate();
  }

  /** Opens the page anew because somebody or the hour wants it; that is no fault and counts as none. */
  async restartAfresh(): Promise<void> {
    if (!(await pageIsThere())) return;
    this.#options.reloads.clear();
    await this.#options.counts.written;
    location.reload();
  }

  #listen(): void {
    const { clock, read, session } = this.#options;
    const { config } = read;
    listenToKeys({
      keys: () => config.keys,
      coolDown: () => config.coolDown,
      now: clock.now,
      digits: () => this.#where === 'story' && !this.#commands.asking && !this.#still.open,
      taken: (event) => {
        this.#active();
        return this.#isHere() || (this.#where === 'operator' && this.#desk.key(event));
      },
      act: (action, from) => this.#press(action, from),
    });
    listenToGamepads({
      now: clock.now,
      coolDown: () => config.coolDown,
      act: (action) => this.#press(action, 'gamepad'),
    });
    for (const name of ['wheel', 'scroll', 'touchmove'] as const) {
      window.addEventListener(name, () => this.#stir(), { capture: true, passive: true });
    }
    window.addEventListener('pointerdown', () => this.#active(), true);
    // What a press has brought up counts, not what lay there before it.
    window.addEventListener('click', () => this.#active());
    window.addEventListener('pointerdown', () => delete document.body.dataset.hands, true);
    // Whoever reads is not told what the machine lacks; the operator is.
    session.notice.subscribe((notice) => {
      if (notice?.kind === 'no-story') void this.#recovery.fault('story-missing', session.language, false);
      if (notice && notice.kind !== 'parted') session.tell(undefined);
    });
  }

  #press(action: Action, from: 'mapped' | 'built-in' | 'gamepad'): void {
    this.#active();
    if (!this.#isHere()) this.#commands.press(action, from);
  }

  /** Takes any press for an answer to "are you still there", and for nothing else. */
  #isHere(): boolean {
    const asked = this.#still.open;
    if (asked) this.#actor.send({ type: 'HERE' });
    return asked;
  }

  /** A hand moves over the screen: often, and all of it the same. */
  #stir(): void {
    const { clock } = this.#options;
    if (clock.now() - this.#lastStirred < STIRRED) return;
    this.#lastStirred = clock.now();
    this.#active();
  }

  #active(): void {
    this.#actor.send({ type: 'ACTIVITY', words: this.#wordsShown() });
  }

  #wordsShown(): number {
    const root = this.#commands.roots()[0];
    const pieces = root && this.#where !== 'attract' ? spokenText(root) : [];
    return pieces.reduce((sum, { text }) => sum + countWords(text), 0);
  }

  #onShowing(showing: Showing): void {
    const { counts } = this.#options;
    this.#commands.refresh();
    if (this.#where !== 'story' && this.#where !== 'ending') return;
    // The story has been left by a way of its own.
    if (showing.at !== 'play') this.#actor.send({ type: 'RESTART' });
    else {
      const { language, route, epilogue, ending } = showing.view;
      counts.note({ language, route, ...(epilogue !== undefined && ending !== undefined ? { ending } : {}) });
      if (epilogue === 'map') this.#actor.send({ type: 'ENDED' });
      else if (this.#where === 'ending') this.#actor.send({ type: 'REOPEN' });
      this.#active();
      if (this.#where === 'ending') this.#lay('ending');
    }
  }

  #arrive({ where, asked }: { where: Where; asked: boolean }): void {
    if (!asked && this.#still.open) this.#still.close();
    if (where === this.#where) return;
    const from = this.#where;
    this.#where = where;
    document.body.dataset.kiosk = where;
    this.#options.root.inert = where !== 'story';
    this.#lay(where);
    this.#commands.refresh();
    if (where === 'attract') void this.#receive();
    if (where === 'story' && (from === 'language' || from === 'route' || from === 'clearing')) void this.#begin();
    if (where === 'operator') this.#desk.open(this.#options.session.language);
    if (this.#toBeHeard && (where === 'language' || where === 'route')) this.#commands.listen();
    this.#reader.look();
  }

  /** Lays what belongs to a place of its own into the slot. */
  #lay(where: Where): void {
    const { session, read, routes } = this.#options;
    const { languages, routes: offered } = read.config;
    const { language } = session;
    if (where === 'language') this.#slot.replaceChildren(languageView(languages, (it) => void this.#speak(it)));
    else if (where === 'route') {
      const shown = offered.flatMap((id) => routes.filter(({ route }) => route === id));
      this.#slot.replaceChildren(routeView(shown, language, (route) => this.#choose(route)));
    } else if (where === 'ending') this.#slot.replaceChildren(this.#ending(language));
    else if (where !== 'operator') this.#desk.close();
  }

  #ending(language: string): HTMLElement {
    const { session, read } = this.#options;
    const { play, script } = session;
    const { address } = read.config;
    const name = script?.names.endings[play?.view.now.ending ?? '']?.title;
    return endingView(
      {
        language,
        ...(play && address !== '' ? { link: homeLink(address, language, play) } : {}),
        ...(name === undefined ? {} : { ending: name }),
      },
      (command) => {
        if (command === 'back') play?.retreat();
        else this.#actor.send({ type: command === 'again' ? 'RESTART' : 'FINISH' });
      },
    );
  }

  async #speak(language: string): Promise<void> {
    this.#options.counts.note({ language });
    await this.#options.session.translate(language);
    this.#actor.send({ type: 'LANGUAGE', language });
  }

  #choose(route: string): void {
    this.#route = route;
    this.#actor.send({ type: 'ROUTE', route });
  }

  async #begin(): Promise<void> {
    const { session, read } = this.#options;
    await session.begin(this.#route ?? read.config.routes[0] ?? '');
    if (this.#where === 'story' && !session.play) this.#actor.send({ type: 'FAIL' });
  }

  /** Nobody is here yet: a visitor for whom the page had to be opened anew, else the attract loop. */
  async #receive(): Promise<void> {
    const { session, counts, settings } = this.#options;
    const resume = this.#resume;
    this.#resume = undefined;
    if (resume) {
      await session.translate(resume.language);
      await session.follow(resume.code);
      if (session.play) {
        this.#actor.send({ type: 'RESUME' });
        if (session.play.view.now.epilogue === 'map') this.#actor.send({ type: 'ENDED' });
        return;
      }
      counts.end('cut');
    }
    void this.#takeUpdate();
    // A screen that nobody has touched is not heard.
    settings.set(withVolume(settings.now, 0));
    this.#attract.start();
    void this.#sign();
    this.#invite();
  }

  async #takeUpdate(): Promise<void> {
    await this.#options.counts.written;
    if (!this.idle) return;
    this.#update?.();
    this.#update = undefined;
  }

  /** A mark in the attract loop for whoever looks after the kiosk. */
  async #sign(): Promise<void> {
    const grave = signsOf(await takeHealth(this.#options)).find(isGrave);
    this.#attractView.sign(grave && kioskWords(this.#options.read.config.languages[0] ?? 'en').operator.sign);
  }

  #invite(): void {
    const { clock, read } = this.#options;
    const { voice, keys, languages } = read.config;
    if (!voice.on || !voice.invite || Object.keys(keys).length === 0) return;
    const say = () => this.#voice.warn(languages.map((language) => ({ text: kioskWords(language).invite, language })));
    this.#stopInviting = every(clock, INVITE, say);
  }

  #ask(): void {
    const { session, read } = this.#options;
    const { languages, idle } = read.config;
    this.#still.show(session.language, languages, idle.countdown);
    const text = kioskWords(session.language).still.spoken(idle.countdown);
    // Who has never asked for a voice is not startled by one.
    if (this.#voice.asked) this.#voice.warn([{ text, language: languageOf(this.#still.element) }]);
  }

  async #clear({ how, next }: Clearing): Promise<void> {
    const { counts, read, settings } = this.#options;
    this.#stopInviting();
    if (how !== 'nobody') counts.end(how);
    this.#still.close();
    this.#commands.close();
    this.#voice.forget();
    this.#reader.forget();
    this.#route = undefined;
    this.#desk.close();
    await this.#attract.stop();
    await clearVisit({
      ...this.#options,
      first: () => firstSettings(read.config, this.#staged),
      language: read.config.languages[0] ?? settings.now.language ?? 'en',
    });
    delete document.body.dataset.hands;
    if (next === 'visit') counts.begin();
    else this.#toBeHeard = false;
  }

  async #newRound(): Promise<void> {
    await clearSaves(this.#options);
    this.#options.forget();
  }

  #place(): Resume | undefined {
    const { session } = this.#options;
    const { code } = session;
    if (code === undefined || (this.#where !== 'story' && this.#where !== 'ending')) return undefined;
    return { code, language: session.language };
  }

  #staySafe(): void {
    const { settings } = this.#options;
    this.#staged = false;
    settings.set({ ...settings.now, stage: false });
  }
}

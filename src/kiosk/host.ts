import { createActor, fromPromise } from 'xstate';
import { kioskWords } from '../language/kiosk/words.ts';
import { countWords } from '../play/screens.ts';
import { openAnewSoon, pageIsThere } from './guard/open-anew.ts';
import { Recovery } from './guard/recovery.ts';
import type { Resume } from './guard/reloads.ts';
import { watch } from './guard/watchdog.ts';
import { Commands } from './hands/commands.ts';
import { listenToHands } from './hands/hands.ts';
import type { HostOptions } from './host-options.ts';
import { watchCorner } from './operator/corner.ts';
import { make } from './view/dom.ts';
import { StillView } from './view/still-view.ts';
import { BetweenVisits } from './visit/between-visits.ts';
import { clearVisit } from './visit/clear-visit.ts';
import { firstSettings } from './visit/first-settings.ts';
import { Screens } from './visit/screens.ts';
import { type Clearing, type VisitEvent, visitMachine } from './visit/visit-machine.ts';
import { VisitStory } from './visit/visit-story.ts';
import { type Where, whereOf } from './visit/where.ts';
import { Reader } from './voice/reader.ts';
import { languageOf, spokenText } from './voice/spoken-text.ts';
import { Voice } from './voice/voice.ts';

/** Receives the visitors, one after the other: goes with each from place to place, and sees that nothing of them stays. */
export class Host {
  readonly #options: HostOptions;
  readonly #actor;
  readonly #element = make('div', { id: 'kiosk' });
  readonly #between: BetweenVisits;
  readonly #screens: Screens;
  readonly #story: VisitStory;
  readonly #still: StillView;
  readonly #commands: Commands;
  readonly #voice: Voice;
  readonly #reader: Reader;
  readonly #recovery: Recovery;
  #where: Where = 'clearing';
  #staged: boolean;
  #resume: Resume | undefined;
  /** A key of the keypad began the visit: it is to be heard from its first screen. */
  #toBeHeard = false;

  constructor(options: HostOptions) {
    const { clock, read, session, speaker, settings } = options;
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
    const send = (event: VisitEvent) => this.#actor.send(event);
    this.#voice = new Voice({
      speaker,
      language: () => session.language,
      rate: () => config.voice.rate,
      volume: () => config.voice.volume,
      onSpeaking: (speaking) => {
        send({ type: speaking ? 'SPEAKS' : 'SILENT' });
        this.#commands.refresh();
      },
    });
    // The question whether anybody is there says itself, once, and its seconds are not read out.
    const root = () => (this.#still.open ? undefined : this.#commands.roots()[0]);
    this.#reader = new Reader({ clock, voice: this.#voice, root });
    this.#recovery = new Recovery({
      ...options,
      place: () => this.#story.place,
      staySafe: () => this.#staySafe(),
      reachable: pageIsThere,
      reload: () => location.reload(),
    });
    this.#between = new BetweenVisits({
      ...options,
      voice: this.#voice,
      idle: () => this.idle,
      onTouch: () => send({ type: 'TOUCH' }),
    });
    this.#still = new StillView(clock, () => send({ type: 'HERE' }));
    this.#screens = new Screens({ ...options, send, reload: () => this.restartAfresh() });
    this.#story = new VisitStory({ ...options, send, where: () => this.#where, route: () => this.#screens.route });
    this.#commands = new Commands({
      ...options,
      config,
      voice: this.#voice,
      reader: this.#reader,
      slot: this.#screens.slot,
      attract: this.#between.element,
      still: this.#still,
      where: () => this.#where,
      send,
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
    const { read, session, root } = this.#options;
    const { config } = read;
    this.#resume = resume;
    this.#element.append(this.#screens.slot, this.#between.element, ...this.#commands.elements, this.#still.element);
    document.body.append(this.#element);
    this.#reader.watch([root, this.#element]);
    this.#commands.watch();
    listenToHands({
      ...this.#options,
      config,
      where: () => this.#where,
      commands: this.#commands,
      still: this.#still,
      onActive: () => this.#active(),
      onHere: () => this.#actor.send({ type: 'HERE' }),
      operatorKey: (event) => this.#screens.operatorKey(event),
    });
    watch({
      ...this.#options,
      staged: () => this.#staged,
      onFault: (kind, detail, grave) => void this.#recovery.fault(kind, detail, grave),
    });
    watchCorner({
      ...this.#options,
      corner: () => config.operator.corner,
      onHeld: () => this.#actor.send({ type: 'OPERATOR' }),
    });
    // Whoever reads is not told what the machine lacks; the operator is.
    session.notice.subscribe((notice) => {
      if (notice?.kind === 'no-story') void this.#recovery.fault('story-missing', session.language, false);
      if (notice && notice.kind !== 'parted') session.tell(undefined);
    });
    session.showing.subscribe((showing) => {
      this.#commands.refresh();
      this.#story.follow(showing);
      this.#active();
      if (this.#where === 'ending') this.#screens.lay('ending');
    });
    this.#actor.subscribe({
      next: (snapshot) => this.#arrive(whereOf(snapshot)),
      // What breaks the machine itself leaves a kiosk that answers nobody: it is opened anew however often it was before.
      error: (cause) => {
        void this.#recovery.fault('script-error', String(cause), true);
        openAnewSoon();
      },
    });
    this.#actor.start();
  }

  /** Takes an update now if nobody is here, else when nobody is. */
  offerUpdate(apply: () => void): void {
    this.#between.offerUpdate(apply);
  }

  /** Opens the page anew because somebody or the hour wants it; that is no fault and counts as none. */
  async restartAfresh(): Promise<void> {
    if (!(await pageIsThere())) return;
    this.#options.reloads.clear();
    await this.#options.counts.written;
    location.reload();
  }

  #active(): void {
    this.#actor.send({ type: 'ACTIVITY', words: this.#wordsShown() });
  }

  #wordsShown(): number {
    const root = this.#commands.roots()[0];
    const pieces = root && this.#where !== 'attract' ? spokenText(root) : [];
    return pieces.reduce((sum, { text }) => sum + countWords(text), 0);
  }

  #arrive({ where, asked }: { where: Where; asked: boolean }): void {
    if (!asked && this.#still.open) {
      this.#still.close();
      this.#voice.stop();
    }
    if (where === this.#where) return;
    const from = this.#where;
    this.#where = where;
    document.body.dataset.kiosk = where;
    this.#options.root.inert = where !== 'story';
    this.#screens.lay(where);
    this.#commands.refresh();
    if (where === 'attract') void this.#receive();
    if (where === 'story' && (from === 'language' || from === 'route' || from === 'clearing')) void this.#story.begin();
    if (this.#toBeHeard && (where === 'language' || where === 'route')) this.#commands.listen();
    this.#reader.look();
  }

  /** Nobody is here yet: a visitor for whom the page had to be opened anew, else the attract loop. */
  async #receive(): Promise<void> {
    const resume = this.#resume;
    this.#resume = undefined;
    if (resume && (await this.#story.goOn(resume))) return;
    if (resume) this.#options.counts.end('cut');
    this.#between.begin();
  }

  #ask(): void {
    const { session, read, settings } = this.#options;
    const { languages, idle } = read.config;
    this.#still.show(session.language, languages, idle.countdown);
    const text = kioskWords(session.language).still.spoken(idle.countdown);
    // Who has asked for neither voice nor sounds is not startled by a voice.
    if (read.config.voice.on && (this.#voice.asked || settings.now.effects > 0))
      this.#voice.warn([{ text, language: languageOf(this.#still.element) }]);
  }

  async #clear({ how, next }: Clearing): Promise<void> {
    const { counts, read, reloads, settings } = this.#options;
    reloads.leaveBehind();
    if (how !== 'nobody') counts.end(how);
    this.#still.close();
    this.#commands.close();
    this.#voice.forget();
    this.#reader.forget();
    this.#screens.clear();
    await this.#between.end();
    await clearVisit({
      ...this.#options,
      first: () => firstSettings(read.config, this.#staged),
      language: read.config.languages[0] ?? settings.now.language ?? 'en',
    });
    delete document.body.dataset.hands;
    if (next === 'visit') counts.begin();
    else this.#toBeHeard = false;
  }

  #staySafe(): void {
    const { settings } = this.#options;
    this.#staged = false;
    settings.set({ ...settings.now, stage: false });
  }
}

import { kioskWords } from '../../language/kiosk/words.ts';
import type { Settings } from '../../play/settings.ts';
import type { Action, Config } from '../config/config.ts';
import type { CountBook } from '../keep/count-book.ts';
import type { KioskOptions } from '../kiosk-options.ts';
import { type BarCommand, BarView } from '../view/bar-view.ts';
import { DialogView } from '../view/dialog-view.ts';
import { control } from '../view/dom.ts';
import { type HelpCommand, helpContent } from '../view/help-view.ts';
import { MoreView } from '../view/more-view.ts';
import type { StillView } from '../view/still-view.ts';
import { LARGE, volumeStep, withVolume } from '../visit/first-settings.ts';
import type { VisitEvent } from '../visit/visit-machine.ts';
import type { Where } from '../visit/where.ts';
import type { Reader } from '../voice/reader.ts';
import { labelOf, languageOf } from '../voice/spoken-text.ts';
import type { Voice } from '../voice/voice.ts';
import { controlsIn, walk } from './focus-walk.ts';

/** What the commands work on. */
export interface CommandsOptions extends KioskOptions {
  readonly config: Config;
  readonly voice: Voice;
  readonly reader: Reader;
  readonly counts: CountBook;
  readonly slot: HTMLElement;
  readonly attract: HTMLElement;
  readonly still: StillView;
  readonly where: () => Where;
  readonly send: (event: VisitEvent) => void;
  /** A key of the keypad was pressed. */
  readonly onMapped: () => void;
}

/** Everything that a visitor can do besides the story itself, by finger, key and gamepad alike. */
export class Commands {
  readonly #options: CommandsOptions;
  readonly #bar = new BarView((command) => this.#commands[command]());
  readonly #more = new MoreView(
    () => this.#scroller(),
    () => this.#options.session.language,
  );
  readonly #question = new DialogView('ask', () => this.#question.close());
  readonly #help = new DialogView('help', () => this.#help.close());

  /** What the bar's controls do. */
  readonly #commands: Readonly<Record<BarCommand, () => void>> = {
    restart: () => this.#askAgain(),
    language: () => void this.#translate(),
    size: () => this.#resize(),
    voice: () => (this.#options.voice.on ? this.#hush() : this.listen()),
    softer: () => this.#sound(-1),
    louder: () => this.#sound(1),
    evidence: () => this.#options.page.open('archive'),
    file: () => this.#options.page.open('file'),
    help: () => {
      this.#options.counts.use('help');
      this.#showHelp();
    },
  };
  /** What keys and gamepads do. */
  readonly #actions: Readonly<Record<Action, () => void>> = {
    previous: () => this.#walk(-1),
    next: () => this.#walk(1),
    select: () => this.#select(),
    back: () => this.#back(),
    help: this.#commands.help,
    language: this.#commands.language,
    repeat: () => (this.#options.voice.on ? this.#options.voice.repeat() : this.listen()),
    stop: () => this.#options.voice.stop(),
    louder: this.#commands.louder,
    softer: this.#commands.softer,
  };

  constructor(options: CommandsOptions) {
    this.#options = options;
  }

  /** What is to be put on the screen, in this order. */
  get elements(): readonly HTMLElement[] {
    return [this.#bar.element, this.#more.element, this.#question.element, this.#help.element];
  }

  /** Begins to look whether there is more than the screen shows. */
  watch(): void {
    this.#more.watch([this.#options.root, document.body]);
  }

  /** A question or the help lies over the story. */
  get asking(): boolean {
    return this.#question.open || this.#help.open || this.#card() !== undefined;
  }

  /** Where the focus may go just now: the first is what is read aloud. */
  roots(): readonly Element[] {
    const { still, slot, attract, root, where } = this.#options;
    if (still.open) return [still.element];
    if (this.#question.open) return [this.#question.element];
    if (this.#help.open) return [this.#help.element];
    const card = this.#card();
    switch (where()) {
      case 'attract':
        return [attract];
      case 'story':
        return [card ?? root.querySelector('#text') ?? root, this.#bar.element];
      case 'operator':
        return [slot];
      default:
        return [slot, this.#bar.element];
    }
  }

  /** Shows the bar as things are. */
  refresh(): void {
    const { session, settings, voice, config, where } = this.#options;
    const place = where();
    const shown = place === 'language' || place === 'route' || place === 'story' || place === 'ending';
    this.#bar.element.hidden = !shown;
    if (!shown) return;
    this.#bar.show({
      language: session.language,
      languages: place === 'language' ? [session.language] : config.languages,
      begun: place !== 'language',
      reading: place === 'story',
      large: settings.now.textSize >= LARGE,
      able: config.voice.on && voice.able,
      voice: voice.on,
      volume: voice.on ? voice.volume : settings.now.effects,
      evidence: session.play?.claimsMet.length ?? 0,
      filed: session.play?.acts.filter(({ file }) => file !== undefined).length ?? 0,
    });
  }

  /** Takes question and help away. */
  close(): void {
    this.#question.close();
    this.#help.close();
  }

  /** Switches the voice on and reads what is on the screen. */
  listen(): void {
    const { voice, counts, reader, config } = this.#options;
    if (!config.voice.on) return;
    voice.switch(true);
    if (voice.on) counts.use('voice');
    reader.forget();
    reader.look();
    this.refresh();
  }

  /** Does what a key or a button of a gamepad asks for. */
  press(action: Action, from: 'mapped' | 'built-in' | 'gamepad'): void {
    const { config, counts, voice, where, send, onMapped } = this.#options;
    const place = where();
    document.body.dataset.hands = 'keys';
    counts.use(from === 'gamepad' ? 'gamepad' : 'keys');
    const hearing = from === 'mapped' && config.voice.keys;
    if (hearing) onMapped();
    if (place === 'attract') send({ type: 'TOUCH' });
    // The first key of a keypad only makes itself heard: whoever needs that has not yet heard what it would do.
    else if (hearing && !voice.on && voice.able && place !== 'operator') this.listen();
    else this.#actions[action]();
  }

  #hush(): void {
    this.#options.voice.switch(false);
    this.refresh();
  }

  #walk(by: 1 | -1): void {
    const reached = walk(this.roots(), by);
    if (reached) this.#options.voice.name({ text: labelOf(reached), language: languageOf(reached) });
  }

  #select(): void {
    const controls = controlsIn(this.roots());
    const focused = controls.find((element) => element === document.activeElement);
    if (focused) focused.click();
    else if (controls.length === 1 || controls[0]?.matches('[data-act="continue"]')) controls[0]?.click();
    else this.#walk(1);
  }

  #back(): void {
    const { session, where } = this.#options;
    const play = session.play;
    const card = this.#card();
    if (this.#question.open || this.#help.open) this.close();
    else if (card) card.close();
    else if (play && (where() === 'story' || where() === 'ending')) {
      const { epilogue, path } = play.view.now;
      if (epilogue !== undefined && play.epilogues.indexOf(epilogue) > 0) play.retreat();
      else if (path.length > 0) play.rollBack(path.length - 1);
    }
  }

  #resize(): void {
    const { settings, counts } = this.#options;
    counts.use('large');
    this.#set({ textSize: settings.now.textSize >= LARGE ? 100 : LARGE });
  }

  /** Makes what is heard louder or softer: the voice while it is on, the sounds once they have been asked for. */
  #sound(by: 1 | -1): void {
    const { settings, voice } = this.#options;
    const { effects } = settings.now;
    if (voice.on) voice.setVolume(volumeStep(voice.volume, by));
    if (!voice.on || effects > 0) this.#set(withVolume(settings.now, volumeStep(effects, by)));
    else this.refresh();
  }

  #set(change: Partial<Settings>): void {
    const { settings } = this.#options;
    settings.set({ ...settings.now, ...change });
    this.refresh();
  }

  #askAgain(): void {
    const { session, send } = this.#options;
    const { ask } = kioskWords(session.language);
    const no = control('no', ask.no, () => this.#question.close(), 'k-strip');
    const yes = control('yes', ask.yes, () => send({ type: 'RESTART' }), 'k-big');
    this.#question.show(
      session.language,
      ask.title,
      textOf(ask.text),
      yes,
      no,
      this.#turn(() => this.#askAgain()),
    );
    no.focus();
  }

  #showHelp(): void {
    const { session, settings, config, where, page, provenance } = this.#options;
    const contrast = settings.now.contrast === 'high';
    const { language } = session;
    const act = (command: HelpCommand) => {
      if (command !== 'contrast') this.#help.close();
      if (command === 'history' || command === 'about') page.open(command);
      if (command === 'provenance') provenance.set(!provenance.now);
      if (command === 'restart') this.#askAgain();
      if (command !== 'contrast') return;
      this.#options.counts.use('contrast');
      settings.set({ ...settings.now, contrast: contrast ? 'normal' : 'high' });
      this.#showHelp();
    };
    const place = where();
    const content = helpContent(
      { language, reading: place === 'story', begun: place !== 'language', contrast, config },
      act,
    );
    this.#help.show(
      language,
      kioskWords(language).help.title,
      ...content,
      this.#turn(() => this.#showHelp()),
    );
  }

  /** The other language, on a sheet that covers the bar. */
  #turn(again: () => void): HTMLElement | false {
    const { config, session } = this.#options;
    const other = config.languages.find((language) => language !== session.language);
    if (other === undefined || this.#options.where() === 'language') return false;
    return control('sheet-language', kioskWords(other).name, () => void this.#translate().then(again));
  }

  async #translate(): Promise<void> {
    const { session, config, counts, where } = this.#options;
    const languages: readonly string[] = config.languages;
    const next = languages[(languages.indexOf(session.language) + 1) % languages.length];
    if (next === undefined || next === session.language || where() === 'language') return;
    counts.use('translated');
    await session.translate(next);
    this.#options.reader.look();
  }

  /** What is scrolled just now. */
  #scroller(): Element | undefined {
    if (this.#options.where() !== 'story') return undefined;
    const inner = [...this.#options.root.querySelectorAll('.panel .sheet')].find(
      (sheet) => sheet.scrollHeight > sheet.clientHeight + 1 && getComputedStyle(sheet).overflowY === 'auto',
    );
    return this.#card() ?? inner ?? document.scrollingElement ?? undefined;
  }

  /** The card that lies on top. */
  #card(): HTMLDialogElement | undefined {
    return [...this.#options.root.querySelectorAll<HTMLDialogElement>('dialog.card[open]')].at(-1);
  }
}

function textOf(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}

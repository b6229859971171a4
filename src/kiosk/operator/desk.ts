import { kioskWords } from '../../language/kiosk/words.ts';
import { languageName } from '../../language/language.ts';
import type { ConfigRead } from '../config/read-config.ts';
import { isRecord } from '../config/shape.ts';
import type { CountBook } from '../keep/count-book.ts';
import type { FaultLog } from '../keep/fault-log.ts';
import type { PatientVault } from '../keep/patient-vault.ts';
import type { Health } from './health.ts';
import { OperatorView } from './operator-view.ts';
import type { PinGate } from './pin-gate.ts';
import { PinView } from './pin-view.ts';

/** What the operator's page works with. */
export interface DeskOptions {
  readonly slot: HTMLElement;
  readonly gate: PinGate;
  readonly read: ConfigRead;
  readonly vault: PatientVault;
  readonly counts: CountBook;
  readonly faults: FaultLog;
  readonly health: () => Promise<Health>;
  readonly reload: () => void;
  readonly leave: () => void;
}

const SETTINGS = 'settings';

/** The operator's side of a kiosk: the code, and behind it the page. */
export class Desk {
  readonly #options: DeskOptions;
  #pin: PinView | undefined;
  #page: OperatorView | undefined;
  #language = 'en';
  #changed = false;
  #setting: Promise<void> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  open(language: string): void {
    this.#language = language;
    this.#changed = false;
    this.#ask(false);
  }

  close(): void {
    this.#pin = undefined;
    this.#page = undefined;
    this.#options.slot.replaceChildren();
  }

  /** Takes a key; true where it was the desk's own, and no command of the kiosk. */
  key(event: KeyboardEvent): boolean {
    if (this.#pin) return this.#pin.key(event);
    this.#page?.testKey(event);
    return false;
  }

  #ask(changing: boolean): void {
    this.#page = undefined;
    this.#pin = new PinView({
      gate: this.#options.gate,
      words: kioskWords(this.#language),
      changing,
      onOpen: (line) => void this.#show(line),
      onLeave: () => (changing ? void this.#show() : this.#leave()),
    });
    this.#lay(this.#pin.element);
  }

  async #show(line?: string): Promise<void> {
    const { counts, health, read, faults } = this.#options;
    const [state, days] = await Promise.all([health(), counts.days()]);
    const languages = read.config.languages;
    const other = languages.find((language) => language !== this.#language) ?? this.#language;
    this.#pin = undefined;
    this.#page = new OperatorView({
      words: kioskWords(this.#language),
      health: state,
      days,
      config: read.config,
      originOf: read.originOf,
      pinFixed: read.config.operator.pin !== '',
      ...(line === undefined ? {} : { line }),
      onSet: (path, value) => {
        this.#changed = true;
        this.#setting = this.#setting.then(() => this.#set(path, value));
      },
      onLeave: () => this.#leave(),
      otherLanguage: languageName(other),
      onTranslate: () => {
        this.#language = other;
        void this.#show(line);
      },
      onChangePin: () => this.#ask(true),
      onReload: () => this.#options.reload(),
      onForgetFaults: () => void faults.clear().then(() => this.#show(line)),
    });
    this.#lay(this.#page.element);
  }

  #lay(element: HTMLElement): void {
    element.lang = this.#language;
    this.#options.slot.replaceChildren(element);
  }

  async #set(path: string, value: unknown): Promise<void> {
    const { vault } = this.#options;
    const found = await vault.get(SETTINGS);
    const kept = isRecord(found) ? found : {};
    const [first = '', second] = path.split('.');
    const before = kept[first];
    const part = second === undefined ? value : { ...(isRecord(before) ? before : {}), [second]: value };
    await vault.put(SETTINGS, { ...kept, [first]: part });
  }

  /** What was set comes into force with a page opened anew, before the next visitor. */
  #leave(): void {
    const { reload, leave } = this.#options;
    void this.#setting.then(this.#changed ? reload : leave);
  }
}

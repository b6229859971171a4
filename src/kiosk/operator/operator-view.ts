import type { KioskWords } from '../../language/kiosk/en.ts';
import type { Config, Keys } from '../config/config.ts';
import type { Origin } from '../config/read-config.ts';
import { actionOf } from '../hands/actions.ts';
import type { DayCounts } from '../keep/day-counts.ts';
import { control, make } from '../view/dom.ts';
import { countsView } from './counts-view.ts';
import type { Health } from './health.ts';
import { settingsView } from './settings-view.ts';
import { configView, faultsView, stateView } from './state-view.ts';

/** What the operator's page shows, and what can be done on it. */
export interface OperatorViewOptions {
  readonly words: KioskWords;
  readonly health: Health;
  readonly days: readonly (readonly [string, DayCounts])[];
  readonly config: Config;
  readonly originOf: (path: string) => Origin;
  /** The line that stands for a code just chosen. */
  readonly line?: string;
  readonly pinFixed: boolean;
  readonly onSet: (path: string, value: unknown) => void;
  readonly onLeave: () => void;
  readonly onTranslate: () => void;
  readonly otherLanguage: string;
  readonly onChangePin: () => void;
  readonly onReload: () => void;
  readonly onForgetFaults: () => void;
}

/** The page for whoever looks after the kiosk. */
export class OperatorView {
  readonly element: HTMLElement;
  readonly #words: KioskWords['operator'];
  readonly #keys: Keys;
  readonly #key: HTMLElement;

  constructor(options: OperatorViewOptions) {
    const { words, health } = options;
    const { operator } = words;
    this.#words = operator;
    this.#keys = options.config.keys;
    this.#key = make('p', { 'data-k': 'key-test', role: 'status' }, operator.keyTest);
    const part = (title: string, ...content: readonly (HTMLElement | false)[]) =>
      make('section', {}, make('h2', {}, title), ...content);
    this.element = make(
      'section',
      { class: 'k-layer k-operator', 'data-layer': 'operator', 'aria-label': operator.title },
      make(
        'header',
        { class: 'k-tabs' },
        make('h1', {}, [operator.title, options.config.name].filter((name) => name !== '').join(' · ')),
        control('operator-language', options.otherLanguage, options.onTranslate),
        control('reload', operator.reload, options.onReload),
        control('operator-leave', operator.leave, options.onLeave, 'k-big'),
      ),
      options.line !== undefined && pinLine(operator, options.line, options.pinFixed),
      part(operator.signs, ...stateView(health, words)),
      part(operator.config, configView(health, words)),
      part(
        operator.counts,
        make('p', { class: 'k-hint' }, operator.countsHint),
        countsView({ words: operator, kiosk: options.config.name, days: options.days, framed: health.framed }),
      ),
      part(
        operator.settings,
        make('p', { class: 'k-hint' }, operator.settingsHint),
        settingsView({ words: operator, config: options.config, originOf: options.originOf, onSet: options.onSet }),
        make('div', { class: 'k-tabs' }, control('change-pin', operator.pin, options.onChangePin)),
        this.#key,
        make('p', {}, operator.pads(health.pads)),
      ),
      part(
        operator.faults,
        faultsView(health, words),
        health.faults.length > 0 && control('forget-faults', operator.forgetFaults, options.onForgetFaults),
      ),
    );
  }

  /** Shows the code of a key, and what it does. */
  testKey(event: KeyboardEvent): void {
    const found = actionOf(event, this.#keys);
    this.#key.textContent = this.#words.keyCode(event.code, found?.action ?? this.#words.keyFree);
  }
}

function pinLine(words: KioskWords['operator'], line: string, fixed: boolean): HTMLElement {
  return make(
    'section',
    {},
    make('h2', {}, words.pinChanged),
    make('p', {}, fixed ? words.pinFixed : words.pinLine),
    make('pre', { class: 'k-text', 'data-k': 'pin-line' }, `"pin": "${line}"`),
  );
}

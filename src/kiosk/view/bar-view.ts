import { kioskWords } from '../../language/kiosk/words.ts';
import { languageName } from '../../language/language.ts';
import { control, make } from './dom.ts';

/** What the bar shows just now. */
export interface BarState {
  readonly language: string;
  readonly languages: readonly string[];
  /** There is something that could be begun again. */
  readonly begun: boolean;
  /** In the story, where there is something to read, to listen to and to look up. */
  readonly reading: boolean;
  readonly large: boolean;
  readonly able: boolean;
  readonly voice: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly evidence: number;
  readonly filed: number;
}

/** What the controls of the bar do. */
export type BarCommand = 'restart' | 'language' | 'size' | 'voice' | 'softer' | 'louder' | 'evidence' | 'file' | 'help';

/** The controls that are always in reach: again, the other language, type, voice, sound, evidence, help. */
export class BarView {
  readonly element = make('nav', { class: 'k-bar', 'data-layer': 'bar' });
  readonly #act: (command: BarCommand) => void;
  #shown = '';

  constructor(act: (command: BarCommand) => void) {
    this.#act = act;
  }

  show(state: BarState): void {
    const now = JSON.stringify(state);
    if (now === this.#shown) return;
    this.#shown = now;
    const focused = this.element.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-k')
      : undefined;
    const { bar } = kioskWords(state.language);
    this.element.setAttribute('aria-label', bar.label);
    const controls = this.#controls(state);
    // Upright the bar has two rows, and three for large type.
    this.element.style.setProperty('--columns', String(Math.ceil(controls.length / (state.large ? 3 : 2))));
    this.element.replaceChildren(...controls);
    if (focused) this.element.querySelector<HTMLElement>(`[data-k="${focused}"]`)?.focus();
  }

  #controls(state: BarState): HTMLElement[] {
    const { language, reading, large, able, voice, volume, evidence, filed } = state;
    const { bar } = kioskWords(language);
    const make = (command: BarCommand, label: string) => control(command, label, () => this.#act(command));
    const named = (button: HTMLElement, name: string) => {
      button.setAttribute('aria-label', name);
      return button;
    };
    const once = (button: HTMLButtonElement, many: number) => {
      button.disabled = many === 0;
      return button;
    };
    const other = state.languages[(state.languages.indexOf(language) + 1) % state.languages.length] ?? language;
    const translate = make('language', languageName(other));
    translate.lang = other;
    const level = bar.volume(Math.round(volume * 100));
    return [
      ...(state.begun ? [make('restart', bar.restart)] : []),
      ...(other === language ? [] : [translate]),
      make('size', large ? bar.smaller : bar.larger),
      ...(able && reading ? [make('voice', voice ? bar.silence : bar.listen)] : []),
      named(make('softer', bar.softer), `${bar.softerName}. ${level}`),
      named(make('louder', bar.louder), `${bar.louderName}. ${level}`),
      // There from the beginning, so that nothing moves under a finger when the first of them comes.
      ...(reading
        ? [once(make('evidence', bar.evidence(evidence)), evidence), once(make('file', bar.file(filed)), filed)]
        : []),
      make('help', bar.help),
    ];
  }
}

import { kioskWords } from '../../language/kiosk/words.ts';
import { every, type KioskClock } from '../clock.ts';
import { DialogView } from './dialog-view.ts';
import { control, make } from './dom.ts';

/** "Are you still there?": the seconds that are left, in every language, and one large answer. Any press is that answer. */
export class StillView {
  readonly #clock: KioskClock;
  readonly #onHere: () => void;
  readonly #dialog: DialogView;
  #stop: (() => void) | undefined;

  constructor(clock: KioskClock, onHere: () => void) {
    this.#clock = clock;
    this.#onHere = onHere;
    this.#dialog = new DialogView('still', onHere);
    this.#dialog.element.addEventListener('click', onHere);
  }

  get element(): HTMLElement {
    return this.#dialog.element;
  }

  get open(): boolean {
    return this.#dialog.open;
  }

  show(language: string, languages: readonly string[], seconds: number): void {
    const order = [language, ...languages.filter((other) => other !== language)];
    const until = this.#clock.now() + seconds * 1000;
    const left = make('p', { class: 'k-count', role: 'timer', 'aria-live': 'off' }, String(seconds));
    const lines = order.map((each) => make('p', { lang: each }, kioskWords(each).still.text));
    const here = control('here', order.map((each) => kioskWords(each).still.here).join(' · '), this.#onHere, 'k-big');
    here.autofocus = true;
    const title = order.map((each) => kioskWords(each).still.title).join(' · ');
    this.#dialog.show(language, title, left, ...lines, here);
    this.#stop?.();
    this.#stop = every(this.#clock, 1000, () => {
      left.textContent = String(Math.max(Math.ceil((until - this.#clock.now()) / 1000), 0));
    });
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#dialog.close();
  }
}

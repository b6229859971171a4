import { kioskWords } from '../../language/kiosk/words.ts';
import type { Config } from '../config/config.ts';
import type { AttractLook } from '../visit/attract-loop.ts';
import { make } from './dom.ts';

/** What lies over the story while it plays by itself: title, duration, the invitation, the museum. One press anywhere begins. */
export class AttractView {
  readonly element: HTMLElement;
  readonly #languages: readonly string[];
  readonly #title = make('div', { class: 'k-title' });
  readonly #begin = make('div', { class: 'k-begin', 'aria-hidden': 'true' });
  readonly #black = make('div', { class: 'k-black', 'aria-hidden': 'true' });
  readonly #sign = make('p', { class: 'k-sign', 'data-k': 'sign', hidden: true });

  constructor(config: Config, onTouch: () => void) {
    this.#languages = config.languages;
    const begin = config.languages.map((language) => kioskWords(language).begin).join(' · ');
    const touch = make('button', {
      type: 'button',
      class: 'k-touch',
      'data-k': 'touch',
      'aria-label': begin,
      onclick: onTouch,
    });
    this.element = make(
      'section',
      { class: 'k-layer k-attract', 'data-layer': 'attract', 'aria-label': begin },
      this.#title,
      this.#begin,
      museumView(config),
      this.#sign,
      touch,
      this.#black,
    );
  }

  show({ side, language, black, words }: AttractLook): void {
    Object.assign(this.element.dataset, { side, black: String(black), words: String(words) });
    Object.assign(document.body.dataset, { kioskSide: side, kioskWords: String(words) });
    if (this.#title.lang !== language) this.#speak(language);
  }

  /** Tells whoever looks after the kiosk, and nobody else, that something calls for them. */
  sign(text: string | undefined): void {
    this.#sign.textContent = text ?? '';
    this.#sign.hidden = text === undefined;
  }

  #speak(first: string): void {
    const order = [first, ...this.#languages.filter((language) => language !== first)];
    const each = (part: (language: string) => Node) => order.map(part);
    const line = (key: 'minutes' | 'begin') => order.map((language) => kioskWords(language)[key]).join(' · ');
    this.#title.lang = first;
    this.#title.replaceChildren(
      ...each((language) => make('p', { lang: language, class: 'k-name' }, kioskWords(language).title)),
      make('p', { class: 'k-minutes' }, line('minutes')),
      ...each((language) => make('p', { lang: language, class: 'k-subject' }, kioskWords(language).subject)),
    );
    this.#begin.replaceChildren(...each((language) => make('span', { lang: language }, kioskWords(language).begin)));
  }
}

/** The museum's logo, or its name where the logo is absent or does not load. */
export function museumView({ museum, languages }: Config): HTMLElement {
  const name = museum.name[languages[0] ?? 'en'];
  const view = make('p', { class: 'k-museum' }, museum.logo === '' && name);
  if (museum.logo !== '') {
    const logo = make('img', { src: museum.logo, alt: name, onerror: () => view.replaceChildren(name) });
    view.append(logo);
  }
  return view;
}

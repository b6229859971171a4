import { kioskWords } from '../../language/kiosk/words.ts';
import type { KioskRoute } from '../kiosk-options.ts';
import { make } from './dom.ts';

/** The choice of language, each named by itself. */
export function languageView(languages: readonly string[], choose: (language: string) => void): HTMLElement {
  return layer(
    'language',
    languages.map((language) => make('span', { lang: language }, kioskWords(language).language)),
    languages.map((language) => {
      const { name, title } = NAMES[language] ?? { name: language, title: '' };
      return wide(`language-${language}`, language, name, title, () => choose(language));
    }),
  );
}

/** The choice of a folder, where there are seats. */
export function routeView(
  routes: readonly KioskRoute[],
  language: string,
  choose: (route: string) => void,
): HTMLElement {
  const words = kioskWords(language);
  return layer(
    'route',
    [make('span', {}, words.route), make('span', { class: 'k-hint' }, words.routeHint)],
    routes.map(({ route, names }) => {
      const { title = route, line = '' } = names[language] ?? {};
      return wide(`route-${route}`, language, title, line, () => choose(route));
    }),
  );
}

/** How each language names itself and the game. */
const NAMES: Readonly<Record<string, { readonly name: string; readonly title: string }>> = {
  en: { name: 'English', title: kioskWords('en').title },
  es: { name: 'Español', title: kioskWords('es').title },
};

function layer(name: string, head: readonly Node[], strips: readonly Node[]): HTMLElement {
  const title = make('h1', { class: 'k-question', tabindex: -1 });
  title.append(...head);
  const list = make('div', { class: 'k-strips' });
  list.append(...strips);
  const label = head.map(({ textContent }) => textContent).join(' · ');
  return make('section', { class: 'k-layer k-choice', 'data-layer': name, 'aria-label': label }, title, list);
}

function wide(name: string, language: string, large: string, small: string, act: () => void): HTMLElement {
  return make(
    'button',
    { type: 'button', class: 'k-strip', 'data-k': name, lang: language, onclick: act },
    make('span', { class: 'k-large' }, large),
    // What is said is cut here, though nothing is seen of it.
    ' ',
    small !== '' && make('span', { class: 'k-small' }, small),
  );
}

import { el } from '../page/dom.ts';
import './offer.css';

const WORDS = {
  en: { say: 'A new version of this story is ready. Close its other windows first.', take: 'Open the new version' },
  es: {
    say: 'Hay una versión nueva de esta historia. Cierra antes sus otras ventanas.',
    take: 'Abrir la versión nueva',
  },
} as const;

/** The offer of a new version, in the language of the page. */
export function offerView(language: string, onTake: () => void): HTMLElement {
  const { say, take } = language === 'es' ? WORDS.es : WORDS.en;
  return el(
    'p',
    { class: 'new-version', role: 'status', 'data-part': 'new-version' },
    `${say} `,
    el('button', { type: 'button', onclick: onTake }, take),
  );
}

import type { Piece } from './voice.ts';

/** What is read as one piece, the smallest of them first. */
const PIECES = 'h1, h2, h3, h4, p, li, dt, dd, td, th, button, figcaption, label, span[lang]';

/** What is not read with the rest: it is said when it is reached by its key, or is there for the eye. */
const UNREAD = '[aria-hidden="true"], [inert], [hidden], .stamps, .seat, .unread, svg';

/** What stands under an element, piece by piece, as it is to be read aloud: what a screen reader would be given, too. */
export function spokenText(root: Element): Piece[] {
  const pieces = [...root.querySelectorAll<HTMLElement>(PIECES)];
  return pieces
    .filter((piece) => piece.closest(UNREAD) === null && piece.checkVisibility({ visibilityProperty: true }))
    .filter((piece) => piece.querySelector(PIECES) === null || ownText(piece) !== '')
    .map((piece) => ({
      text: piece.querySelector(PIECES) === null ? labelOf(piece) : ownText(piece),
      language: languageOf(piece),
    }))
    .filter(({ text }) => text !== '');
}

/** What a control is called, as it is said when it is reached. */
export function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const copy = element.cloneNode(true) as Element;
  for (const unread of copy.querySelectorAll('[aria-hidden="true"], [popover], svg')) unread.remove();
  return plain(copy.textContent ?? '');
}

/** The language that an element is in. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
}

function ownText(element: Element): string {
  return plain(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ' ')).join(''),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

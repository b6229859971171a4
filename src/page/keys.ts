import { nextLanguage } from '../language/language.ts';
import type { Comfort, PageContext } from './context.ts';

/** Keys of the whole page. A focused control keeps Space and Enter for itself; an open card keeps everything but Esc. */
export function listenToKeys(context: PageContext): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('dialog[open]')) return;
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('input, select, textarea')) return;
    if (
      act(context, event.key, target?.closest('button, a, summary, [data-part="map"]') !== null && target !== undefined)
    )
      event.preventDefault();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}

/** Letters that stand for a comfort. */
const COMFORTS: Readonly<Record<string, Comfort>> = { s: 'skip', a: 'auto', r: 'aloud', f: 'fullscreen', p: 'print' };

/** Does what a key asks for; false where it asks for nothing. */
function act(context: PageContext, key: string, onControl: boolean): boolean {
  const { session } = context;
  const menu = [...document.querySelectorAll<HTMLButtonElement>('#page button[data-choice]')];
  if ((key === ' ' || key === 'Enter') && !onControl) {
    const on = document.querySelector<HTMLButtonElement>('#page button[data-act="continue"]');
    on?.click();
    return on !== null;
  }
  // Single characters can be switched off, for whoever speaks to the machine or presses keys unmeant.
  if (key.length === 1 && !context.settings.now.numberKeys) return false;
  if (/^[1-9]$/.test(key)) {
    menu[Number(key) - 1]?.click();
    return true;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') return step(key === 'ArrowDown' ? 1 : -1);
  if (key === 'Backspace') {
    const taken = session.play?.bookmark.path.length ?? 0;
    if (taken > 0) session.play?.rollBack(taken - 1);
    return taken > 0;
  }
  switch (key.toLowerCase()) {
    case 'e':
      context.provenance.set(!context.provenance.now);
      return true;
    case 'h':
      context.openCard('history');
      return true;
    case 'm':
      context.openCard('menu');
      return true;
    case 'l':
      void session.translate(nextLanguage(session.language));
      return true;
    case 'k':
      context.openCard('plays');
      return true;
    case '?':
    case '¿':
      context.openCard('help');
      return true;
    default: {
      const comfort = COMFORTS[key.toLowerCase()];
      if (comfort) context.comfort(comfort);
      return comfort !== undefined;
    }
  }
}

/** Moves the focus through the strips and rows of the page, as arrows do in a menu. */
function step(by: number): boolean {
  const stops = [
    ...document.querySelectorAll<HTMLButtonElement>('#page .row:not(:disabled), #page .strip:not(:disabled)'),
  ];
  if (stops.length === 0) return false;
  const at = (stops as Element[]).indexOf(document.activeElement ?? document.body);
  const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
  stops[next]?.focus();
  return true;
}

import { comfortWords } from '../../language/comforts/words.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/**
 * The ways to the teacher's desk and to the materials; none on a kiosk, which has no way out, nor in a package for a
 * learning system, which has neither.
 */
export function teachersLinks({ session, kiosk }: PageContext): HTMLElement[] {
  if (kiosk || document.documentElement.dataset.system !== undefined) return [];
  const words = comfortWords(session.language).teachers;
  const desk = `${location.pathname}?desk&lang=${session.language}`;
  // The site has pages beside the game; one file alone has the materials on its desk.
  const pages = document.querySelector<HTMLLinkElement>(`link[rel="help"][hreflang="${session.language}"]`)?.href;
  return [
    el('h3', {}, words.title),
    el('p', {}, words.what),
    el(
      'p',
      { class: 'teachers', 'data-part': 'teachers' },
      el('a', { href: desk, 'data-to': 'desk' }, words.desk),
      ' · ',
      el('a', { href: pages ?? desk.replace('?desk', '?desk=materials'), 'data-to': 'materials' }, words.materials),
    ),
  ];
}

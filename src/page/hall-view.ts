import { FIRST_SIGHT } from '../play/hall-sight.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';

/** The hall of 1,966 seats. What it shows and tells is fetched when it is entered. */
export function hallView(context: PageContext): HTMLElement {
  const words = context.words();
  const head = el('div', { class: 'hall-head' }, el('h2', {}, words.hall.title));
  const room = el('div', { class: 'hall-room', 'data-place': 'hall' });
  const section = el('section', { class: 'hall', 'data-part': 'hall', tabindex: -1, 'aria-busy': 'true' }, head, room);
  relight(context, section);
  void import('./hall/hall-parts.ts')
    .then(({ furnish }) => furnish(context, { section, head, room }))
    .catch(() => section.append(el('p', { role: 'status' }, words.evidence.gone)))
    .then(() => {
      section.removeAttribute('aria-busy');
      context.measure();
    });
  return section;
}

/** Whoever comes into the hall again finds all its lights burning. */
function relight({ session }: PageContext, section: HTMLElement): void {
  const stop = session.showing.subscribe((showing) => {
    if (showing.at !== 'play' || showing.view.epilogue !== 'hall') session.hall.set(FIRST_SIGHT);
    if (!section.isConnected) stop();
  });
}

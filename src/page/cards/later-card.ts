import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** A card whose content is fetched when it is opened; it says so where that cannot be done. */
export function laterCard(
  context: PageContext,
  title: string,
  fill: (body: HTMLElement) => Promise<void>,
): HTMLElement {
  const body = el('div', { 'aria-busy': 'true' }, el('h2', {}, title));
  void fill(body)
    .catch(() => body.append(el('p', { role: 'status' }, context.words().say.noStory)))
    .then(() => body.removeAttribute('aria-busy'));
  return body;
}

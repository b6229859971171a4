import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { light } from './light.ts';

/** A strip of paper that is pressed, outside of any menu of the story. */
export function strip(context: PageContext, act: string, text: string, go: () => void, small?: string): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'strip', 'data-act': act, 'data-place': `choice:${act}`, onclick: go },
    el('span', { class: 'words' }, text),
    small !== undefined && el('span', { class: 'small' }, small),
  );
  light(context.places, button, `choice:${act}`);
  return button;
}

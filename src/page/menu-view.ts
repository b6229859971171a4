import type { PlayView } from '../play/screen.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { ballotView } from './figures/ballot-view.ts';
import { heldTogether } from './held.ts';
import { light } from './light.ts';
import { strip } from './strip.ts';

/** What can be done on a screen: a menu of choices, or going on. */
export function menuView(context: PageContext, view: PlayView): HTMLElement {
  const words = context.words();
  const { session } = context;
  if (view.choices.length === 0) {
    return el(
      'div',
      { class: 'choices' },
      continueButton(context, words.go.on, () => session.play?.advance()),
    );
  }
  const rows = view.screen.figure === undefined ? undefined : ballotView(context, view);
  const strips = view.choices.map(({ id, text }, index) =>
    el('li', {}, choiceButton(context, { id, text, number: index + 1, take: () => session.play?.choose(id) })),
  );
  return el(
    'div',
    { class: 'menu' },
    rows,
    el('ol', { class: 'choices', 'aria-label': words.choices, 'data-part': 'choices' }, ...strips),
    view.screen.note !== undefined && stopStrip(context),
  );
}

/** The third way before a hard scene, beside the two of the story: to stop, with the place kept. */
function stopStrip(context: PageContext): HTMLElement {
  const { note } = context.words();
  const stop = () => {
    context.session.toTitle();
    context.announce(note.stopped);
  };
  return strip(context, 'stop', note.stop, stop);
}

/** The one control that goes on without a choice. */
export function continueButton(context: PageContext, text: string, go: () => void): HTMLButtonElement {
  const button = el(
    'button',
    { type: 'button', class: 'strip on', 'data-act': 'continue', 'data-place': 'choice:continue', onclick: go },
    el('span', { class: 'words' }, text),
  );
  light(context.places, button, 'choice:continue');
  return button;
}

function choiceButton(
  context: PageContext,
  { id, text, number, take }: { id: string; text: string; number: number; take: () => void },
): HTMLButtonElement {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'strip',
      'data-choice': id,
      'data-place': `choice:${id}`,
      onclick: () => {
        context.places.light(`choice:${id}`, 'taken');
        take();
      },
    },
    el('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
    el('span', { class: 'words' }, ...heldTogether(text)),
  );
  light(context.places, button, `choice:${id}`);
  return button;
}

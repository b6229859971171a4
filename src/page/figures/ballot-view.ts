import type { PlayView } from '../../play/screen.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';
import { light } from '../light.ts';

/** How far along a row, as a share of its width, a drag must go to strike the name. */
const WHOLE_STROKE = 0.55;

/**
 * The printed list, on which a name is struck: by drawing along it, or by pressing it and pressing again. Nothing where
 * the figure on screen has no rows of its own.
 */
export function ballotView(context: PageContext, view: PlayView): HTMLElement | undefined {
  const figure = context.session.script?.names.figures[view.screen.figure ?? ''];
  if (!figure?.rows) return undefined;
  const words = context.words();
  const offered = new Set(view.choices.map(({ id }) => id));
  const rows = figure.rows.map(({ text, choice }, index) =>
    el('li', {}, rowButton(context, { text, choice, id: `row:${choice}/${index}`, offered: offered.has(choice) })),
  );
  return el(
    'section',
    {
      class: 'ballot',
      'data-place': 'figure',
      'data-part': 'figure',
      'data-figure': view.screen.figure,
      'aria-label': words.figure.ballot,
    },
    el('h3', { class: 'list-title' }, figure.title),
    el('p', { class: 'hint' }, words.figure.hint),
    el('ol', { class: 'rows' }, ...rows),
  );
}

function rowButton(
  context: PageContext,
  { text, choice, id, offered }: { text: string; choice: string; id: string; offered: boolean },
): HTMLButtonElement {
  const words = context.words();
  const button = el(
    'button',
    {
      type: 'button',
      class: 'row',
      'data-row': choice,
      'data-place': id,
      disabled: !offered,
      'aria-label': words.figure.strike(text),
    },
    el('span', { class: 'words' }, text),
    el('span', { class: 'stroke', 'aria-hidden': 'true' }),
  );
  const strike = () => {
    context.places.light(id, 'taken');
    context.session.play?.choose(choice);
  };
  pressTwice(button, () => words.figure.confirm(text), strike);
  drawAlong(button, strike);
  light(context.places, button, id);
  return button;
}

/** The first press touches the row, the second draws the line; leaving the row lifts the pencil. */
function pressTwice(button: HTMLButtonElement, ask: () => string, strike: () => void): void {
  const plain = button.getAttribute('aria-label') ?? '';
  const lift = () => {
    delete button.dataset.touched;
    button.setAttribute('aria-label', plain);
  };
  button.addEventListener('click', () => {
    if (button.dataset.touched !== undefined) return strike();
    button.dataset.touched = '';
    button.setAttribute('aria-label', ask());
  });
  button.addEventListener('blur', lift);
}

/** A stroke drawn along the row follows the pointer; let go early, it leaves a short mark and nothing is struck. */
function drawAlong(button: HTMLButtonElement, strike: () => void): void {
  let from: number | undefined;
  const share = (x: number) => Math.abs(x - (from ?? x)) / button.getBoundingClientRect().width;
  button.addEventListener('pointerdown', (event) => {
    from = event.clientX;
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener('pointermove', (event) => {
    if (from !== undefined)
      button.style.setProperty('--drawn', String(Math.min(share(event.clientX) / WHOLE_STROKE, 1)));
  });
  button.addEventListener('pointerup', (event) => {
    const drawn = from !== undefined && share(event.clientX) >= WHOLE_STROKE;
    from = undefined;
    if (drawn) strike();
  });
  button.addEventListener('pointercancel', () => {
    from = undefined;
    button.style.removeProperty('--drawn');
  });
}

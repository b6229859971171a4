import type { PlayView } from '../play/screen.ts';
import { confrontationView } from './confrontation-view.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { hallView } from './hall-view.ts';
import { continueButton } from './menu-view.ts';
import { outcomeView } from './outcome-view.ts';

/** What follows the last words: the ending's card, the four sheets, what is documented, the hall, the way home. */
export function epilogueView(context: PageContext, view: PlayView): HTMLElement[] {
  const { session } = context;
  const words = context.words();
  const on = () =>
    el(
      'div',
      { class: 'choices' },
      continueButton(context, words.go.on, () => session.play?.advance()),
    );
  switch (view.epilogue) {
    case 'ending':
      return [endingView(context, view), on()];
    case 'confrontation':
      return [confrontationView(context), on()];
    case 'outcome':
      return [outcomeView(context, view), on()];
    case 'hall':
      return [hallView(context), on()];
    case 'map':
      return [leaveView(context, view)];
    case undefined:
      return [];
    default:
      view.epilogue satisfies never;
      return [];
  }
}

function endingView(context: PageContext, { ending = '', route }: PlayView): HTMLElement {
  const words = context.words();
  const name = context.session.script?.names.endings[ending];
  const all = context.routes.find((it) => it.route === route)?.endings ?? [];
  // Whoever came by a link sees it as well, though nothing was played to it here.
  const seen = new Set([...context.endingsSeen(route), ending]).size;
  return el(
    'section',
    { class: 'sheet ending', 'data-place': 'sheet', 'data-part': 'ending', 'data-ending': ending, tabindex: -1 },
    el('p', { class: 'kicker' }, words.ending.reached),
    el('h2', {}, name?.title ?? words.ending.title),
    name !== undefined && el('p', {}, name.line),
    all.length > 0 && el('p', { class: 'small', 'data-part': 'seen' }, words.ending.of(seen, all.length)),
  );
}

function leaveView(context: PageContext, { route, path }: PlayView): HTMLElement {
  const words = context.words();
  const { session } = context;
  const link = context.link();
  const place = el('div', {});
  // A kiosk lays its own way home over this, and may have no server any more.
  if (!context.kiosk) {
    void Promise.all([context.map(route), import('./map-view.ts')]).then(([map, { mapView }]) => {
      if (map) place.replaceWith(mapView(context, map, path));
      context.measure();
    });
  }
  return el(
    'section',
    { class: 'sheet leave', 'data-place': 'sheet', 'data-part': 'leave', tabindex: -1 },
    place,
    el('h2', {}, words.map.leave),
    el('p', {}, words.map.link),
    el('p', { class: 'link' }, el('a', { href: link, 'data-part': 'link' }, link.replace(/^https?:\/\//, ''))),
    el(
      'div',
      { class: 'choices' },
      el(
        'button',
        {
          type: 'button',
          class: 'strip',
          'data-act': 'restart',
          'data-place': 'choice:restart',
          onclick: () => session.play?.restart(),
        },
        el('span', { class: 'words' }, words.map.again),
      ),
      el(
        'button',
        {
          type: 'button',
          class: 'strip',
          'data-act': 'title',
          'data-place': 'choice:title',
          onclick: () => session.toTitle(),
        },
        el('span', { class: 'words' }, words.go.title),
      ),
    ),
  );
}

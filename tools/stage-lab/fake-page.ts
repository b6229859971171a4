import { el } from '../../src/page/dom.ts';
import type { PlayView } from '../../src/play/screen.ts';
import type { Showing } from '../../src/play/showing.ts';

/** Lays out enough of a page that the Stage has every kind of place to paint at; nothing where it is to be bare. */
export function layOut(main: HTMLElement, showing: Showing, bare: boolean): void {
  if (bare) {
    main.replaceChildren();
    return;
  }
  main.dataset.figure = '';
  main.dataset.epilogue = '';
  switch (showing.at) {
    case 'title':
      main.replaceChildren(
        el(
          'header',
          { class: 'title', 'data-place': 'title' },
          el('h1', {}, 'Three Against'),
          el('p', { class: 'other' }, 'Tres en contra'),
        ),
        strip('begin', 'Begin: One Ballot'),
        strip('table', 'The folders'),
      );
      return;
    case 'table':
      main.replaceChildren(
        el(
          'section',
          { class: 'sheet table', 'data-place': 'sheet' },
          el('h2', {}, 'The folders'),
          el('ul', { class: 'folders' }, folder('one'), folder('two')),
        ),
      );
      return;
    case 'play':
      play(main, showing.view);
      return;
    default:
      showing satisfies never;
  }
}

function play(main: HTMLElement, view: PlayView): void {
  main.dataset.figure = view.screen.figure ?? '';
  main.dataset.epilogue = view.epilogue ?? '';
  if (view.epilogue === 'confrontation') {
    const kinds = ['deed', 'stenogram', 'file', 'testimony'];
    main.replaceChildren(
      el(
        'section',
        { class: 'confrontation' },
        el('h2', {}, 'Four sheets'),
        el('div', { class: 'sheets' }, ...kinds.map(record)),
        strip('continue', 'Go on'),
      ),
    );
    return;
  }
  main.replaceChildren(
    el(
      'article',
      { class: 'sheet', 'data-place': 'sheet' },
      el('p', { class: 'slip', 'data-place': 'slip' }, 'Moscow, January 1934. The great hall'),
      el(
        'p',
        {},
        'You remember the light first. They had taken two palace halls and made one of them, long and white, and the winter came in at the windows as though it too had been given a mandate.',
      ),
      el('p', {}, 'We clapped until our hands hurt. I was looking to see who stopped first. I am still looking.'),
      el('div', { class: 'stamps' }, ...['documented', 'disputed', 'testimony', 'legend'].map(stamp)),
    ),
    el(
      'div',
      { class: 'menu' },
      ...(view.screen.figure === 'ballot' ? [ballot()] : []),
      el(
        'ol',
        { class: 'choices' },
        ...view.choices.map(({ id, text }, index) => el('li', {}, strip(id, text, index + 1))),
      ),
    ),
    ...(view.choices.length === 0 ? [strip('continue', 'Go on', undefined, 'on')] : []),
  );
}

function ballot(): HTMLElement {
  const names = [
    '56  Rukhimovich M. L.',
    '57  Ryndin K. V.',
    '58  Stalin I. V.',
    '59  Stetsky A. I.',
    '60  Sulimov D. E.',
    '61  Ukhanov K. V.',
  ];
  return el(
    'section',
    { class: 'ballot', 'data-place': 'figure' },
    el('h3', { class: 'list-title' }, 'List of candidates for the Central Committee'),
    el(
      'ol',
      { class: 'rows' },
      ...names.map((name, n) =>
        el(
          'li',
          {},
          el(
            'button',
            { type: 'button', class: 'row', 'data-place': `row:strike-${n}/${n}` },
            el('span', { class: 'words' }, name),
          ),
        ),
      ),
    ),
    el('p', { class: 'hint' }, 'Draw the pencil along a name, or press it twice.'),
  );
}

function strip(id: string, text: string, number?: number, more = ''): HTMLElement {
  return el(
    'button',
    { type: 'button', class: `strip ${more}`, 'data-place': `choice:${id}` },
    number !== undefined && el('span', { class: 'number' }, String(number)),
    el('span', { class: 'words' }, text),
  );
}

function stamp(grade: string): HTMLElement {
  return el(
    'button',
    { type: 'button', class: `stamp ${grade}`, 'data-place': `stamp:${grade}`, 'data-grade': grade },
    el('span', {}, grade),
  );
}

function folder(id: string): HTMLElement {
  return el(
    'li',
    { class: 'folder', 'data-place': `folder:${id}` },
    el('h3', {}, `Folder ${id}`),
    el('p', {}, 'A weaver, and what she counted.'),
    strip(`begin-${id}`, 'Open the folder'),
  );
}

function record(kind: string): HTMLElement {
  return el(
    'article',
    { class: `record ${kind}`, 'data-place': `record:${kind}` },
    el('h4', {}, kind),
    el('p', {}, 'You fold it small, and it is in your cuff. Nobody has seen it but the lamp.'),
  );
}

import { LANGUAGES, languageName } from '../language/language.ts';
import type { Save } from '../play/saves.ts';
import type { RouteEntry } from '../story/library.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { readingMode } from './reading-mode.ts';
import { strip } from './strip.ts';

/** The first screen: what this is, the way in, the language, and the play that was left. */
export function titleView(context: PageContext): HTMLElement[] {
  const words = context.words();
  const { session } = context;
  const first = context.routes.find(({ route }) => route === 'one-ballot') ?? context.routes[0];
  const list = el('div', { class: 'choices', 'data-part': 'begin' });
  if (first) list.append(beginStrip(context, first));
  if (context.routes.length > 1) {
    list.append(strip(context, 'table', words.go.table, () => session.toTable()));
  }
  void context.saves.read().then(({ saves, unreadable }) => {
    const left = saves.find(
      ({ route, ended, byHand, path, beat }) =>
        ended === undefined &&
        byHand === undefined &&
        (path.length > 0 || beat > 0) &&
        context.routes.some((it) => it.route === route),
    );
    if (left) list.prepend(resumeStrip(context, left));
    if (unreadable.length > 0) session.tell({ kind: 'bad-save' });
    context.measure();
  });
  return [
    el(
      'header',
      { class: 'title', 'data-part': 'title', 'data-place': 'title', tabindex: -1 },
      el('h1', {}, words.title),
      el('p', { class: 'other', lang: session.language === 'en' ? 'es' : 'en' }, words.other),
      el('p', { class: 'tagline' }, words.tagline),
      el('p', { class: 'promise' }, words.promise),
    ),
    list,
    el('div', { class: 'languages' }, languages(context), reading(context)),
  ];
}

function beginStrip(context: PageContext, { route, names }: RouteEntry): HTMLElement {
  const words = context.words();
  const name = names[context.session.language];
  return strip(
    context,
    `begin-${route}`,
    `${words.go.begin}: ${name?.title ?? route}`,
    () => void context.session.begin(route),
    name?.line,
  );
}

function resumeStrip(context: PageContext, save: Save): HTMLElement {
  return strip(context, 'resume', context.words().go.resume, () => void context.session.resume(save));
}

function languages(context: PageContext): HTMLElement {
  const { session } = context;
  const buttons = LANGUAGES.map((language) =>
    el(
      'button',
      {
        type: 'button',
        class: 'tab',
        lang: language,
        'data-language': language,
        'aria-pressed': String(language === session.language),
        onclick: () => void session.translate(language),
      },
      languageName(language),
    ),
  );
  return el('nav', { 'aria-label': context.words().language }, ...buttons);
}

/** From the first screen to the text alone, and back. */
function reading(context: PageContext): HTMLElement | undefined {
  const mode = readingMode(context);
  if (!mode || context.kiosk) return undefined;
  const { go, menu } = context.words();
  const text = mode.toText ? go.reading : menu.stage;
  return el('button', { type: 'button', class: 'tab', 'data-act': 'reading', onclick: mode.turn }, text);
}

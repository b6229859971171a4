import { parseHTML } from 'linkedom';
import { minifySync } from 'rolldown/utils';
import { fetchWords, LANGUAGES } from '../src/language/language.ts';
import { contentOf, skipLink } from '../src/page/content.ts';
import type { PageContext, StageMode } from '../src/page/context.ts';
import { el } from '../src/page/dom.ts';
import { tabsView } from '../src/page/tabs-view.ts';
import { Places } from '../src/play/places.ts';
import { Saves } from '../src/play/saves.ts';
import { Session } from '../src/play/session.ts';
import { FIRST_SETTINGS } from '../src/play/settings.ts';
import { Store } from '../src/play/store.ts';
import { MemoryVault } from '../src/play/vault.ts';
import { wishFor } from '../src/stage/wish.ts';
import type { RouteEntry, RouteScript } from '../src/story/library.ts';
import type { AheadFiles } from './fetched-ahead.ts';

// At once: whoever runs this file lets go of it when it has been read.
await Promise.all(LANGUAGES.map(fetchWords));

/** What the first screens are written from. */
export interface FirstScreenOptions {
  readonly routes: () => readonly RouteEntry[];
  readonly script: (route: string, language: string) => RouteScript;
}

/** Which first screen is wanted. */
export interface Wanted {
  readonly language: string;
  readonly route?: string;
  /** Folders between the page and the build's own. */
  readonly depth: number;
  /** Files of what is read there, words and story, to be fetched together with the page's own. */
  readonly chunks: readonly string[];
  readonly ahead: AheadFiles;
  /** The text of a file of styles, which is put into the page itself: the first words wait for nothing but the page. */
  readonly style: (file: string) => string;
}

/** Writes a first screen into the shell of the page, with the very code that shows it in the browser. */
export async function firstScreen(shell: string, options: FirstScreenOptions, wanted: Wanted): Promise<string> {
  const { document } = parseHTML(shell);
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: document, configurable: true, writable: true });
  try {
    await fill(document, options, wanted);
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  }
  const up = wanted.depth === 0 ? './' : '../'.repeat(wanted.depth);
  const page = document.toString().replace(/(src|href)="\.\//g, `$1="${up}`);
  const lean = page.replace(/(<script>)([\s\S]*?)(<\/script>)/g, (_all, open: string, code: string, close: string) => {
    return `${open}${minifySync('inline.js', code).code.trim()}${close}`;
  });
  return lean.replace(/<link[^>]*rel="stylesheet"[^>]*>/, (link) => {
    const [, file = ''] = /href="[./]*([^"]+)"/.exec(link) ?? [];
    // The link stays, at rest: code that comes later would send for the styles it was built beside, did it not find it.
    const resting = link.replace('<link', '<link disabled');
    return `${resting}<style>${wanted.style(file).replaceAll('url(./', `url(${up}assets/`).trim()}</style>`;
  });
}

async function fill(
  document: Document,
  options: FirstScreenOptions,
  { language, route, chunks, ahead }: Wanted,
): Promise<void> {
  const context = await contextOf(options, language, route);
  const showing = context.session.showing.now;
  document.documentElement.lang = language;
  if (route !== undefined) document.documentElement.dataset.route = route;
  document.documentElement.dataset.language = language;
  document.title = context.words().title;
  document.body.dataset.at = showing.at;
  const link = (href: string, more: Record<string, string>) =>
    el('link', { href: `./${href}`, crossorigin: '', ...more });
  const later = el('template', { id: 'ahead' });
  const pictures = picturesOf(wishFor(showing).name, ahead.scenes);
  later.innerHTML = [
    ...pictures.map(({ file, media }) => link(file, { rel: 'preload', as: 'fetch', media })),
    ...ahead.stage.map((code) => link(code, { rel: 'modulepreload' })),
  ]
    .map(({ outerHTML }) => outerHTML)
    .join('');
  document.head.append(
    ...chunks.map((chunk) => link(chunk, { rel: 'modulepreload' })),
    later,
    ...ahead.fonts.map((font) => link(font, { rel: 'preload', as: 'font', type: 'font/woff2' })),
  );
  document
    .querySelector('#page')
    ?.replaceChildren(
      skipLink(context),
      el('div', { class: 'head' }, tabsView(context)),
      el('p', { class: 'notice', role: 'status', 'data-part': 'notice' }),
      el('main', { class: 'panel', id: 'text' }, ...contentOf(context, showing)),
    );
  // They are of use to movement only, and the security policy allows none in a page's own text.
  for (const styled of document.querySelectorAll('[style]')) styled.removeAttribute('style');
}

/** Files of a scene, each with the windows that it is for; none where it is not one of the scenes. */
function picturesOf(name: string, scenes: AheadFiles['scenes']): { file: string; media: string }[] {
  const [wide, upright] = [scenes.get(name), scenes.get(`${name}-portrait`)];
  if (wide === undefined) return [];
  if (upright === undefined) return [{ file: wide, media: 'all' }];
  return [
    { file: wide, media: '(orientation: landscape)' },
    { file: upright, media: '(orientation: portrait)' },
  ];
}

async function contextOf(
  options: FirstScreenOptions,
  language: string,
  route: string | undefined,
): Promise<PageContext> {
  const saves = new Saves(new MemoryVault());
  const session = new Session({
    language,
    script: async (wanted, spoken) => options.script(wanted, spoken),
    saves,
    now: () => 0,
    newId: () => 'build',
  });
  if (route !== undefined) await session.begin(route);
  const words = await fetchWords(language);
  return {
    session,
    saves,
    settings: new Store(FIRST_SETTINGS),
    stage: new Store<StageMode>('loading'),
    places: new Places(),
    routes: options.routes(),
    evidence: async () => undefined,
    map: async () => undefined,
    provenance: new Store(false),
    words: () => words,
    link: () => '',
    version: '',
    endingsSeen: () => [],
    measure: () => undefined,
    announce: () => undefined,
    comfort: () => undefined,
    openCard: () => undefined,
  };
}

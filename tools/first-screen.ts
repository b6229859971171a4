import { parseHTML } from 'linkedom';
import { wordsOf } from '../src/language/language.ts';
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
import type { RouteEntry, RouteScript } from '../src/story/library.ts';

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
  /** File of the route's script, to be fetched together with the page's own. */
  readonly chunk?: string;
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
  return document.toString().replace(/(src|href)="\.\//g, `$1="${up}`);
}

async function fill(
  document: Document,
  options: FirstScreenOptions,
  { language, route, chunk }: Wanted,
): Promise<void> {
  const context = await contextOf(options, language, route);
  const showing = context.session.showing.now;
  document.documentElement.lang = language;
  if (route !== undefined) document.documentElement.dataset.route = route;
  document.documentElement.dataset.language = language;
  document.title = context.words().title;
  document.body.dataset.at = showing.at;
  if (chunk !== undefined)
    document.head.append(el('link', { rel: 'modulepreload', href: `./${chunk}`, crossorigin: '' }));
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
    words: () => wordsOf(language),
    link: () => '',
    endingsSeen: () => [],
    measure: () => undefined,
    announce: () => undefined,
    comfort: () => undefined,
    openCard: () => undefined,
  };
}

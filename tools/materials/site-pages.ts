import { parseHTML } from 'linkedom';
import { materialView } from '../../src/classroom/materials/material-view.ts';
import { type Material, PAGES } from '../../src/classroom/materials/materials.ts';
import { make } from '../../src/classroom/view/dom.ts';
import { classroomWords } from '../../src/language/classroom/words.ts';
import { fetchWords, LANGUAGES, type Language, languageName } from '../../src/language/language.ts';

/** Folder of the materials' pages in that of each language. */
export const FOLDER = 'teachers';

/** Which page of the site is wanted, and what it is made from. */
export interface SitePage {
  readonly kind: 'page' | 'script';
  readonly name: string;
  readonly language: Language;
  readonly material: Material;
  /** The title of every route that has a script, in this language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Files of the classroom's style, and the game's own page, which names the other one. */
  readonly styles: readonly string[];
  readonly shell: string;
}

/** One of the materials as a page of the site: it needs no script, and prints as it is. */
export async function pageHtml(page: SitePage): Promise<{ path: string; html: string }> {
  const { title } = await fetchWords(page.language);
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: document, configurable: true, writable: true });
  try {
    fillPage(document, page, title);
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  }
  const file = fileOf(page.kind, page.name);
  return { path: `${page.language}/${FOLDER}/${file}`, html: `${document.toString()}\n` };
}

function fillPage(
  document: Document,
  { kind, name, language, material, titles: routes, styles, shell }: SitePage,
  gameTitle: string,
): void {
  const words = classroomWords(language);
  const { site } = words;
  const shared = [...shell.matchAll(/<link [^>]*rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(([, it = '']) => it);
  const titles = new Map<string, string>([
    ...PAGES.map((it) => [`page ${it}`, words.desk.materials.titles[it]] as const),
    ...Object.entries(routes).map(([it, title]) => [`script ${it}`, words.desk.materials.script(title)] as const),
  ]);
  document.documentElement.lang = language;
  document.head.append(
    make('meta', { charset: 'utf-8' }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('title', {}, `${titles.get(`${kind} ${name}`)} · ${site.title} · ${gameTitle}`),
    make('link', { rel: 'icon', href: '../../icon.svg', type: 'image/svg+xml' }),
    ...[...shared, ...styles].map((style) => make('link', { rel: 'stylesheet', href: `../../${style}` })),
  );
  document.body.dataset.class = 'desk';
  document.body.dataset.stage = 'off';
  const other = LANGUAGES.filter((it) => it !== language);
  document.body.append(
    make(
      'header',
      { class: 'c-head' },
      make('div', {}, make('h1', {}, site.title), make('p', {}, site.lead)),
      make(
        'div',
        { class: 'c-languages' },
        ...other.map((it) =>
          make(
            'a',
            { class: 'c-button', lang: it, hreflang: it, href: `../../${it}/${FOLDER}/${fileOf(kind, name)}` },
            languageName(it),
          ),
        ),
      ),
      make(
        'nav',
        { class: 'c-nav', 'aria-label': words.desk.nav.materials },
        ...[...titles].map(([key, title]) => {
          const [itsKind = '', itsName = ''] = key.split(' ');
          const current = key === `${kind} ${name}` && { 'aria-current': 'page' };
          return make('a', { class: 'c-button', href: `./${fileOf(itsKind, itsName)}`, ...current }, title);
        }),
      ),
    ),
    make(
      'main',
      { class: 'c-main-part' },
      make(
        'div',
        { class: 'c-panel' },
        make(
          'p',
          { class: 'c-row c-site-links' },
          make('a', { class: 'c-button c-main', href: `../../?desk&lang=${language}` }, site.desk),
          make('a', { class: 'c-button', href: `../../?lang=${language}` }, words.toGame),
        ),
        make('article', { class: 'c-page' }, ...materialView(material, words)),
      ),
    ),
  );
}

/** File of a page within its folder. */
function fileOf(kind: string, name: string): string {
  if (kind === 'script') return `script-${name}.html`;
  return name === 'overview' ? 'index.html' : `${name}.html`;
}

/** The page of the game with links to the materials in its head, where the game's own card on itself finds them. */
export function withHelpLinks(html: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const links = LANGUAGES.map((it) => `<link rel="help" hreflang="${it}" href="${up}${it}/${FOLDER}/index.html">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

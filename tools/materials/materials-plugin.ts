import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Material, PAGES, type PageName } from '../../src/classroom/materials/materials.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { type MaterialMaker, materialLanguage } from './materials.ts';
import { FOLDER, pageHtml, withHelpLinks } from './site-pages.ts';

const INDEX = 'virtual:materials';
const PART = /^virtual:material\/(page|script)\/([\w-]+)\/(\w+)$/;

/** The materials of the classroom: fetched one by one on the desk, and pages of the site to read, link and print. */
export function materialsPlugin(maker: () => Promise<MaterialMaker>): Plugin {
  let folder = '';
  let styles: readonly string[] = [];
  const make = async (kind: string, name: string, language: string): Promise<Material> => {
    const made = await maker();
    const known = materialLanguage(language);
    return kind === 'script' ? made.script(name, known) : made.page(name as PageName, known);
  };
  return {
    name: 'materials',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    resolveId: (id) => (id === INDEX || PART.test(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${INDEX}`) return indexModule(await maker());
      const [, kind, name = '', language = ''] = PART.exec(id.slice(1)) ?? [];
      if (kind === undefined) return undefined;
      const material = await make(kind, name, language);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(material))});`;
    },
    generateBundle(_options, bundle) {
      const found = new Set<string>();
      const gather = (name: string) => {
        const part = bundle[name];
        if (part?.type !== 'chunk' || part.isEntry) return;
        for (const style of part.viteMetadata?.importedCss ?? []) found.add(style);
        for (const next of part.imports) gather(next);
      };
      for (const [name, part] of Object.entries(bundle))
        if (part.type === 'chunk' && part.facadeModuleId?.endsWith('/src/classroom/open-desk.ts')) gather(name);
      styles = [...found];
    },
    async closeBundle() {
      // A build whose code is one piece is to be one file, without pages beside it.
      if (!existsSync(join(folder, 'index.html')) || styles.length === 0) return;
      const { routes, titles } = await maker();
      const shell = readFileSync(join(folder, 'index.html'), 'utf8');
      const names = [
        ...PAGES.map((name) => ({ kind: 'page' as const, name })),
        ...routes.map((name) => ({ kind: 'script' as const, name })),
      ];
      for (const language of LANGUAGES) {
        for (const it of names) {
          const material = await make(it.kind, it.name, language);
          const { path, html } = await pageHtml({ ...it, language, material, titles: titles(language), styles, shell });
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), html);
        }
      }
      for (const path of gamePages(routes)) {
        const file = join(folder, path);
        if (existsSync(file)) writeFileSync(file, withHelpLinks(readFileSync(file, 'utf8'), path));
      }
    },
  };
}

function gamePages(routes: readonly string[]): string[] {
  return [
    'index.html',
    ...LANGUAGES.flatMap((language) => [
      `${language}/index.html`,
      ...routes.map((route) => `${language}/${route}/index.html`),
    ]),
  ].filter((path) => !path.includes(`/${FOLDER}/`));
}

/** The list of the materials, and how to fetch each. */
function indexModule({ routes, readingMinutes }: MaterialMaker): string {
  const list = (kind: string, names: readonly string[]) =>
    `{${names
      .map((name) => {
        const each = LANGUAGES.map((it) => `${it}: () => import('virtual:material/${kind}/${name}/${it}')`);
        return `${JSON.stringify(name)}: {${each.join(', ')}}`;
      })
      .join(', ')}}`;
  return [
    `export const pages = ${list('page', PAGES)};`,
    `export const fullScripts = ${list('script', routes)};`,
    `export const readingMinutes = ${JSON.stringify(readingMinutes)};`,
  ].join('\n');
}

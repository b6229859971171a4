import type { Plugin, ViteDevServer } from 'vite';
import type { RouteEntry, RouteScript } from '../library.ts';
import { NAMED_BY, type NameKind, type Names } from '../names.ts';
import type { TagName } from '../tags.ts';
import { faultText } from './fault.ts';
import { readingTime } from './reading-time.ts';
import type { CompiledRoute, Stories } from './stories.ts';

/** What the plugin needs from the project around the stories. */
export interface InkPluginOptions {
  /** Reads and checks every story anew. */
  readonly read: () => Stories;
  /** Opens the ledger for the grades of claims, to print their stamps before their evidence has been fetched. */
  readonly openGrades: () => (claim: string) => string;
  /** What a route lays out as evidence in a language, from the claims its lines cite. */
  readonly evidenceOf: (route: string, language: string, cited: readonly string[]) => unknown;
  /** The branch map of a route, or a promise of it. */
  readonly mapOf: (route: CompiledRoute) => unknown;
}

const INDEX = 'virtual:stories';
const PARTS = /^virtual:(script|evidence|map)\/([^/]+)\/([^/]+)$/;

/**
 * Compiles the stories for the browser. Each route is a module of its own in each language, fetched when it is played;
 * faults stop the build, all of them at once, and stand over the page in development.
 */
export function inkPlugin(options: InkPluginOptions): Plugin {
  let stories: Stories | undefined;
  let building = false;
  const read = () => (stories ??= options.read());
  return {
    name: 'ink',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      stories = undefined;
      if (!building) return;
      const { faults } = read();
      if (faults.length > 0) this.error(`\n${faults.map(faultText).join('\n')}\n`);
    },
    resolveId: (id) => (id === INDEX || PARTS.test(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!building && id.startsWith('\0virtual:') && read().faults.length > 0) {
        this.error(read().faults.map(faultText).join('\n'));
      }
      if (id === `\0${INDEX}`) return indexModule(read());
      const [, part, route, language] = PARTS.exec(id.slice(1)) ?? [];
      const found =
        id.startsWith('\0virtual:') && read().routes.find((it) => it.route === route && it.language === language);
      if (!found) return undefined;
      return part === 'script'
        ? scriptModule(scriptOf(found, read(), options.openGrades()))
        : module(await partOf(part, found, options));
    },
    configureServer(server) {
      watch(server, () => {
        stories = undefined;
        return read();
      });
    },
  };
}

/** One route in one language as the browser is given it. */
export function scriptOf(route: CompiledRoute, stories: Stories, gradeOf: (claim: string) => string): RouteScript {
  const cited = citedBy(route);
  const names = stories.names.get(route.language);
  return {
    route: route.route,
    language: route.language,
    ink: route.ink,
    names: names ? namesUsed(names, route) : ({} as Names),
    grades: Object.fromEntries(cited.map((id) => [id, gradeOf(id)])),
  };
}

function citedBy(route: CompiledRoute): string[] {
  return [...(route.uses.get('claim') ?? []), ...(route.uses.get('about') ?? [])];
}

function partOf(part: string | undefined, route: CompiledRoute, options: InkPluginOptions): unknown {
  if (part === 'evidence') return options.evidenceOf(route.route, route.language, citedBy(route));
  return options.mapOf(route);
}

/** Only the words this route's tags name, and the glossary terms whose forms its text holds. */
function namesUsed(names: Names, route: CompiledRoute): Names {
  const kept = Object.fromEntries(Object.keys(names).map((kind) => [kind, {}])) as Record<
    NameKind,
    Record<string, unknown>
  >;
  for (const [tag, kind] of Object.entries(NAMED_BY)) {
    for (const id of route.uses.get(tag as TagName) ?? []) {
      if (Object.hasOwn(names[kind], id)) kept[kind][id] = names[kind][id];
    }
  }
  for (const [id, entry] of Object.entries(names.glossary)) {
    if (entry.forms.some((form) => route.ink.includes(form))) kept.glossary[id] = entry;
  }
  return kept as unknown as Names;
}

/** Routes with their titles and endings in every language, in the order their files stand. */
export function entriesOf({ routes, names }: Stories): RouteEntry[] {
  const languages = [...new Set(routes.map(({ language }) => language))];
  const byLanguage = <T>(of: (language: string) => T) => Object.fromEntries(languages.map((it) => [it, of(it)]));
  return [...new Set(routes.map(({ route }) => route))].map((route) => {
    const endings = [...(routes.find((it) => it.route === route)?.uses.get('ending') ?? [])];
    const chapters = readingTime(route, routes.find((it) => it.route === route)?.ink ?? '');
    const missing = { title: route, line: '' };
    return {
      route,
      names: byLanguage((language) => names.get(language)?.routes[route] ?? missing),
      endings,
      endingNames: byLanguage((language) =>
        Object.fromEntries(endings.map((id) => [id, { title: (names.get(language)?.endings[id] ?? missing).title }])),
      ),
      chapters: Object.entries(chapters).map(([id, minutes]) => ({
        id,
        titles: byLanguage((language) => names.get(language)?.chapters[id]?.title ?? id),
        minutes,
      })),
    };
  });
}

/** The list of routes, and how to fetch their parts. */
function indexModule(stories: Stories): string {
  const list = entriesOf(stories);
  const ids = list.map(({ route }) => route);
  const languages = [...new Set(stories.routes.map(({ language }) => language))];
  const fetch = (part: string) =>
    `{${ids
      .map((route) => {
        const each = languages.map(
          (language) => `${JSON.stringify(language)}: () => import('virtual:${part}/${route}/${language}')`,
        );
        return `${JSON.stringify(route)}: {${each.join(', ')}}`;
      })
      .join(', ')}}`;
  return [
    `export const routes = ${JSON.stringify(list)};`,
    `export const scripts = ${fetch('script')};`,
    `export const evidence = ${fetch('evidence')};`,
    `export const maps = ${fetch('map')};`,
  ].join('\n');
}

/** The ink stands beside the rest as a text of its own: JSON inside JSON would double every sign that must be escaped. */
function scriptModule({ ink, ...rest }: RouteScript): string {
  return `export default {...JSON.parse(${JSON.stringify(JSON.stringify(rest))}), ink: ${JSON.stringify(ink)}};`;
}

function module(value: unknown): string {
  // A string parsed at run time is read faster than the same data as code.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** In development an edited story is checked and sent to the page, which goes on at the same path. */
function watch(server: ViteDevServer, reread: () => Stories): void {
  server.watcher.add('stories');
  server.watcher.on('all', (_event, file) => {
    if (!/\.ink$|names\.json$/.test(file)) return;
    const { faults } = reread();
    for (const module of server.moduleGraph.idToModuleMap.values()) {
      if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
    }
    if (faults.length > 0) {
      const message = faults.map(faultText).join('\n');
      server.ws.send({ type: 'error', err: { message, stack: '', id: faults[0]?.file ?? '', plugin: 'ink' } });
    } else {
      server.ws.send({ type: 'custom', event: 'story:changed', data: { at: Date.now() } });
    }
  });
}

import { NAMED_BY, type NameKind, type Names } from '../names.ts';
import { cueValues, readCues, type TagName } from '../tags.ts';
import { compileInk } from './compile-ink.ts';
import type { Fault } from './fault.ts';
import { gatherNames } from './names.ts';
import { checkRules } from './rules.ts';
import { type InkLine, scanInk } from './scan-ink.ts';
import { compareSources, skeleton } from './structure.ts';

/** Text of every file under `stories/`, by its path from the project's folder. */
export type StoryFiles = ReadonlyMap<string, string>;

/** What the stories may name that lies outside of them. */
export interface Surroundings {
  readonly claims: ReadonlySet<string>;
  readonly lights: ReadonlySet<string>;
  /** Surnames of real people, by language. */
  readonly realNames: Readonly<Record<string, ReadonlySet<string>>>;
}

/** One route in one language, ready to play. */
export interface CompiledRoute {
  readonly route: string;
  readonly language: string;
  /** ink's JSON. */
  readonly ink: string;
  /** The files it was made of, in the order they are included. */
  readonly files: readonly string[];
  /** Ids its tags name, by tag. */
  readonly uses: ReadonlyMap<TagName, ReadonlySet<string>>;
}

export interface Stories {
  readonly routes: readonly CompiledRoute[];
  readonly names: ReadonlyMap<string, Names>;
  readonly faults: readonly Fault[];
}

/** Compiles every route in every language and finds every fault at once. */
export function readStories(files: StoryFiles, surroundings: Surroundings): Stories {
  const languages = [...new Set([...files.keys()].map(languageOf))].filter((it) => it !== undefined).sort();
  const faults: Fault[] = missingFiles(files, languages);
  const routes: CompiledRoute[] = [];
  const names = new Map<string, Names>();
  for (const language of languages) {
    const nameFiles = new Map(
      [...files].filter(([file]) => languageOf(file) === language && /(^|[./])names\.json$/.test(file)),
    );
    const gathered = gatherNames(nameFiles);
    faults.push(...gathered.faults);
    names.set(language, gathered.names);
    const used = new Set<string>();
    for (const main of mainFiles(files, language)) {
      const { compiled, faults: found } = readRoute(files, main, language, surroundings);
      faults.push(...found);
      if (compiled) routes.push(compiled);
      faults.push(...namesMissing(linesOf(files, main), gathered.names, used));
    }
    faults.push(...namesUnused(gathered, used));
  }
  faults.push(...differences(files, languages, routes));
  return { routes, names, faults };
}

function languageOf(file: string): string | undefined {
  const language = /^stories\/([^/]+)\//.exec(file)?.[1];
  return language === 'shared' ? undefined : language;
}

/** The ink files directly in a language's folder: one a route. */
function mainFiles(files: StoryFiles, language: string): string[] {
  return [...files.keys()].filter((file) => new RegExp(`^stories/${language}/[^/]+\\.ink$`).test(file)).sort();
}

/** A main file and what it includes, in order. */
function filesOf(files: StoryFiles, main: string): string[] {
  const folder = main.replace(/[^/]*$/, '');
  const includes = [...(files.get(main) ?? '').matchAll(/^\s*INCLUDE\s+(\S+)/gm)].map(([, name = '']) =>
    resolve(folder + name),
  );
  return [main, ...includes.filter((file) => files.has(file))];
}

function resolve(path: string): string {
  return path.replace(/[^/]+\/\.\.\//g, '');
}

function linesOf(files: StoryFiles, main: string): InkLine[] {
  return filesOf(files, main).flatMap((file) => scanInk(file, files.get(file) ?? ''));
}

function readRoute(
  files: StoryFiles,
  main: string,
  language: string,
  surroundings: Surroundings,
): { compiled?: CompiledRoute; faults: Fault[] } {
  const route = main.replace(/^.*\//, '').replace(/\.ink$/, '');
  const realNames = surroundings.realNames[language] ?? new Set<string>();
  const faults = filesOf(files, main).flatMap((file) =>
    checkRules(scanInk(file, files.get(file) ?? ''), { realNames }),
  );
  const lines = linesOf(files, main);
  faults.push(...unknownIds(lines, surroundings), ...wrongHead(lines, route, language, main));
  const compiled = compiledOf(files, main);
  faults.push(...compiled.faults);
  if (compiled.json === undefined) return { faults };
  return {
    compiled: { route, language, ink: compiled.json, files: filesOf(files, main), uses: usesOf(lines) },
    faults,
  };
}

/** What the compiler made of each main file last, and of which text: a build reads the stories often, and they stay the same. */
const lastCompiled = new Map<
  string,
  { readonly text: string; readonly json?: string; readonly faults: readonly Fault[] }
>();

function compiledOf(files: StoryFiles, main: string): { readonly json?: string; readonly faults: readonly Fault[] } {
  const text = filesOf(files, main)
    .map((file) => `${file}\0${files.get(file)}`)
    .join('\0');
  const last = lastCompiled.get(main);
  if (last?.text === text) return last;
  const { json, faults } = compileInk(main, (path) => {
    const found = files.get(resolve(path));
    if (found === undefined) throw new Error(`no ${path}`);
    return found;
  });
  const made = { text, faults, ...(json === undefined ? {} : { json }) };
  lastCompiled.set(main, made);
  return made;
}

function usesOf(lines: readonly InkLine[]): Map<TagName, Set<string>> {
  const uses = new Map<TagName, Set<string>>();
  for (const { kind, value } of lines.flatMap(({ tags }) => readCues(tags))) {
    uses.set(kind, (uses.get(kind) ?? new Set()).add(value));
  }
  return uses;
}

function unknownIds(lines: readonly InkLine[], { claims, lights }: Surroundings): Fault[] {
  const faults: Fault[] = [];
  for (const { file, line, tags } of lines) {
    const cues = readCues(tags);
    for (const id of [...cueValues(cues, 'claim'), ...cueValues(cues, 'about')]) {
      if (!claims.has(id))
        faults.push({ file, line, message: `unknown claim "${id}": it is not in assets/ledger/claims.json` });
    }
    for (const id of cueValues(cues, 'light')) {
      if (!lights.has(id))
        faults.push({ file, line, message: `unknown light "${id}"; there are ${[...lights].join(', ')}` });
    }
  }
  return faults;
}

function wrongHead(lines: readonly InkLine[], route: string, language: string, file: string): Fault[] {
  const cues = readCues(lines.filter(({ kind }) => kind === 'tags').flatMap(({ tags }) => tags));
  const faults: Fault[] = [];
  if (cueValues(cues, 'title')[0] !== route)
    faults.push({ file, line: 1, message: `the head needs "# title: ${route}"` });
  if (cueValues(cues, 'language')[0] !== language)
    faults.push({ file, line: 1, message: `the head needs "# language: ${language}"` });
  return faults;
}

function namesMissing(lines: readonly InkLine[], names: Names, used: Set<string>): Fault[] {
  const faults: Fault[] = [];
  for (const { file, line, tags } of lines) {
    for (const { kind, value } of readCues(tags)) {
      const nameKind: NameKind | undefined = kind in NAMED_BY ? NAMED_BY[kind as keyof typeof NAMED_BY] : undefined;
      if (!nameKind) continue;
      used.add(`${nameKind}/${value}`);
      if (value === 'none' && nameKind === 'sounds') continue;
      if (!Object.hasOwn(names[nameKind], value)) {
        faults.push({ file, line, message: `"${value}" has no name: add it under "${nameKind}" in a names.json` });
      }
    }
  }
  return faults;
}

/** Pictures and sounds are named for all stories together; whatever else is named must be used. */
function namesUnused({ names, from }: ReturnType<typeof gatherNames>, used: ReadonlySet<string>): Fault[] {
  const always: readonly NameKind[] = ['glossary', 'scenes', 'sounds'];
  return (Object.keys(names) as NameKind[])
    .filter((kind) => !always.includes(kind))
    .flatMap((kind) => Object.keys(names[kind]).map((id) => `${kind}/${id}`))
    .filter((key) => !used.has(key))
    .map((key) => ({ file: from.get(key) ?? 'stories', line: 0, message: `${key} is named, and no story uses it` }));
}

function missingFiles(files: StoryFiles, languages: readonly string[]): Fault[] {
  const inside = (file: string) => file.replace(/^stories\/[^/]+\//, '');
  const ours = [...files.keys()].filter((file) => languageOf(file) !== undefined);
  return ours.flatMap((file) =>
    languages
      .map((language) => `stories/${language}/${inside(file)}`)
      .filter((other) => !files.has(other))
      .map((other) => ({ file: other, line: 0, message: `is missing: ${file} has no counterpart in this language` })),
  );
}

function differences(files: StoryFiles, languages: readonly string[], routes: readonly CompiledRoute[]): Fault[] {
  const [first, ...others] = languages;
  if (first === undefined) return [];
  const faults: Fault[] = [];
  for (const main of mainFiles(files, first)) {
    for (const language of others) {
      const theirs = main.replace(`stories/${first}/`, `stories/${language}/`);
      if (!files.has(theirs)) continue;
      const bare = (lines: readonly InkLine[]) => lines.filter(({ source }) => !source.startsWith('# language:'));
      const parted = compareSources(bare(linesOf(files, main)), bare(linesOf(files, theirs)));
      if (parted) {
        faults.push(parted);
        continue;
      }
      const of = (it: string) =>
        routes.find(({ language: l, files: [head] }) => l === it && head === main.replace(`/${first}/`, `/${it}/`));
      const [a, b] = [of(first), of(language)];
      if (a && b && bones(a.ink, first) !== bones(b.ink, language)) {
        faults.push({ file: theirs, line: 0, message: `compiled, it differs from ${main} in more than words` });
      }
    }
  }
  return faults;
}

function bones(ink: string, language: string): string {
  return JSON.stringify(skeleton(JSON.parse(ink))).replaceAll(`language: ${language}`, 'language');
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Material, PageName } from '../../src/classroom/materials/materials.ts';
import { classroomWords } from '../../src/language/classroom/words.ts';
import { isLanguage, type Language } from '../../src/language/language.ts';
import type { CompiledRoute, Stories, StoryFiles } from '../../src/story/compile/stories.ts';
import type { Names } from '../../src/story/names.ts';
import { ROOT } from '../project.ts';
import { cheatSheet } from './cheat-sheet.ts';
import { choiceWords } from './choice-words.ts';
import type { PassedIn } from './conditions.ts';
import type { RouteFacts } from './facts.ts';
import { type Fillers, fill, minutesRange } from './fill.ts';
import { fullScript } from './full-script.ts';
import { claimList, type LedgerFiles, threadAnswers, threadStatements } from './thread-page.ts';

/** What the materials are made from. */
export interface MaterialSources {
  readonly stories: Stories;
  readonly files: StoryFiles;
  readonly facts: (route: string) => RouteFacts;
  readonly ledger: LedgerFiles;
}

/** Makes the materials of the classroom: the texts of docs/classroom with what the prover and the ledger know put in. */
export class MaterialMaker {
  readonly #sources: MaterialSources;

  constructor(sources: MaterialSources) {
    this.#sources = sources;
  }

  get routes(): readonly string[] {
    return [...new Set(this.#sources.stories.routes.map(({ route }) => route))];
  }

  /** The title of every route in one language. */
  readonly titles = (language: Language): Record<string, string> =>
    Object.fromEntries(this.routes.map((route) => [route, this.#names(language).routes[route]?.title ?? route]));

  /** Minutes of reading, of each route under its id and of each chapter under `route chapter`. */
  get readingMinutes(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.routes.flatMap((route) => {
        const { play, chapters } = this.#sources.facts(route).certified;
        const each = Object.entries(chapters).map(([id, lengths]) => [`${route} ${id}`, minutesRange(lengths)]);
        return [[route, minutesRange(play)], ...each];
      }),
    );
  }

  /** One page in one language. */
  page(name: PageName, language: Language): Material {
    const text = readFileSync(join(ROOT, `docs/classroom/${language}/${name}.md`), 'utf8');
    const filled = fill(text, this.#fillers(language));
    const asked = [...filled.matchAll(/\{\{map ([\w-]+)\}\}/g)].map(([, route = '']) => route);
    const maps = Object.fromEntries(asked.map((route) => [route, this.#sources.facts(route).odds]));
    return { kind: 'text', text: filled, maps };
  }

  /** The whole script of a route in one language. */
  script(route: string, language: Language): Material {
    const { files, ledger } = this.#sources;
    const grades = new Map(ledger.claims.map(({ id, grade }) => [id, grade]));
    return fullScript(this.#route(route, language), {
      files,
      names: this.#names(language),
      gradeOf: (claim) => grades.get(claim) ?? '',
      passedIn: this.#passedInto(route, language),
    });
  }

  #fillers(language: Language): Fillers {
    const { facts, ledger, files } = this.#sources;
    const words = classroomWords(language);
    const names = this.#names(language);
    return {
      minutes: (route = '', chapter?: string) => {
        const { play, chapters } = facts(route).certified;
        const lengths = chapter === undefined ? play : chapters[chapter];
        if (!lengths) throw new Error(`"${route}" has no chapter "${chapter}"`);
        return minutesRange(lengths);
      },
      chapters: (route = '') =>
        Object.entries(facts(route).certified.chapters)
          .map(([id, lengths]) => `${names.chapters[id]?.title ?? id} (${minutesRange(lengths)})`)
          .join(', '),
      endings: (route = '') => String(facts(route).certified.endings.length),
      menus: (route = '') => String(facts(route).certified.menus),
      statements: () => String(ledger.thread.length),
      'thread-statements': () => threadStatements(ledger, language),
      'thread-answers': () => threadAnswers(ledger, words, language),
      claims: (...ids) => claimList(ledger, ids, words, language),
      'cheat-sheets': () =>
        this.routes
          .map((route) => cheatSheet(facts(route), names, choiceWords(this.#route(route, language), files), language))
          .join('\n\n'),
    };
  }

  #route(route: string, language: string): CompiledRoute {
    const found = this.#sources.stories.routes.find((it) => it.route === route && it.language === language);
    if (!found) throw new Error(`there is no ${route} in ${language}`);
    return found;
  }

  #names(language: string): Names {
    const names = this.#sources.stories.names.get(language);
    if (!names) throw new Error(`there are no names in ${language}`);
    return names;
  }

  /** What other routes pass into a route, in the words of their choices. */
  #passedInto(route: string, language: Language): Readonly<Record<string, PassedIn>> {
    const given = passesOn()[route] ?? {};
    return Object.fromEntries(
      Object.entries(given).map(([variable, { route: from, act, choices, otherwise }]) => {
        const words = this.#wordsById(from, act, language);
        const texts = Object.keys(choices).map((id) => words.get(id) ?? id);
        const values = Object.fromEntries(
          Object.entries(choices).map(([id, value]) => [value, { choices: [words.get(id) ?? id], not: false }]),
        );
        const story = this.#names(language).routes[from]?.title ?? from;
        return [variable, { story, values: { ...values, [otherwise]: { choices: texts, not: true } } }];
      }),
    );
  }

  #wordsById(route: string, act: string, language: Language): ReadonlyMap<string, string> {
    const { lines } = choiceWords(this.#route(route, language), this.#sources.files);
    return new Map(lines.filter((it) => it.act === act).map(({ id, text }) => [id, text]));
  }
}

interface PassesOn {
  readonly route: string;
  readonly act: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly otherwise: string;
}

function passesOn(): Readonly<Record<string, Readonly<Record<string, PassesOn>>>> {
  const file = join(ROOT, 'stories/shared/passes-on.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The ledger's files as they stand. */
export function ledgerFiles(): LedgerFiles {
  const json = (name: string) => JSON.parse(readFileSync(join(ROOT, 'assets/ledger', name), 'utf8'));
  return { thread: json('thread.json'), claims: json('claims.json'), sources: json('sources.json') };
}

/** A language that the materials are written in. */
export function materialLanguage(language: string): Language {
  if (!isLanguage(language)) throw new Error(`there are no materials in "${language}"`);
  return language;
}

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES, type ScriptMaterial, type TextMaterial } from '../../src/classroom/materials/materials.ts';
import { enClassroom } from '../../src/language/classroom/en.ts';
import { esClassroom } from '../../src/language/classroom/es.ts';
import { scanInk } from '../../src/story/compile/scan-ink.ts';
import { FactsBook, type RouteFacts } from '../../tools/materials/facts.ts';
import { fill, minutesRange } from '../../tools/materials/fill.ts';
import { ledgerFiles, MaterialMaker } from '../../tools/materials/materials.ts';
import { projectStories, storyFiles } from '../../tools/project.ts';
import { projectRoutes } from '../../tools/prove/routes.ts';

const LANGUAGES = ['en', 'es'] as const;
const written = (language: string, name: string) => readFileSync(`docs/classroom/${language}/${name}.md`, 'utf8');
const stories = projectStories();
const files = storyFiles();
let facts: (route: string) => RouteFacts;
let maker: MaterialMaker;

beforeAll(async () => {
  facts = await new FactsBook().all(projectRoutes().routes);
  maker = new MaterialMaker({ stories, files, facts, ledger: ledgerFiles() });
}, 120_000);

describe.each(LANGUAGES)('The materials in %s', (language) => {
  const page = (name: (typeof PAGES)[number]) => (maker.page(name, language) as TextMaterial).text;
  const names = stories.names.get(language);
  const ours = stories.routes.filter((it) => it.language === language);

  it('are all there, each with one title, and nothing in them is left to be put in', () => {
    for (const name of PAGES) {
      expect(page(name).match(/^# .+/gm), name).toHaveLength(1);
      expect(page(name).replace(/\{\{map [\w-]+\}\}/g, ''), name).not.toMatch(/\{\{|\}\}|undefined|NaN/);
    }
  });

  it('hold a source task for every chapter, under its own title', () => {
    for (const { route, uses } of ours) {
      for (const id of uses.get('chapter') ?? []) {
        expect(page('source-tasks')).toContain(`## ${names?.routes[route]?.title}: ${names?.chapters[id]?.title}\n`);
      }
    }
  });

  it('have a cheat sheet with every chapter, ending, act and menu, and a map', () => {
    const sheet = page('cheat-sheet');
    for (const { route, uses } of ours) {
      for (const id of uses.get('chapter') ?? []) expect(sheet).toContain(`| ${names?.chapters[id]?.title} |`);
      for (const id of uses.get('ending') ?? []) expect(sheet).toContain(`| ${names?.endings[id]?.title}: `);
      for (const id of uses.get('act') ?? []) expect(sheet).toContain(`| ${names?.acts[id]} |`);
      expect(sheet).toContain(`{{map ${route}}}`);
    }
    const menus = sheet.match(/^\| \d+ \| .* → \d/gm) ?? [];
    expect(menus).toHaveLength(ours.reduce((sum, { route }) => sum + scenesOf(route).length, 0));
    // Every choice has its words, not its id.
    expect(menus.join('\n')).not.toMatch(/[|·] [a-z]+(-[a-z]+)+ →/);
  });

  it('give the minutes, endings and odds that the proof gives', () => {
    for (const { route } of ours) {
      const { certified } = facts(route);
      expect(page('overview')).toContain(minutesRange(certified.play));
      for (const { percent } of certified.endings) {
        expect(page('cheat-sheet')).toContain(`${percent.toLocaleString(language, { maximumFractionDigits: 1 })} %`);
      }
    }
  });

  it('plan at least as long for reading as the longest play takes', () => {
    const planned = /^\| (\d+) \|.*\{\{minutes ([\w-]+)\}\}/gm;
    const rows = [...written(language, 'lesson-plans').matchAll(planned)];
    expect(rows.length).toBeGreaterThan(0);
    for (const [, minutes, route = ''] of rows) {
      expect(Number(minutes)).toBeGreaterThanOrEqual(facts(route).certified.play.longest.minutes);
    }
  });

  it('have no reading time, count of endings or of statements typed by hand', () => {
    for (const name of PAGES) {
      const text = written(language, name).replace(/^\|.*/gm, '');
      expect(text, name).not.toMatch(
        /\d+([–-]\d+)? (minutes of reading|minutos de lectura|endings|finales|statements|afirmaciones)/i,
      );
    }
  });

  it('hold every statement of the thread, its grade and its answer', () => {
    const words = language === 'en' ? enClassroom : esClassroom;
    for (const { text, grade, answer } of ledgerFiles().thread) {
      expect(page('thread').split(text[language])).toHaveLength(3);
      expect(page('thread')).toContain(`**${words.grades[grade]}.** ${answer[language]}`);
    }
  });

  it('say what has not been verified', () => {
    expect(page('curricula')).toMatch(language === 'en' ? /\*\*Not verified\*\*/ : /\*\*Sin verificar\*\*/);
  });

  it('have a full script with every line of every route, once', () => {
    for (const { route, files: used } of ours) {
      const { scenes } = maker.script(route, language) as ScriptMaterial;
      const said = scenes.flatMap(({ lines }) =>
        lines.flatMap((it) => ('text' in it && it.kind !== 'seen' && it.kind !== 'note' ? [it.text] : [])),
      );
      const ink = used
        .flatMap((file) => scanInk(file, files.get(file) ?? ''))
        .flatMap(({ kind, text }) => (kind === 'text' || kind === 'choice' ? [text] : []));
      expect(said, route).toEqual(ink);
    }
  });

  it('say of every condition in a script which choices it asks for', () => {
    for (const { route } of ours) {
      const { scenes } = maker.script(route, language) as ScriptMaterial;
      const lines = scenes.flatMap((scene) => scene.lines);
      const conditions = lines.flatMap((it) => ('when' in it && it.when ? [it.when] : []));
      expect(conditions.length, route).toBeGreaterThan(5);
      expect(
        conditions.filter(({ kind }) => kind === 'ink'),
        route,
      ).toEqual([]);
      for (const line of lines)
        if (line.kind === 'go') expect(scenes.some(({ number }) => number === line.scene)).toBe(true);
    }
  });
});

describe('The two languages', () => {
  it('have materials of one structure', () => {
    const skeleton = (text: string) =>
      text.split('\n').map((line) => /^(#+|\||-|\d+\.|>|\{\{.*)/.exec(line)?.[0] ?? '');
    for (const name of PAGES.filter((it) => it !== 'curricula')) {
      expect(skeleton(written('es', name)).filter(Boolean), name).toEqual(
        skeleton(written('en', name)).filter(Boolean),
      );
    }
  });

  it('have scripts of one structure', () => {
    const shape = (language: 'en' | 'es', route: string) =>
      (maker.script(route, language) as ScriptMaterial).scenes.map(({ lines }) =>
        lines.map(({ kind, depth }) => `${kind} ${depth}`),
      );
    for (const route of maker.routes) expect(shape('es', route)).toEqual(shape('en', route));
  });

  it('have words for the same things', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' ? keys(inner as object).map((it) => `${key}.${it}`) : [key],
      );

    expect(keys(esClassroom)).toEqual(keys(enClassroom));
  });
});

describe('The odds on the map', () => {
  it('are those of the proof at every ending, and certain at the beginning', () => {
    for (const route of maker.routes) {
      const { certified, odds, map } = facts(route);
      for (const { id, percent } of certified.endings) {
        const ending = map.nodes.find((node) => node.ending === id);
        expect(100 * (odds.nodes[ending?.id ?? '']?.odds ?? 0)).toBeCloseTo(percent, 1);
      }
      for (const start of map.starts) if (map.starts.length === 1) expect(odds.nodes[start]?.odds).toBeCloseTo(1);
      expect(odds.edges).toHaveLength(map.edges.length);
    }
  });
});

describe('A text of the materials', () => {
  it('is not made where it asks for what nobody knows', () => {
    expect(fill('{{sum 1 2}} and {{map x}}', { sum: (a, b) => String(Number(a) + Number(b)) })).toBe('3 and {{map x}}');
    expect(() => fill('{{weather}}', {})).toThrow('weather');
    expect(() => fill('{{toString}}', {})).toThrow('toString');
  });
});

function scenesOf(route: string) {
  return facts(route).map.nodes.filter(({ kind }) => kind === 'scene');
}

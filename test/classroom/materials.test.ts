import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MATERIALS } from '../../src/classroom/desk/materials.ts';
import { enClassroom } from '../../src/language/classroom/en.ts';
import { esClassroom } from '../../src/language/classroom/es.ts';
import { cheatSheet } from '../../tools/package/cheat-sheet.ts';
import { projectStories, storyFiles } from '../../tools/project.ts';

const LANGUAGES = ['en', 'es'] as const;
const page = (language: string, name: string) => readFileSync(`docs/classroom/${language}/${name}.md`, 'utf8');
const stories = projectStories();

describe.each(LANGUAGES)('The materials in %s', (language) => {
  it('are all there, each with one title', () => {
    for (const name of MATERIALS) expect(page(language, name).match(/^# .+/gm), name).toHaveLength(1);
  });

  it('hold a source task for every chapter, under its own title', () => {
    const tasks = page(language, 'source-tasks');
    for (const { route } of stories.routes.filter((it) => it.language === language)) {
      const names = stories.names.get(language);
      const chapters = [...(stories.routes.find((it) => it.route === route)?.uses.get('chapter') ?? [])];
      for (const id of chapters) {
        expect(tasks).toContain(`## ${names?.routes[route]?.title}: ${names?.chapters[id]?.title}\n`);
      }
    }
  });

  it('have a cheat sheet with every chapter, ending and act', () => {
    const sheet = page(language, 'cheat-sheet');
    const names = stories.names.get(language);
    for (const { uses } of stories.routes.filter((it) => it.language === language)) {
      for (const id of uses.get('chapter') ?? []) expect(sheet).toContain(`| ${names?.chapters[id]?.title} |`);
      for (const id of uses.get('ending') ?? []) expect(sheet).toContain(`| ${names?.endings[id]?.title}: `);
      for (const id of uses.get('act') ?? []) expect(sheet).toContain(`| ${names?.acts[id]} |`);
    }
  });

  it('say what has not been verified', () => {
    expect(page(language, 'curricula')).toMatch(language === 'en' ? /\*\*Not verified\*\*/ : /\*\*Sin verificar\*\*/);
  });
});

describe('The two languages', () => {
  it('have materials of one structure', () => {
    const skeleton = (text: string) => text.split('\n').map((line) => /^(#+|\||-|\d+\.|>)/.exec(line)?.[0] ?? '');
    for (const name of MATERIALS.filter((it) => it !== 'curricula')) {
      expect(skeleton(page('es', name)).filter(Boolean), name).toEqual(skeleton(page('en', name)).filter(Boolean));
    }
  });

  it('have words for the same things', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' ? keys(inner as object).map((it) => `${key}.${it}`) : [key],
      );

    expect(keys(esClassroom)).toEqual(keys(enClassroom));
  });
});

describe('The cheat sheet', () => {
  it('takes its numbers from the certificate, in the manner of the language', () => {
    const length = (minutes: number) => ({ words: 0, minutes });
    const lengths = { shortest: length(1.5), median: length(2), longest: length(2.25) };
    const route = {
      route: 'one-ballot',
      play: lengths,
      chapters: { three: lengths },
      endings: [{ id: 'it-is-him', percent: 12.5, path: { ids: ['a', 'b'], inputs: {} } }],
    };
    const sheet = cheatSheet({ routes: [route] } as never, stories, storyFiles(), 'es');

    expect(sheet).toContain('| Tres | 1,5 | 2 | 2,3 |');
    expect(sheet).toMatch(/\| Es él: .* \| 12,5 % \| 2 \|/);
  });
});

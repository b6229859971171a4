import { describe, expect, it } from 'vitest';
import { fetchWords } from '../../src/language/language.ts';
import { noticeText } from '../../src/page/notice.ts';
import { decodePath, encodePath, markOf } from '../../src/play/path-code.ts';
import { Saves } from '../../src/play/saves.ts';
import { Session } from '../../src/play/session.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import type { RouteScript } from '../../src/story/library.ts';
import { projectStories } from '../../tools/project.ts';
import { type Chance, chanceFrom, damagedText, ROUNDS } from '../support/damage.ts';

const GOOD = encodePath('one-ballot', {}, ['in-order', 'slow', 'one-name'], 2);
const WORDS = [
  'one-ballot',
  'teller',
  '__proto__',
  'constructor',
  '<img src=x>',
  '../..',
  '',
  'ballot',
  'x'.repeat(300),
];
const { routes } = projectStories();
const LANGUAGES = ['en', 'es'] as const;

/** A link that somebody has made by hand, with a check that is right. */
function forged(chance: Chance): string {
  const word = () => WORDS[chance(WORDS.length)] ?? '';
  const given = Array.from({ length: chance(3) }, () => `${word()}=${word()}`).join();
  const marks = Array.from({ length: chance(400) }, () => markOf(String(chance(5000)))).join('');
  const beat = ['0', '2', 'zzzz', '-1', '', '1e9'][chance(6)];
  const body = ['1', chance(2) === 0 ? 'one-ballot' : word(), given, beat, marks].join('~');
  return `${body}~${markOf(body)}`;
}

async function follow(code: string, language: string): Promise<Session> {
  const session = new Session({
    language,
    script: async (route, wanted) => {
      const found = routes.find((it) => it.route === route && it.language === wanted);
      if (!found) throw new Error(`there is no ${route}`);
      return { ...found, names: {}, grades: {} } as unknown as RouteScript;
    },
    saves: new Saves(new MemoryVault()),
    now: () => 0,
    newId: () => 'x',
  });
  await session.follow(code);
  return session;
}

describe(`${ROUNDS} links`, () => {
  it.each([
    ['damaged', (chance: Chance) => damagedText(GOOD, chance)],
    ['forged', forged],
  ])('that are %s open a place in a story, or the title with a sentence', { timeout: 600_000 }, async (_how, make) => {
    const chance = chanceFrom(23);
    let told = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const code = make(chance);
      const language = LANGUAGES[round % 2] ?? 'en';
      const session = await follow(code, language);
      const notice = session.notice.now;
      const sentence = notice ? noticeText(notice, await fetchWords(language)) : '';
      if (notice) told++;

      expect({ code, at: session.showing.now.at, says: sentence.length > 20 }).toEqual({
        code,
        at: notice === undefined || notice.kind === 'parted' ? 'play' : 'title',
        says: notice !== undefined,
      });
      expect(sentence).not.toMatch(/[<>]|undefined|NaN/);
    }
    expect(told).toBeGreaterThan(ROUNDS / 2);
  });

  it('leave nothing behind in what every object has', () => {
    expect(decodePath(GOOD).inputs).toEqual({});
    expect({}).not.toHaveProperty('ballot');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { fetchWords } from '../../src/language/language.ts';
import { noticeText } from '../../src/page/notice.ts';
import { decodePath } from '../../src/play/path-code.ts';
import { Play } from '../../src/play/play.ts';
import { Saves } from '../../src/play/saves.ts';
import { followMarks, Session } from '../../src/play/session.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import type { RouteScript } from '../../src/story/library.ts';
import { projectStories, ROOT } from '../../tools/project.ts';
import { RELEASED, type ReleasedPlay } from '../../tools/released-plays.ts';

const scripts = projectStories().routes;
const LANGUAGES = [...new Set(scripts.map(({ language }) => language))];

function scriptOf(route: string, language: string) {
  const found = scripts.find((it) => it.route === route && it.language === language);
  if (!found) throw new Error(`there is no ${route} in ${language}`);
  return found;
}

const released = readdirSync(join(ROOT, RELEASED))
  .sort()
  .map((file) => ({
    of: file.replace(/\.jsonl$/, ''),
    plays: readFileSync(join(ROOT, RELEASED, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReleasedPlay),
  }));

/** A session as a reader has it, into which a play of an earlier version is taken. */
function openSession(language: string): Session {
  const part = { names: {}, grades: {} };
  return new Session({
    language,
    script: async (route, wanted) => ({ ...scriptOf(route, wanted), ...part }) as unknown as RouteScript,
    saves: new Saves(new MemoryVault()),
    now: () => 0,
    newId: () => 'new',
  });
}

describe.each(released)('Plays of version $of', ({ of, plays }) => {
  it.each(LANGUAGES)(
    'are gone on with in %s: whole, or up to where the story has changed, and that is said',
    async (language) => {
      for (const { route, inputs, path } of plays) {
        const session = openSession(language);
        await session.resume({ version: 1, id: 'a', route, language, inputs, path, beat: 0, at: 0 });
        const held = session.play?.bookmark.path ?? [];

        expect(held).toEqual(path.slice(0, held.length));
        const notice = session.notice.now;
        if (held.length === path.length) expect(notice).toEqual({ kind: 'resumed' });
        else {
          expect(notice).toEqual({ kind: 'parted', held: held.length, whole: path.length });
          expect(notice && noticeText(notice, await fetchWords(language))).toContain(`${held.length}`);
          expect(session.play?.view.now.screen.lines.length).toBeGreaterThan(0);
        }
      }
    },
  );

  it('open from their links as far as they hold', () => {
    for (const { route, inputs, path, link } of plays) {
      const code = decodePath(link);
      expect(code).toMatchObject({ route, inputs });
      const script = scriptOf(route, 'en');
      const { held } = Play.open(script, inputs, { path, beat: 0 });
      expect(followMarks(Play.open(script, inputs).play, code.marks)).toBe(held);
    }
  });

  it.runIf(of === version)('hold whole, each to its ending: else `npm run record-paths`, or a new version', () => {
    for (const { route, inputs, path, ending } of plays) {
      const { play, held } = Play.open(scriptOf(route, 'en'), inputs, { path, beat: Number.MAX_SAFE_INTEGER });
      expect({ held, ending: play.view.now.ending, epilogue: play.view.now.epilogue !== undefined }).toEqual({
        held: path.length,
        ending,
        epilogue: true,
      });
    }
  });
});

it('Plays of this version are recorded: every choice taken, every ending come to', () => {
  const { plays } = released.find(({ of }) => of === version) ?? { plays: [] };
  for (const { route, endings, ids } of scripts.filter(({ language }) => language === 'en').map(partsOf)) {
    const ours = plays.filter((play) => play.route === route);
    expect([...new Set(ours.map(({ ending }) => ending))].sort()).toEqual(endings);
    expect([...new Set(ours.flatMap(({ path }) => path))].sort()).toEqual(ids);
  }
});

/** Every id of an ending and of a choice that the ink names. */
function partsOf({ route, ink }: { readonly route: string; readonly ink: string }) {
  const of = (tag: string) => [
    ...new Set([...ink.matchAll(new RegExp(`"\\^${tag}: ?([a-z0-9-]+) ?"`, 'g'))].map(([, id = '']) => id)),
  ];
  return { route, endings: of('ending').sort(), ids: of('id').sort() };
}

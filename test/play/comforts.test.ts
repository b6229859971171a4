import { describe, expect, it } from 'vitest';
import { chapterStarts } from '../../src/play/chapter-starts.ts';
import { ChaptersReached } from '../../src/play/chapters-reached.ts';
import { Play } from '../../src/play/play.ts';
import { ReadMemory } from '../../src/play/read-memory.ts';
import { readSaveFile, writeSaveFile } from '../../src/play/save-file.ts';
import { readSave, type Save, Saves } from '../../src/play/saves.ts';
import { readSettings } from '../../src/play/settings.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import { compileInk } from '../support/ink.ts';

const INK = `
-> one
=== one
# chapter: one
A line.
+ [Go. # id: go]
  You go.
  -> two
+ [Stay. # id: stay]
  You stay.
  -> two
=== two
# chapter: two
Another line.
+ [End. # id: end]
  It ends.
  -> DONE
`;

const SAVE: Save = {
  version: 1,
  id: 'a-1',
  route: 'x',
  language: 'en',
  inputs: { kept: 'yes' },
  path: ['go'],
  beat: 1,
  at: 5,
  chapter: 'two',
};

function open(path: readonly string[]): Play {
  return Play.open({ route: 'x', language: 'en', ink: compileInk(INK) }, {}, { path, beat: 0 }).play;
}

describe('A play as a file', () => {
  it('comes back as it went out', () => {
    expect(readSaveFile(writeSaveFile(SAVE))).toEqual(SAVE);
  });

  it.each([
    ['no JSON at all', 'hello', 'foreign'],
    ['other JSON', '{"game":"chess"}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a file cut short', writeSaveFile(SAVE).slice(0, 60), 'damaged'],
    ['a play without its path', '{"game":"three-against","version":1,"play":{"version":1}}', 'damaged'],
    ['a file of a later version', '{"game":"three-against","version":2,"play":{}}', 'version'],
    ['a file without end', ' '.repeat(400_001), 'too-long'],
  ])('is refused where it is %s', (_name, text, reason) => {
    expect(() => readSaveFile(text)).toThrow(expect.objectContaining({ name: 'SaveFault', reason }));
  });

  it('never throws anything else, whatever is changed in it', () => {
    const whole = writeSaveFile(SAVE);
    for (let at = 0; at < whole.length; at++) {
      for (const letter of ['', '"', '{', '9', '\u0000', '<']) {
        const text = whole.slice(0, at) + letter + whole.slice(at + 1);
        try {
          readSave(readSaveFile(text));
        } catch (cause) {
          expect(cause).toMatchObject({ name: 'SaveFault' });
        }
      }
    }
  });

  it('stands beside the plays that are there', async () => {
    const saves = new Saves(new MemoryVault());
    await saves.keep(SAVE, () => 'new');
    await saves.add({ ...SAVE, id: 'b-2', at: 9 });

    expect((await saves.read()).saves.map(({ id }) => id)).toEqual(['b-2', 'a-1']);
  });
});

describe('Chapters', () => {
  it('begin where the path first comes to them', () => {
    expect(chapterStarts(open(['stay', 'end']).passages)).toEqual([
      { chapter: 'one', path: [], beat: 0 },
      { chapter: 'two', path: ['stay'], beat: 1 },
    ]);
  });

  it('open at their first words', () => {
    const [, two] = chapterStarts(open(['go', 'end']).passages);
    const { play } = Play.open({ route: 'x', language: 'en', ink: compileInk(INK) }, {}, two);

    expect(play.view.now.screen).toMatchObject({ chapter: 'two', opensChapter: true });
  });

  it('are remembered by the way that was gone last, damaged memory counting as none', async () => {
    const vault = new MemoryVault();
    const reached = new ChaptersReached(vault);
    await reached.add('x', {}, chapterStarts(open(['go', 'end']).passages));
    await reached.add('x', { kept: 'yes' }, chapterStarts(open(['stay', 'end']).passages));
    const two = (await reached.of('x')).find(({ chapter }) => chapter === 'two');
    expect(two).toMatchObject({ path: ['stay'], inputs: { kept: 'yes' } });

    await vault.put('chapters/x', { version: 1, starts: [{ chapter: 3 }] });
    expect(await reached.of('x')).toEqual([]);
  });
});

describe('What has been read', () => {
  it('is known again on a later visit, by its words, route and language', async () => {
    const vault = new MemoryVault();
    await new ReadMemory(vault).add('x', 'en', ['A line.', 'Another.']);
    const later = new ReadMemory(vault);

    expect(await later.knows('x', 'en', ['Another.', 'A line.'])).toBe(true);
    expect(await later.knows('x', 'en', ['A line.', 'Another!'])).toBe(false);
    expect(await later.knows('x', 'es', ['A line.'])).toBe(false);
    expect(await later.knows('y', 'en', ['A line.'])).toBe(false);
  });

  it('counts as nothing where what was kept is damaged', async () => {
    const vault = new MemoryVault();
    await vault.put('read/x/en', 'A line.');

    expect(await new ReadMemory(vault).knows('x', 'en', ['A line.'])).toBe(false);
  });
});

describe('Settings kept by an earlier version', () => {
  it('keep what they hold and take the rest as on a first visit', () => {
    expect(readSettings({ version: 1, textSize: 150, reveal: 'by letter' })).toMatchObject({
      textSize: 150,
      reveal: 'instant',
      autoAdvance: false,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { recordFileName, recordText } from '../../src/classroom/record/compose-record.ts';
import { readRecord } from '../../src/classroom/record/read-record.ts';
import { readResumeCode, resumeCode } from '../../src/classroom/record/resume-code.ts';
import { IDLE_AFTER, Stopwatch } from '../../src/classroom/record/stopwatch.ts';
import { firstWork, WorkBook } from '../../src/classroom/record/work.ts';
import { Play } from '../../src/play/play.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import { projectStories } from '../../tools/project.ts';
import { chance, damaged, recordOf, TRIES, taleScript } from './support/class-of.ts';

describe('A record', () => {
  it('holds the acts with their sheets, the ending and the answers, and comes back from its file', () => {
    const record = recordOf(['keep', 'nothing']);

    expect(record.ending).toBe('shelved');
    expect(record.acts[0]).toEqual({
      act: 'leaf',
      choice: 'keep',
      deed: 'It is in your cuff.',
      file: 'S. removed a leaf.',
      testimony: '“I kept nothing.”',
    });
    expect(readRecord(recordText(record))).toEqual({ kind: 'record', record });
  });

  it.each([
    ['not-json', () => '{'],
    ['not-json', () => ''],
    ['not-record', () => '{"kind":"recipe"}'],
    ['not-record', () => 'null'],
    ['version', () => JSON.stringify({ ...recordOf([]), version: 2 })],
    [
      'answer-too-long',
      () => JSON.stringify({ ...recordOf([]), answers: { q1: { text: 'x'.repeat(100_000), before: true } } }),
    ],
    ['damaged', () => JSON.stringify({ ...recordOf([]), path: 'keep' })],
    ['damaged', () => JSON.stringify({ ...recordOf([]), extra: 1 })],
  ])('is %s and says so', (fault, text) => {
    expect(readRecord(text())).toEqual({ kind: 'fault', fault });
  });

  it('damaged in any way, is read or has a fault, and never throws', () => {
    const whole = recordText(recordOf(['keep', 'truth']));
    const random = chance(2);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      expect(['record', 'fault']).toContain(readRecord(damaged(whole, random)).kind);
    }
  });

  it('is saved under a name that every system takes', () => {
    expect(recordFileName(recordOf([], { name: '../=Año <b>' }))).toBe('three-against-tale-an-o-b.json');
    expect(recordFileName(recordOf([], { name: '——' }))).toBe('three-against-tale-record.json');
  });
});

describe('A resume code', () => {
  const open = () => Play.open(taleScript()).play;

  it('brings a play to its place, typed in any case and spacing', () => {
    const code = resumeCode(['keep', 'truth'], open);

    expect(readResumeCode(code, open)).toEqual(['keep', 'truth']);
    expect(readResumeCode(code.toLowerCase().replaceAll(' ', ''), open)).toEqual(['keep', 'truth']);
  });

  it('does not take a mistyped letter', () => {
    const code = resumeCode(['keep', 'truth'], open);
    const wrong = [...code].flatMap((letter, at) =>
      [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ']
        .filter((it) => it !== letter && letter !== ' ')
        .map((it) => code.slice(0, at) + it + code.slice(at + 1)),
    );

    const taken = wrong.filter((it) => readResumeCode(it, open)?.join() === 'keep,truth');

    expect(taken).toEqual([]);
    for (const nonsense of ['', 'O0I1', '🙂🙂🙂🙂🙂', 'A'.repeat(10_000)])
      expect(readResumeCode(nonsense, open)).toBeUndefined();
  });

  it('holds any play of every route, in the other language too, and is short', { timeout: 60_000 }, () => {
    const { routes } = projectStories();
    const random = chance(5);
    const lengths: Record<string, number> = {};
    for (const { route, language, ink } of routes.filter((it) => it.language === 'en')) {
      const other = routes.find((it) => it.route === route && it.language === 'es');
      const fresh = (text: string) => () => Play.open({ route, language, ink: text }).play;
      for (let play = 0; play < 3; play++) {
        const path = randomPath(fresh(ink)(), random);
        const code = resumeCode(path, fresh(ink));
        expect(readResumeCode(code, fresh(other?.ink ?? ink))).toEqual(path);
        lengths[route] = Math.max(lengths[route] ?? 0, code.replaceAll(' ', '').length);
      }
    }
    for (const length of Object.values(lengths)) expect(length).toBeLessThanOrEqual(40);
  });
});

describe('A stopwatch', () => {
  it('counts by chapter, and not while nobody is there', () => {
    let now = 0;
    const watch = new Stopwatch(() => now);
    watch.touch('first');
    now = 30_000;
    watch.touch('second');
    now += IDLE_AFTER * 10;
    watch.touch();
    watch.run(false);
    now += 50_000;
    watch.run(true);

    expect(watch.seconds).toEqual({ first: 30, second: IDLE_AFTER / 1000 });
  });
});

describe('A work book', () => {
  it('keeps work by assignment, and deletes everything the game has kept', async () => {
    const vault = new MemoryVault();
    const book = new WorkBook(vault);
    const work = { ...firstWork('p-1', [], 0), name: 'Ana' };
    await vault.put('play/p-1', {});
    await vault.put('settings', {});
    await book.keep('abcd', work);

    expect(await book.read('abcd')).toEqual(work);
    await book.deleteEverything();
    expect(await vault.keys('')).toEqual([]);
  });

  it('takes damaged work for none', async () => {
    const vault = new MemoryVault();
    await vault.put('class/abcd', { version: 1, path: 7 });

    expect(await new WorkBook(vault).read('abcd')).toBeUndefined();
  });
});

function randomPath(play: Play, random: () => number): readonly string[] {
  for (let step = 0; step < 2000; step++) {
    const { choices, epilogue } = play.view.now;
    if (epilogue !== undefined) break;
    if (choices.length === 0) play.advance();
    else play.choose(choices[Math.floor(random() * choices.length)]?.id ?? '');
  }
  return play.bookmark.path;
}

import { describe, expect, it } from 'vitest';
import { Finished } from '../../src/play/finished.ts';
import { readSave, type Save, Saves } from '../../src/play/saves.ts';
import { FIRST_SETTINGS, readSettings } from '../../src/play/settings.ts';
import { FallbackVault, MemoryVault, type Vault } from '../../src/play/vault.ts';

const SAVE: Save = { version: 1, id: 'a', route: 'x', language: 'en', inputs: {}, path: ['keep'], beat: 2, at: 5 };
const newId = () => 'new';

describe('Saves', () => {
  it('keep plays and read the latest first', async () => {
    const saves = new Saves(new MemoryVault());
    await saves.keep(SAVE, newId);
    await saves.keep({ ...SAVE, id: 'b', at: 9 }, newId);

    expect((await saves.read()).saves.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('go on under a new id where another window has taken the play elsewhere', async () => {
    const vault = new MemoryVault();
    const here = new Saves(vault);
    const there = new Saves(vault);
    await here.keep(SAVE, newId);
    there.adopt(SAVE);
    await there.keep({ ...SAVE, path: ['keep', 'say'] }, newId);

    expect(await here.keep({ ...SAVE, path: ['keep', 'wait'] }, newId)).toBe('new');
    const kept = (await here.read()).saves.map(({ id, path }) => [id, path.join()]);
    expect(kept.sort()).toEqual([
      ['a', 'keep,say'],
      ['new', 'keep,wait'],
    ]);
  });

  it('leave what they cannot read where it is, and say so', async () => {
    const vault = new MemoryVault();
    await vault.put('play/odd', { version: 1, path: 'no' });
    await vault.put('play/later', { ...SAVE, version: 2 });
    const { saves, unreadable } = await new Saves(vault).read();

    expect(saves).toEqual([]);
    expect(unreadable).toEqual(['play/later', 'play/odd']);
    expect(await vault.get('play/odd')).toBeDefined();
  });

  it.each([
    ['nothing', undefined, 'damaged'],
    ['a later version', { ...SAVE, version: 2 }, 'version'],
    ['a path of numbers', { ...SAVE, path: [1] }, 'damaged'],
    ['a path without end', { ...SAVE, path: Array(3000).fill('a') }, 'damaged'],
    ['a beat below nothing', { ...SAVE, beat: -1 }, 'damaged'],
    ['a time that is none', { ...SAVE, at: Number.NaN }, 'damaged'],
    ['a time that no date can tell', { ...SAVE, at: 2 ** 53 }, 'damaged'],
    ['markup for an id', { ...SAVE, id: '<b>' }, 'damaged'],
  ])('refuse %s', (_name, value, reason) => {
    expect(() => readSave(value)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('A vault that fails', () => {
  it('goes on in memory and says so once', async () => {
    let falls = 0;
    const broken: Vault = {
      get: () => Promise.reject(new Error('no')),
      put: () => Promise.reject(new Error('full')),
      remove: () => Promise.reject(new Error('no')),
      keys: () => Promise.reject(new Error('no')),
    };
    const vault = new FallbackVault(broken, () => falls++);
    await Promise.all([vault.put('a', 1), vault.put('b', 2)]);

    expect(await vault.get('a')).toBe(1);
    expect(await vault.keys('')).toEqual(['a', 'b']);
    expect(falls).toBe(1);
  });

  it('keeps in sight what lies there when it is full, under what is new, and nothing that was deleted', async () => {
    const full = new MemoryVault();
    await full.put('play/a', 'old');
    await full.put('play/b', 'older');
    await full.put('play/c', 'oldest');
    const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const vault = new FallbackVault(Object.assign(full, { put: refuse, remove: refuse }), () => undefined);
    await vault.put('play/a', 'new');
    await vault.put('play/d', 'newest');
    await vault.remove('play/b');

    expect(await vault.keys('play/')).toEqual(['play/a', 'play/c', 'play/d']);
    expect(await Promise.all(['a', 'b', 'c'].map((id) => vault.get(`play/${id}`)))).toEqual([
      'new',
      undefined,
      'oldest',
    ]);
  });
});

describe('Settings', () => {
  it('fall back one by one, so that a damaged value costs nothing else', () => {
    expect(readSettings({ ...FIRST_SETTINGS, textSize: 150, contrast: 'purple' })).toEqual({
      ...FIRST_SETTINGS,
      textSize: 150,
    });
    expect(readSettings('damaged')).toEqual(FIRST_SETTINGS);
    expect(readSettings({ ...FIRST_SETTINGS, version: 9 })).toEqual(FIRST_SETTINGS);
  });
});

describe('Finished routes', () => {
  const passes = {
    ballot_cast: { route: 'one-ballot', act: 'ballot', choices: { clean: 'clean' }, otherwise: 'struck' },
  };
  const act = (choice: string) => [{ act: 'ballot', choice, words: '', at: 0 }];

  it('are remembered over visits, endings each once, and pass on what was done in the last play', async () => {
    const vault = new MemoryVault();
    const before = new Finished(vault);
    await before.add('one-ballot', 'the-sleeve', act('clean'));
    await before.add('one-ballot', 'the-sleeve', act('the-name'));
    const after = new Finished(vault);
    await after.read(['one-ballot']);

    expect(after.endings('one-ballot')).toEqual(['the-sleeve']);
    expect(after.inputs(passes)).toEqual({ ballot_cast: 'struck' });
  });

  it('pass nothing on before they are finished, and count damage as not finished', async () => {
    const vault = new MemoryVault();
    await vault.put('finished/one-ballot', { version: 1, endings: 'all' });
    const finished = new Finished(vault);
    await finished.read(['one-ballot']);

    expect(finished.inputs(passes)).toEqual({});
    expect(finished.endings('one-ballot')).toEqual([]);
  });
});

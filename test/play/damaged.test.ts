import { describe, expect, it } from 'vitest';
import { readSaveFile, writeSaveFile } from '../../src/play/save-file.ts';
import { readSave, type Save, Saves } from '../../src/play/saves.ts';
import { FIRST_SETTINGS, readSettings } from '../../src/play/settings.ts';
import { MemoryVault } from '../../src/play/vault.ts';

const ROUNDS = process.env.TEST_LONG ? 10_000 : 500;

const SAVE: Save = {
  version: 1,
  id: 'a1',
  route: 'teller',
  language: 'es',
  inputs: { ballot_cast: 'struck' },
  path: ['break-seal', 'keep', 'say'],
  beat: 3,
  at: 5,
  chapter: 'the-box',
};

/** What no reader wrote: other kinds, other sizes, markup, names that mean something to the language itself. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  2 ** 53,
  '',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  'x'.repeat(5000),
  '\u0000\u202e\ud800',
  [],
  {},
  [[[[]]]],
  true,
  Array(5000).fill('keep'),
  { __proto__: null },
  JSON.parse('{"__proto__":{"path":["keep"]},"constructor":1}'),
  new Date(0),
  new Map([['version', 1]]),
];

/** Chance that is the same in every run. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** A copy with one to three of its values, at any depth, taken out or replaced. */
function damaged(value: unknown, chance: (below: number) => number): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (let hits = chance(3) + 1; hits > 0; hits--) {
    const inner = Object.values(copy).filter((it) => typeof it === 'object' && it !== null);
    const into = (chance(3) === 0 ? inner[chance(inner.length || 1)] : copy) as Record<string, unknown> | undefined;
    const keys = Object.keys(into ?? {});
    const key = chance(6) === 0 ? '__proto__' : keys[chance(keys.length || 1)];
    if (!into || key === undefined) continue;
    if (chance(5) === 0) delete into[key];
    else
      Object.defineProperty(into, key, {
        value: HOSTILE[chance(HOSTILE.length)],
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return chance(20) === 0 ? HOSTILE[chance(HOSTILE.length)] : copy;
}

describe(`${ROUNDS} damaged`, () => {
  it('plays are read whole or refused in one way', () => {
    const chance = chanceFrom(11);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      try {
        const read = readSave(damaged(SAVE, chance));
        expect(Object.keys(read).filter((key) => !Object.hasOwn({ ...SAVE, ended: '' }, key))).toEqual([]);
        expect(read.path.every((id) => typeof id === 'string')).toBe(true);
      } catch (cause) {
        refused++;
        expect(cause).toMatchObject({ name: 'SaveFault' });
      }
    }
    expect(refused).toBeGreaterThan(ROUNDS / 3);
  });

  it('plays among the kept ones are left aside, and the sound one is still found', async () => {
    const chance = chanceFrom(13);
    const vault = new MemoryVault();
    await vault.put('play/sound', { ...SAVE, id: 'sound', at: 1e15 });
    for (let round = 0; round < ROUNDS; round++) await vault.put(`play/${round}`, damaged(SAVE, chance));

    const { saves, unreadable } = await new Saves(vault).read();

    expect(saves.some(({ id }) => id === 'sound')).toBe(true);
    expect(saves.length + unreadable.length).toBe(ROUNDS + 1);
  });

  it('files of a play are read whole or refused in one way', () => {
    const chance = chanceFrom(17);
    const file = writeSaveFile(SAVE);
    for (let round = 0; round < ROUNDS; round++) {
      const at = chance(file.length);
      const cut = chance(4) === 0 ? '' : file.slice(at + chance(6));
      const text = file.slice(0, at) + String.fromCharCode(chance(0xffff)).repeat(chance(3)) + cut;
      try {
        expect(readSaveFile(text)).toMatchObject({ version: 1 });
      } catch (cause) {
        expect(cause).toMatchObject({ name: 'SaveFault' });
      }
    }
  });

  it('settings are whole settings again', () => {
    const chance = chanceFrom(19);
    const names = Object.keys(FIRST_SETTINGS);
    for (let round = 0; round < ROUNDS; round++) {
      const read = readSettings(damaged({ ...FIRST_SETTINGS, textSize: 150, language: 'es' }, chance));
      expect(names.filter((name) => !Object.hasOwn(read, name))).toEqual([]);
      expect(Object.keys(read).filter((name) => name !== 'language' && !names.includes(name))).toEqual([]);
      expect([100, 125, 150, 175, 200, 250]).toContain(read.textSize);
      expect(read.ambience >= 0 && read.effects <= 1).toBe(true);
    }
    expect({}).not.toHaveProperty('path');
  });
});

import { describe, expect, it } from 'vitest';
import { readSaveFile, writeSaveFile } from '../../src/play/save-file.ts';
import { readSave, type Save, Saves } from '../../src/play/saves.ts';
import { FIRST_SETTINGS, readSettings } from '../../src/play/settings.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import { chanceFrom, damaged, damagedText, ROUNDS } from '../support/damage.ts';

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

describe(`${ROUNDS} damaged`, () => {
  it('plays are read whole or refused in one way', () => {
    const chance = chanceFrom(11);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      try {
        const read = readSave(damaged(SAVE, chance));
        expect(Object.keys(read).filter((key) => !Object.hasOwn({ ...SAVE, ended: '' }, key))).toEqual([]);
        expect(read.path.every((id) => typeof id === 'string')).toBe(true);
        expect(new Date(read.at).getTime()).not.toBeNaN();
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
      try {
        expect(readSaveFile(damagedText(file, chance))).toMatchObject({ version: 1 });
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

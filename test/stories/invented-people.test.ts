import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storyFiles } from '../../tools/project.ts';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const invented = json<string[]>('stories/shared/invented-names.json');
const members = json<{ name: { en: string; es: string } }[]>('assets/ledger/central-committee.json');
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('Invented people', () => {
  it.each(invented)('%s bears no surname of the 139', (surname) => {
    const surnames = members
      .flatMap(({ name }) => [name.en, name.es])
      .map((name) => plain(name.split(' ').at(-1) ?? ''));

    expect(surnames).not.toContain(plain(surname));
  });

  it('stand in the list: every surname that is spoken by a speaker of ours', () => {
    const files = [...storyFiles()].filter(([file]) => file.startsWith('stories/en/') && file.endsWith('names.json'));
    const speakers = files.flatMap(([, text]) =>
      Object.values((JSON.parse(text) as { who?: Record<string, string> }).who ?? {}),
    );
    const surnames = speakers
      .flatMap((name) => name.split(' ').slice(-1))
      .filter((word) => /(ov|ova|ev|in|ina|kh)$/.test(word));

    expect(surnames.filter((surname) => !invented.includes(surname))).toEqual([]);
  });
});

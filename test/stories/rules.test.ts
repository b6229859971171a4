import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/play/path-code.ts';
import { countWords, WORDS_A_SCREEN } from '../../src/play/screens.ts';
import { scanInk } from '../../src/story/compile/scan-ink.ts';
import { readTag } from '../../src/story/tags.ts';
import { storyFiles } from '../../tools/project.ts';

const inks = [...storyFiles()].filter(([file]) => file.endsWith('.ink'));

describe.each(inks)('%s', (file, source) => {
  const lines = scanInk(file, source);

  it('has no two choices in a knot or stitch that a link could not tell apart', () => {
    let home = new Map<string, string>();
    const alike: string[] = [];
    for (const { kind, tags } of lines) {
      if (kind === 'knot' || kind === 'stitch') home = new Map();
      const id = tags.map(readTag).find((cue) => cue?.kind === 'id')?.value;
      if (kind !== 'choice' || id === undefined) continue;
      const other = home.get(markOf(id));
      if (other !== undefined) alike.push(`${other} and ${id}`);
      home.set(markOf(id), id);
    }

    expect(alike).toEqual([]);
  });

  it('has no line too long for a screen', () => {
    const long = lines.filter(({ kind, text }) => kind === 'text' && countWords(text) > WORDS_A_SCREEN);

    expect(long.map(({ line, text }) => `${line}: ${countWords(text)} words`)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readStories } from '../../src/story/compile/stories.ts';
import { readAloud } from '../../tools/story/read.ts';
import { scriptOf } from '../../tools/story/script.ts';
import { statsOf } from '../../tools/story/stats.ts';
import type { StoriesHere } from '../../tools/story/stories-here.ts';
import { AROUND, files } from './support/tale.ts';

const HERE: StoriesHere = { ...readStories(files(), AROUND), files: files() };

describe('readAloud', () => {
  it('writes down the path given, records left out', () => {
    expect(readAloud(HERE, 'tale', 'en', { ids: ['burn'] }).text.split('\n\n')).toEqual([
      'TALE',
      '— One —',
      'The hall is cold tonight.',
      '> Burn it.',
      'It burns.',
      '— Street —',
      'It snows and snows.',
    ]);
  });

  it('takes the shortest path to an ending, in the language asked for', () => {
    const { text } = readAloud(HERE, 'tale', 'es', { ending: 'home' });

    expect(text).toContain('> Guardarlo.');
    expect(text.endsWith('En casa.')).toBe(true);
  });

  it('says what is open where a path stops on the way', () => {
    expect(readAloud(HERE, 'tale', 'en', { ids: [] }).text).toContain('  ( ) Keep it.  [keep]');
  });

  it('says where a path parts, and what was open there', () => {
    const { text, trouble } = readAloud(HERE, 'tale', 'en', { ids: ['drop'] });

    expect(text).toContain('The hall is cold tonight.');
    expect(trouble).toBe('the path parts at its choice 1, "drop"; open there: keep, burn');
  });

  it.each([
    [
      'route',
      () => readAloud(HERE, 'other', 'en', { ids: [] }),
      'there is no route "other" in "en"; there are tale (en), tale (es)',
    ],
    [
      'ending',
      () => readAloud(HERE, 'tale', 'en', { ending: 'none' }),
      'no path comes to the ending "none"; there are home, street',
    ],
  ])('says which %s there is', (_, read, message) => {
    expect(read).toThrow(message);
  });
});

describe('scriptOf', () => {
  it('holds every line with its branches, records and what it rests on', () => {
    const script = scriptOf(HERE, 'tale', 'en');

    for (const part of [
      'TALE',
      'CHAPTER: One',
      'ENDING: Street',
      '[if passed == "clean"]',
      'You know it.',
      '{known}',
    ]) {
      expect(script).toContain(part);
    }
    expect(script).toContain(
      '> Keep it.  [keep] — act: the paper\n    You keep it in your sleeve.\n    [file] S. kept it.\n    → home',
    );
  });
});

describe('statsOf', () => {
  it('counts what is written and measures what is played', () => {
    const stats = statsOf(HERE);

    expect(stats).toContain('tale (en)\n  written: 23 words of lines, 4 of choices, 6 of records');
    expect(stats).toContain('3 knots, 0 stitches, 2 choices, 2 of them acts (1 kinds), 1 claims');
    expect(stats).toContain('→ home: 50 %, 1 choices at the least');
    expect(stats).toContain('tale (es)');
  });
});

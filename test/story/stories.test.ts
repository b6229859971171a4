import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/story/compile/fault.ts';
import { readStories } from '../../src/story/compile/stories.ts';

const INK = `# title: box
# language: en
-> the_box
=== the_box
# chapter: the-box
The box is deal. # scene: room # light: lamp # claim: boxes-opened
+ [Keep it. # id: keep # act: sheet]
  It is in your cuff.
  S. removed a paper. # record: file
  -> END
+ [Read it out. # id: read # act: sheet]
  You read it out.
  S. spoke. # record: file
  -> END
`;
const NAMES = {
  routes: { box: { title: 'The box', line: 'A box.' } },
  chapters: { 'the-box': { title: 'The box' } },
  acts: { sheet: 'The sheet' },
  scenes: { room: 'A room.' },
};
const AROUND = {
  claims: new Set(['boxes-opened']),
  lights: new Set(['lamp']),
  realNames: { en: new Set(['Kirov']), es: new Set(['Kírov']) },
};

/** Reads the two languages after something in the English or the Spanish file has been changed. */
function faultsOf({ en = (ink: string) => ink, es = (ink: string) => ink, names = NAMES as object }): string[] {
  const spanish = INK.replace('language: en', 'language: es').replace('The box is deal.', 'La urna es de pino.');
  const files = new Map([
    ['stories/en/box.ink', en(INK)],
    ['stories/en/names.json', JSON.stringify(names)],
    ['stories/es/box.ink', es(spanish)],
    ['stories/es/names.json', JSON.stringify(NAMES)],
  ]);
  return readStories(files, AROUND).faults.map(faultText);
}

describe('The stories', () => {
  it('are read without a fault where there is none, and give both languages', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    [
      'an unknown tag',
      '# light: lamp',
      '# lihgt: lamp',
      'box.ink:6: unknown tag "# lihgt: lamp"; "# light" was meant?',
    ],
    ['prose in a tag', '# scene: room', '# scene: A room', 'must hold an id'],
    ['an unknown claim', 'boxes-opened', 'boxes-shut', 'box.ink:6: unknown claim "boxes-shut"'],
    ['an unknown light', '# light: lamp', '# light: sun', 'box.ink:6: unknown light "sun"'],
    ['a scene without a name', '# scene: room', '# scene: hall', 'box.ink:6: "hall" has no name'],
    ['a choice without an id', '# id: keep # act', '# act', 'box.ink:7: a choice has no "# id:"'],
    ['an id twice', '# id: read', '# id: keep', 'box.ink:11: the id "keep" stands twice'],
    [
      'a tag outside the brackets',
      '# act: sheet]\n  It',
      ']# act: sheet\n  It',
      'box.ink:7: the tags of a choice stand inside its brackets',
    ],
    ['a star outside a loop', '+ [Keep', '* [Keep', 'box.ink:7: a choice is "+"'],
    ['a choice that is too long', 'Keep it.', 'Keep it '.repeat(14), 'box.ink:7: a choice has'],
    ['chance', 'It is in your cuff.', '{~It|He} is in your cuff.', 'box.ink:8: chance is not used'],
    ['glue', 'It is in your cuff.', 'It is in <>', 'box.ink:8: glue'],
    [
      'a divert on a line of text',
      'You read it out.',
      'You read it out. -> END',
      'box.ink:12: a divert stands on a line of its own',
    ],
    [
      'a year without provenance',
      'You read it out.',
      'You read it out in 1934.',
      'box.ink:12: "1934" looks like a fact',
    ],
    [
      'a real name without provenance',
      'You read it out.',
      'You read it to Kirov.',
      'box.ink:12: "Kirov" is a real person',
    ],
    [
      'a stenogram without its claim',
      '# record: file\n  -> END\n+',
      '# record: stenogram\n  -> END\n+',
      'box.ink:9: a stenogram is a quotation',
    ],
    ['a loose end', '  S. spoke. # record: file\n  -> END', '  S. spoke. # record: file', 'loose end'],
    [
      'a missing include',
      '-> the_box\n===',
      'INCLUDE gone.ink\n-> the_box\n===',
      'INCLUDE of stories/en/gone.ink: there is no such file',
    ],
    ['another head', '# title: box', '# title: chest', 'box.ink:1: the head needs "# title: box"'],
  ])('tell of %s, with its place', (_name, from, to, told) => {
    const faults = faultsOf({ en: (ink) => ink.replace(from, to) });

    expect(faults.find((fault) => fault.includes(told))).toBeDefined();
  });

  it.each([
    [
      'a line more',
      (ink: string) => ink.replace('  You read it out.', '  You read it out.\n  And again.'),
      'box.ink:13: the languages part here',
    ],
    ['another id', (ink: string) => ink.replace('# id: read', '# id: aloud'), 'box.ink:11: the languages part here'],
    [
      'a line of logic',
      (ink: string) => ink.replace('  You read it out.', '  ~ temp x = 1\n  You read it out.'),
      'box.ink:12: the languages part here',
    ],
  ])('tell where the languages part: %s', (_name, es, told) => {
    expect(faultsOf({ es }).some((fault) => fault.includes(told))).toBe(true);
  });

  it('tell of names that nothing uses, of unknown kinds of name, and of a file missing in one language', () => {
    expect(faultsOf({ names: { ...NAMES, acts: { sheet: 'x', other: 'y' } } }).join()).toContain(
      'acts/other is named, and no story uses it',
    );
    expect(faultsOf({ names: { ...NAMES, peopel: {} } }).join()).toContain('unknown kind of name "peopel"');
    const alone = readStories(
      new Map([
        ['stories/en/box.ink', INK],
        ['stories/es/names.json', '{}'],
      ]),
      AROUND,
    ).faults.map(faultText);
    expect(alone.join()).toContain('stories/es/box.ink: is missing');
  });

  it('tell everything at once', () => {
    const faults = faultsOf({ en: (ink) => ink.replace('# light: lamp', '# light: sun').replace('# id: keep ', '') });

    expect(faults.length).toBeGreaterThanOrEqual(3);
  });
});

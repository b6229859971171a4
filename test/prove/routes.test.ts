import { describe, expect, it } from 'vitest';
import type { StoryFiles } from '../../src/story/compile/stories.ts';
import { certificatePage } from '../../tools/prove/certificate-page.ts';
import { type Outcome, proveAll } from '../../tools/prove/prove-project.ts';
import { readRoutes } from '../../tools/prove/routes.ts';
import { AROUND, EN, ES, files, NAMES } from './support/tale.ts';

const INPUTS = '{ "tale": { "passed": ["unset", "clean"] } }';

describe('proveAll', () => {
  it('certifies stories with nothing wrong in them', async () => {
    const outcome = await prove(files());

    if (outcome.kind !== 'certified') throw new Error(outcome.faults.join('\n'));
    const [tale] = outcome.certificate.routes;
    expect(tale).toMatchObject({ route: 'tale', states: 3, menus: 2, words: 27, claims: ['known'] });
    expect(tale?.endings.map(({ id, odds, path, states }) => [id, odds, path.ids, states])).toEqual([
      ['home', '1/2', ['keep'], 2],
      ['street', '1/2', ['burn'], 2],
    ]);
    expect(outcome.certificate.claimsNeverCited).toEqual(['never-cited']);
  });

  it('gives the same bytes for the same stories', async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const outcome = await prove(files());
        if (outcome.kind !== 'certified') throw new Error(outcome.faults.join('\n'));
        return [JSON.stringify(outcome.certificate), certificatePage(outcome.certificate)];
      }),
    );

    expect(texts[0]).toEqual(texts[1]);
    expect(texts[0]?.[1]).toContain('never-cited');
  });

  it.each<[string, (all: Map<string, string>) => void, string]>([
    [
      'ink that does not compile',
      (all) => all.set('stories/en/tale.ink', EN.replace('-> street', '-> nowhere')),
      'stories/en/tale.ink:18: ',
    ],
    ['a file that a language lacks', (all) => all.delete('stories/es/tale.ink'), 'stories/es/tale.ink: is missing'],
    [
      'a file that is included and is not there',
      (all) => all.set('stories/en/tale.ink', `INCLUDE tale/two.ink\n${EN}`),
      'tale/two.ink',
    ],
    [
      'a difference between the languages',
      (all) => all.set('stories/es/tale.ink', ES.replace('id: keep', 'id: hide')),
      'stories/es/tale.ink:11: the languages part here',
    ],
    [
      'an unknown claim',
      (all) => both(all, '# claim: known', '# claim: unknown'),
      'stories/en/tale.ink:7: unknown claim "unknown"',
    ],
    [
      'an unknown scene',
      (all) => both(all, '# light: lamp', '# light: lamp # scene: nowhere'),
      'stories/en/tale.ink:7: "nowhere" has no name: add it under "scenes"',
    ],
    [
      'an unknown figure',
      (all) => both(all, '# light: lamp', '# light: lamp # figure: nothing'),
      '"nothing" has no name: add it under "figures"',
    ],
    [
      'an unknown sound',
      (all) => both(all, '# light: lamp', '# light: lamp # sound: quiet'),
      '"quiet" has no name: add it under "sounds"',
    ],
    [
      'an unknown speaker',
      (all) => both(all, '# light: lamp', '# light: lamp # who: nobody'),
      '"nobody" has no name: add it under "who"',
    ],
    [
      'a name that nothing uses',
      (all) => all.set('stories/en/names.json', NAMES.replace('"paper":', '"ink":"x","paper":')),
      'stories/en/names.json: acts/ink is named',
    ],
    [
      'an act without its file',
      (all) => both(all, '# record: file', '# record: testimony'),
      'stories/en/tale.ink:11: the act "paper" (keep) leaves no "# record: file"',
    ],
    [
      'a year that rests on nothing',
      (all) => all.set('stories/en/tale.ink', EN.replace('Home at last.', 'Home in 1934.')),
      'stories/en/tale.ink:21: "1934" looks like a fact',
    ],
  ])('tells of %s', async (_, spoil, told) => {
    const all = new Map(files());
    spoil(all);

    const outcome = await prove(all);

    expect(outcome.kind).toBe('faulty');
    expect(outcome.kind === 'faulty' ? outcome.faults.join('\n') : '').toContain(told);
  });

  it('finds what is only reached with one of the values passed in', async () => {
    const outcome = await prove(files(), '{ "tale": { "passed": ["unset"] } }');

    expect(outcome.kind === 'faulty' && outcome.faults).toEqual([
      expect.stringContaining('stories/en/tale.ink:9: these words are never shown: "You know it."'),
    ]);
  });

  it.each([
    ['that are no JSON', '{', 'inputs.json: '],
    ['of a route that is not there', '{ "other": { "x": ["a"] } }', '"other", and there is no such route'],
    [
      'of a variable that is not declared',
      '{ "tale": { "passed": ["unset", "clean"], "x": ["a"] } }',
      '"x" is passed in',
    ],
    ['that are no texts', '{ "tale": { "passed": [1] } }', '"tale" "passed" is not a list of texts'],
  ])('tells of inputs %s', async (_, inputs, told) => {
    const outcome = await prove(files(), inputs);

    expect(outcome.kind === 'faulty' ? outcome.faults.join('\n') : '').toContain(told);
  });

  it.each([
    ['that includes it too', true],
    ['that does not include it', false],
  ])('tells of a shared function that no route calls, beside a route %s', async (_, both) => {
    const shared = 'stories/shared/all.ink';
    const functions = '=== function one()\n~ return 1\n=== function two()\n~ return 2\n';
    const all = new Map(files());
    for (const language of ['en', 'es']) {
      const file = `stories/${language}/tale.ink`;
      const second = `stories/${language}/other.ink`;
      const text = (all.get(file) ?? '').replace('-> hall\n', 'INCLUDE ../shared/all.ink\n-> hall\n');
      const other = both ? text : (all.get(file) ?? '');
      all.set(second, other.replace('title: tale', 'title: other'));
      all.set(file, text.replace('passed == "clean"', 'passed == "clean" && one() == 1'));
      all.set(second, (all.get(second) ?? '').replace('passed == "clean"', 'passed == "clean" && 1 == 1'));
      all.set(`stories/${language}/names.json`, NAMES.replace('"tale":', '"other":{"title":"","line":""},"tale":'));
    }
    all.set(shared, functions);

    const outcome = await prove(
      all,
      `{ "tale": { "passed": ["unset", "clean"] }, "other": { "passed": ["unset", "clean"] } }`,
    );

    expect(outcome.kind === 'faulty' && outcome.faults).toEqual([
      `${shared}:3: the knot "two" cannot be reached by any route [unreached]`,
    ]);
  });

  it('stops a route at its budget and says so', async () => {
    const outcome = await proveAll(readRoutes(files(), AROUND, INPUTS), { cores: 1, states: 2 });

    expect(outcome.kind === 'faulty' && outcome.faults[0]).toContain('more than 2 states');
  });
});

function both(all: Map<string, string>, text: string, other: string): void {
  for (const file of ['stories/en/tale.ink', 'stories/es/tale.ink']) {
    all.set(file, (all.get(file) ?? '').replaceAll(text, other));
  }
}

function prove(all: StoryFiles, inputs = INPUTS): Promise<Outcome> {
  return proveAll(readRoutes(all, AROUND, inputs), { cores: 1 });
}

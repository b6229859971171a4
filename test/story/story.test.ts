import { describe, expect, it } from 'vitest';
import { type Beat, Story } from '../../src/story/story.ts';
import { compileInk, openInk } from '../support/ink.ts';

const LAMP = `
# title: one-ballot
-> lamp
=== lamp
The lamp is lit. # who: anna # claim: boxes-opened
Nobody looks at you.
+ [Fold it away # id: keep # act: kept-ballot]
  It is in your sleeve.
  S. removed papers. # record: file
  -> DONE
+ [Read it out # id: read]
  # ending: the-count
  -> DONE
`;

describe('Story', () => {
  it('plays a line with its cues, and none of the header tags', () => {
    expect(openInk(LAMP).next()).toEqual({
      kind: 'line',
      text: 'The lamp is lit.',
      cues: [
        { kind: 'who', value: 'anna' },
        { kind: 'claim', value: 'boxes-opened' },
      ],
    });
  });

  it('offers choices with their ids and acts until one is taken', () => {
    const story = openInk(LAMP);
    story.follow([]);
    while (story.next().kind === 'line');

    expect(story.next()).toEqual({
      kind: 'choices',
      choices: [
        { id: 'keep', text: 'Fold it away', act: 'kept-ballot' },
        { id: 'read', text: 'Read it out' },
      ],
    });
  });

  it('gives a tag without text as a beat of its own', () => {
    const story = openInk(LAMP);
    story.follow(['read']);

    expect(story.next()).toEqual({ kind: 'cue', cues: [{ kind: 'ending', value: 'the-count' }] });
  });

  it('says how much of a path still holds', () => {
    expect(openInk(LAMP.replace('id: keep', 'id: hide')).follow(['keep'])).toBe(0);
    expect(openInk(LAMP).follow(['keep', 'gone'])).toBe(1);
  });

  it('continues a state of one language in another', () => {
    const english = openInk(LAMP);
    english.follow(['keep']);
    const spanish = openInk(LAMP.replace('It is in your sleeve.', 'Está en tu manga.'));
    spanish.restore(english.snapshot());

    expect(spanish.next()).toMatchObject({ text: 'Está en tu manga.' });
  });

  it('takes inputs before the first word', () => {
    const ink = compileInk('VAR vote = "unset"\n{vote == "struck":You struck.|You did not.}\n-> END\n');

    expect(new Story('x', ink, { vote: 'struck' }).next()).toMatchObject({ text: 'You struck.' });
    expect(new Story('x', ink, { unknown: 'struck' }).next()).toMatchObject({ text: 'You did not.' });
  });

  it.each([
    ['bad-story', () => new Story('x', '{}')],
    ['ink-runtime', () => openInk('EXTERNAL gone()\n{gone()}\n-> DONE\n').next()],
    ['no-such-choice', () => openInk(LAMP).choose('nothing')],
  ])('reports %s and the route it is in', (code, play) => {
    expect(play).toThrow(expect.objectContaining({ name: 'ContentFault', code, route: 'x' }));
  });
});

describe('Story, with ink from elsewhere', () => {
  it.each([
    ['threads', '-> top\n=== top\n<- one\n<- two\n-> DONE\n=== one\n+ [A] a -> END\n=== two\n+ [B] b -> END\n', 'A,B'],
    ['tunnels', '-> inner ->\nAfter.\n+ [Go] -> END\n=== inner\nInside.\n->->\n', 'Inside.|After.|Go'],
    ['lists', 'LIST cups = red, (blue)\nOn it: {cups}.\n-> END\n', 'On it: blue.'],
    ['variable text', 'VAR name = "Lida"\n{name} waits.\n-> END\n', 'Lida waits.'],
    ['glue', 'One <>\nline.\n-> END\n', 'One line.'],
    [
      'sequences',
      'VAR n = 0\n-> again\n=== again\n{once|twice|ever}\n~ n++\n{n < 3: -> again}\n-> END\n',
      'once|twice|ever',
    ],
    ['functions', '{double(4)}\n-> END\n=== function double(x)\n~ return x * 2\n', '8'],
    ['foreign tags', 'A line. # colour: red # !\n-> END\n', 'A line.'],
  ])('plays %s', (_name, ink, told) => {
    expect(tell(openInk(ink))).toBe(told);
  });

  it('names choices without ids by knot and index', () => {
    const story = openInk('-> hall\n=== hall\n+ [Left] -> END\n+ [Right] -> END\n');

    expect(story.next()).toMatchObject({ choices: [{ id: 'hall.0' }, { id: 'hall.1' }] });
  });
});

/** Lines and choices up to the first menu, joined. */
function tell(story: Story): string {
  const told: string[] = [];
  for (let beat: Beat = story.next(); beat.kind !== 'end'; beat = story.next()) {
    if (beat.kind === 'choices') return [...told, beat.choices.map(({ text }) => text).join()].join('|');
    if (beat.kind === 'line') told.push(beat.text);
  }
  return told.join('|');
}

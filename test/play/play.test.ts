import { describe, expect, it } from 'vitest';
import { Play } from '../../src/play/play.ts';
import { compileInk } from '../support/ink.ts';

const INK = `
VAR kept = "unset"
-> box
=== box
# chapter: the-box
The box is deal. # scene: counting-room # light: lamp # claim: boxes-sealed
Four of you sit at it.
+ [Break the seal. # id: break-seal]
  The wax gives.
  -> sheet
+ [Wait. # id: wait]
  You wait.
  -> sheet
= sheet
There is a sheet. # figure: ballot # about: vote-falsified
+ [Keep it. # id: keep # act: sheet]
  ~ kept = "yes"
  It is in your cuff.
  S. removed a paper. # record: file # invented
  -> room
+ [Read it out. # id: read # act: sheet]
  You read it out.
  S. spoke too loud. # record: file # invented
  S. spoke twice. # record: file # invented
  -> room
=== room
"Well?" # scene: commission-1960 # light: window
+ [Say so. # id: say]
  I kept nothing, comrade. # record: testimony # of: sheet
  He writes.
  -> the_end
=== the_end
# ending: the-count
He puts the cap on his pen.
+ [Stand up. # id: stand]
  You stand up.
  -> last
=== last
{ kept == "yes":
  Your cuff is empty.
- else:
  The glass is empty.
}
-> END
`;
const english = { route: 'x', language: 'en', ink: compileInk(INK) };
const spanish = { route: 'x', language: 'es', ink: compileInk(INK.replace('It is in your cuff.', 'Está en tu puño.')) };

const texts = (play: Play) => play.view.now.screen.lines.map(({ text }) => text);
const open = (path: readonly string[] = [], beat = 0) => Play.open(english, {}, { path, beat }).play;

describe('Play', () => {
  it('gathers lines with their setting and offers the menu on the last screen', () => {
    const { screen, choices } = open().view.now;

    expect(screen).toMatchObject({ chapter: 'the-box', scene: 'counting-room', light: 'lamp', opensChapter: true });
    expect(screen.lines).toHaveLength(2);
    expect(screen.lines[0]).toMatchObject({ claims: ['boxes-sealed'], invented: false });
    expect(choices.map(({ id }) => id)).toEqual(['break-seal', 'wait']);
  });

  it('begins a new screen where the scene changes or a figure has been shown, and keeps the setting', () => {
    const play = open(['break-seal']);

    expect(texts(play)).toEqual(['The wax gives.', 'There is a sheet.']);
    expect(play.view.now.screen).toMatchObject({ figure: 'ballot', scene: 'counting-room' });
    play.choose('keep');
    expect(texts(play)).toEqual(['It is in your cuff.']);
    play.advance();
    expect(play.view.now.screen).toMatchObject({ scene: 'commission-1960', light: 'window' });
  });

  it('composes acts from the path: deed, several file lines as one sheet, a testimony given later', () => {
    const play = open(['wait', 'read', 'say']);

    expect(play.acts).toEqual([
      {
        act: 'sheet',
        choice: 'read',
        words: 'Read it out.',
        at: 1,
        chapter: 'the-box',
        deed: { text: 'You read it out.', claims: [] },
        file: { text: 'S. spoke too loud.\nS. spoke twice.', claims: [] },
        testimony: { text: 'I kept nothing, comrade.', claims: [] },
      },
    ]);
  });

  it('never shows a record in the running text', () => {
    const told = open(['break-seal', 'keep', 'say']).passages.flatMap((it) =>
      it.kind === 'line' ? [it.line.text] : [],
    );

    expect(told.filter((text) => text.startsWith('S. ') || text.startsWith('I kept'))).toEqual([]);
  });

  it('rolls back to a choice, and another choice gives what it would have given', () => {
    const play = open(['break-seal', 'keep', 'say']);
    play.rollBack(1);

    expect(play.view.now.choices.map(({ id }) => id)).toEqual(['keep', 'read']);
    expect(play.acts).toEqual([]);
    play.choose('read');
    play.advance();
    play.choose('say');
    play.advance();
    play.choose('stand');
    expect(play.passages.at(-1)).toMatchObject({ line: { text: 'The glass is empty.' } });
  });

  it('changes the language in place, in the middle of what is read', () => {
    const play = open(['break-seal', 'keep']);
    play.translate(spanish);

    expect(texts(play)).toEqual(['Está en tu puño.']);
    play.advance();
    play.translate(english);
    expect(texts(play)).toEqual(['"Well?"']);
  });

  it('comes back to the same screen from a language whose screens begin elsewhere', () => {
    const story = (first: string) => compileInk(`-> a\n=== a\n${first}\nShort. ${'word '.repeat(9)}\nOn.\n-> END`);
    const long = { route: 'x', language: 'en', ink: story('Long. '.repeat(70)) };
    const brief = { route: 'x', language: 'es', ink: story('Brief.') };
    const { play } = Play.open(long);
    play.advance();
    const before = play.view.now.screen;
    play.translate(brief);
    expect(texts(play)).toContain('On.');
    play.translate(long);
    expect(play.view.now.screen).toEqual(before);

    // Whoever goes somewhere else meanwhile is there.
    play.translate(brief);
    play.restart();
    expect(play.bookmark.beat).toBe(0);
  });

  it('passes from the last words to ending, sheets, outcome and on, and comes back to each of them', () => {
    const play = open(['break-seal', 'keep', 'say', 'stand']);
    const parts: (string | undefined)[] = [];
    for (let step = 0; step < 9; step++) {
      play.advance();
      const { path, beat } = play.bookmark;
      expect(open(path, beat).view.now).toMatchObject({ screen: play.view.now.screen, ending: 'the-count' });
      expect(open(path, beat).view.now.epilogue).toBe(play.view.now.epilogue);
      parts.push(play.view.now.epilogue);
    }

    expect([...new Set(parts)]).toEqual(['ending', 'confrontation', 'outcome', 'hall', 'map']);
  });

  it('says how much of a path still holds and stands there', () => {
    const { play, held } = Play.open(english, {}, { path: ['wait', 'burn', 'say'], beat: 3 });

    expect(held).toBe(1);
    expect(play.bookmark.path).toEqual(['wait']);
  });

  it('tells of each claim once, in the order they were met', () => {
    expect(open(['break-seal']).claimsMet).toEqual(['boxes-sealed', 'vote-falsified']);
  });

  it('refuses a choice that is not on offer and stays where it was', () => {
    const play = open();

    expect(() => play.choose('keep')).toThrow(expect.objectContaining({ code: 'no-such-choice' }));
    expect(play.bookmark.path).toEqual([]);
  });
});

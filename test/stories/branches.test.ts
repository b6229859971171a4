import { describe, expect, it } from 'vitest';
import { coveringPaths } from '../../tools/covering-paths.ts';
import { projectStories } from '../../tools/project.ts';
import { branchesOf } from '../support/branches.ts';
import { compileInk } from '../support/ink.ts';

/** A choice changes at least so many of the words that follow it. */
const OWN_WORDS = 40;

/** One Ballot is short and holds a choice every few lines; it is not held to it. */
const folders = projectStories().routes.filter(({ route }) => route !== 'one-ballot');

describe.each(folders)('$route in $language', ({ route, ink }) => {
  it('has no choice that is soon forgotten', () => {
    const soon = branchesOf(route, ink, coveringPaths(route, ink)).filter(
      // The way round a hard scene is a summary, and short.
      ({ menu, own }) => own < OWN_WORDS && menu !== 'go-on | summary',
    );

    expect(soon.map(({ menu, id, own }) => `${id} of ${menu}: ${own} words`)).toEqual([]);
  });
});

describe('branchesOf', () => {
  it('counts the words up to the first line that another choice shows too', () => {
    const ink = compileInk(`-> start
=== start
Which?
+ [One. # id: one]
    A word or two. # record: file
    Four words of one.
    -> on
+ [Two. # id: two]
    Two.
    -> on
=== on
This is shared.
-> END
`);

    expect(branchesOf('x', ink, [['one']])).toEqual([
      { menu: 'one | two', id: 'one', act: undefined, own: 4 },
      { menu: 'one | two', id: 'two', act: undefined, own: 1 },
    ]);
  });
});

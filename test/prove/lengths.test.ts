import { describe, expect, it } from 'vitest';
import { toNumber } from '../../tools/prove/fraction.ts';
import { lengthsOf } from '../../tools/prove/lengths.ts';
import { oddsOf } from '../../tools/prove/odds.ts';
import { Spread } from '../../tools/prove/spread.ts';
import { proveInk } from './support/prove-ink.ts';

const INK = `-> a
=== a
# chapter: one
One two three.
+ [Go on # id: on]
  Four.
  -> b
+ [Stop # id: stop]
  Four five six seven.
  -> short
=== b
# chapter: two
Eight nine.
+ [Far # id: far]
  Ten eleven twelve thirteen.
  S. went far. # record: file
  -> long
+ [Near # id: near]
  -> long
=== short
# ending: short
End.
-> END
=== long
# ending: long
The end.
-> END
`;

describe('lengthsOf', () => {
  it('measures plays in words of lines and of menus, records left out', async () => {
    // Before any choice 3 words and a menu of 3; then 4 + 1, or 1 + 2, a menu of 2, and 4 or 0, + 2.
    const { play } = await measured(INK);

    expect(play.get('')).toEqual({ shortest: 11, median: 11, longest: 17 });
    expect(play.get('short')).toEqual({ shortest: 11, median: 11, longest: 11 });
    expect(play.get('long')).toEqual({ shortest: 13, median: 13, longest: 17 });
  });

  it('measures each chapter, also for the plays of each ending alone', async () => {
    const { chapters } = await measured(INK);

    expect(Object.fromEntries(chapters.get('one') ?? [])).toEqual({
      '': { shortest: 7, median: 7, longest: 11 },
      short: { shortest: 11, median: 11, longest: 11 },
      long: { shortest: 7, median: 7, longest: 7 },
    });
    expect(Object.fromEntries(chapters.get('two') ?? [])).toEqual({
      '': { shortest: 6, median: 6, longest: 10 },
      long: { shortest: 6, median: 6, longest: 10 },
    });
  });

  it('takes the middle by odds, not by number of paths', async () => {
    // One half ends at once with 1 word; the other goes on through menus that all end longer.
    const { play } = await measured(`-> a
=== a
+ [A # id: a]
  -> short
+ [B # id: b]
  + + [C # id: c]
      Word.
  + + [D # id: d]
      Word word.
  + + [E # id: e]
      Word word word.
- -> long
=== short
# ending: short
One.
-> END
=== long
# ending: long
One.
-> END
`);

    expect(play.get('')).toEqual({ shortest: 3, median: 3, longest: 9 });
    expect(play.get('long')?.median).toBe(8);
  });

  it('weighs the plays of an ending by how likely each comes to it', async () => {
    const { chapters } = await measured(`-> a
=== a
# chapter: one
+ [A # id: a]
  One.
  -> rarely
+ [B # id: b]
  One two three four five.
  -> surely
=== rarely
# chapter: two
+ [W # id: w]
  -> good
+ [X # id: x]
  -> bad
+ [Y # id: y]
  -> bad
+ [Z # id: z]
  -> bad
=== surely
# chapter: two
+ [On # id: on]
  -> good
=== good
# ending: good
Good.
-> END
=== bad
# ending: bad
Bad.
-> END
`);

    // Four of five that end well read the five words; of all plays only half do.
    expect(chapters.get('one')?.get('good')?.median).toBe(7);
    expect(chapters.get('one')?.get('')?.median).toBe(3);
  });

  it('counts a loop as often as its odds have it, and no longest play for turning back', async () => {
    const { play } = await measured(`-> a
=== a
# loop
Word.
+ [Again # id: again]
  -> a
+ [Out # id: out]
  -> fine
=== fine
# ending: fine
End.
-> END
`);

    // Each round reads 3 words; half of the plays leave after the first.
    expect(play.get('')).toEqual({ shortest: 4, median: 4, longest: 4 });
  });
});

describe('Spread', () => {
  it('joins plays of different lengths', () => {
    const spread = Spread.single(4, 0.25).joined(Spread.single(2, 0.25)).joined(Spread.single(9, 0.5));

    expect(spread.lengths).toEqual({ shortest: 2, median: 4, longest: 9 });
    expect(spread.moved(3, 0.5, false).lengths).toEqual({ shortest: 5, median: 7, longest: 12 });
    expect(spread.mass).toBe(1);
  });
});

async function measured(ink: string) {
  const { graph } = await proveInk(ink);
  return lengthsOf(graph, oddsOf(graph).visits.map(toNumber));
}

import { describe, expect, it } from 'vitest';
import { brief, proveInk } from './support/prove-ink.ts';

/** Ink of our kind with one mistake each, and where the mistake is. */
const PLANTED: readonly (readonly [what: string, ink: string, found: readonly string[]])[] = [
  [
    'a menu that runs dry by its conditions',
    `VAR key = false
-> a
=== a
+ [Go # id: go]
  -> b
=== b
A door.
+ {key} [Open # id: open]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['dry-menu 8 go', 'unreached 8 -', 'unreached 10 -'],
  ],
  [
    'a story that stops in no ending',
    `-> a
=== a
+ [Go # id: go]
  -> b
+ [Stay # id: stay]
  -> fine
=== b
It stops.
-> DONE
=== fine
# ending: fine
Home.
-> END
`,
    ['dry-menu 9 go'],
  ],
  [
    'a runtime error',
    `VAR next = 0
-> a
=== a
+ [Go # id: go]
  Words.
  -> next
+ [Stay # id: stay]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['ink-error 6 go'],
  ],
  [
    'a warning: a temporary variable that was not set',
    `-> a
=== a
+ [Go # id: go]
  -> b
=== b
{ false:
  ~ temp x = 1
}
{ x == 0: Words. }
-> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['unreached 7 -', 'ink-warning 9 go'],
  ],
  [
    'a cycle without words and without a choice',
    `-> a
=== a
+ [Go # id: go]
  -> b
+ [Stay # id: stay]
  -> fine
=== b
-> c
=== c
-> b
=== fine
# ending: fine
Home.
-> END
`,
    ['endless 8 go'],
  ],
  [
    'a cycle without a choice that prints for ever',
    `-> a
=== a
+ [Go # id: go]
  -> b
+ [Stay # id: stay]
  -> fine
=== b
Round.
-> b
=== fine
# ending: fine
Home.
-> END
`,
    ['endless 8 go'],
  ],
  [
    'a function that calls itself for ever',
    `-> a
=== a
+ [Go # id: go]
  { f(1) }
  -> fine
+ [Stay # id: stay]
  -> fine
=== function f(x)
~ return f(x + 1)
=== fine
# ending: fine
Home.
-> END
`,
    ['unreached 5 -', 'endless 8 go'],
  ],
  [
    'a loop with no way out',
    `-> a
=== a
+ [Go # id: go]
  -> b
+ [Stay # id: stay]
  -> fine
=== b
# loop
Round.
+ [Again # id: again]
  -> b
+ [Once more # id: once-more]
  -> c
=== c
+ [Back # id: back]
  -> b
=== fine
# ending: fine
Home.
-> END
`,
    ['no-way-out 10 go'],
  ],
  [
    'a loop that is not marked',
    `-> a
=== a
Round.
+ [Again # id: again]
  -> b
+ [Out # id: out]
  -> fine
=== b
+ [Back # id: back]
  -> a
=== fine
# ending: fine
Home.
-> END
`,
    ['unmarked-loop 4 '],
  ],
  [
    'a loop that is not marked beside one that is',
    `-> a
=== a
# loop
Round.
+ [Again # id: again]
  -> a
+ [On # id: on]
  -> b
=== b
+ [Again # id: again]
  -> b
+ [Out # id: out]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['unmarked-loop 10 on'],
  ],
  [
    'a knot, a stitch, a choice and a line that nobody reaches',
    `VAR never = false
-> a
=== a
= one
+ [Go # id: go]
  { never:
    These words are not seen.
  }
  -> fine
+ {never} [Hide # id: hide]
  This is told with its choice.
  -> fine
= two
A stitch.
-> fine
=== lost
A knot.
-> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['unreached 7 -', 'unreached 10 -', 'unreached 13 -', 'unreached 16 -'],
  ],
  [
    'logic that never runs',
    `VAR x = 0
VAR never = false
-> a
=== a
+ [Go # id: go]
  { never:
    ~ x = 1
  - else:
    Words.
  }
  { x == 0: -> fine }
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['unreached 7 -', 'unreached 12 -'],
  ],
  [
    'an act without its file',
    `-> a
=== a
+ [Keep # id: keep # act: ballot]
  You keep it.
  -> fine
+ [Give # id: give # act: ballot]
  You give it.
  S. gave it. # record: file
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['act-without-file 3 keep'],
  ],
  [
    'an act whose file comes after the next menu',
    `-> a
=== a
+ [Keep # id: keep # act: ballot]
  You keep it.
  -> b
=== b
+ [Go # id: go]
  S. kept it. # record: file # of: ballot
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['act-without-file 3 keep'],
  ],
  [
    'an act whose file is empty',
    `VAR words = ""
-> a
=== a
+ [Keep # id: keep # act: ballot]
  You keep it.
  {words} # record: file
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['act-without-file 4 keep'],
  ],
  [
    'an act with a record and no deed',
    `-> a
=== a
+ [Keep # id: keep # act: ballot]
  S. kept it. # record: file
  -> b
=== b
+ [Go # id: go]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['act-without-deed 3 keep'],
  ],
  [
    'an act that owes its file on one of two paths',
    `VAR seen = "no"
-> a
=== a
+ [Hide # id: hide]
  -> b
+ [Show # id: show]
  ~ seen = "yes"
  -> b
=== b
+ [Keep # id: keep # act: ballot]
  You keep it.
  { seen == "yes":
    S. kept it. # record: file
  }
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['act-without-file 10 hide,keep'],
  ],
  [
    'a record of no act',
    `-> a
=== a
+ [Go # id: go]
  You go.
  S. went. # record: file
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['record-of-no-act 5 go'],
  ],
  [
    'a record of an act that one path has not taken',
    `-> a
=== a
+ [Keep # id: keep # act: ballot]
  You keep it.
  S. kept it. # record: file
  -> b
+ [Leave # id: leave]
  -> b
=== b
+ [Say so # id: say]
  You say so.
  "I kept it." # record: testimony # of: ballot
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['record-of-no-act 12 leave,say'],
  ],
  [
    'a record that swallows the words after it',
    `-> a
=== a
+ [Keep # id: keep # act: ballot]
  You keep it.
  S. kept it. # record: file
  <> Somebody coughs.
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['record-swallowed 5 keep'],
  ],
  [
    'a record that swallows the words of the scene it diverts to',
    `-> a
=== a
+ [Keep # id: keep # act: ballot]
  You keep it.
  -> note
=== note
S. kept it. <> # record: file
-> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['record-swallowed 7 keep'],
  ],
  [
    'the same id twice in a menu, by a thread',
    `-> a
=== a
<- b
+ [Go # id: go]
  -> fine
=== b
+ [Go too # id: go]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['id-twice 4 '],
  ],
  [
    'a menu of six choices',
    `-> a
=== a
+ [One # id: one]
  -> fine
+ [Two # id: two]
  -> fine
+ [Three # id: three]
  -> fine
+ [Four # id: four]
  -> fine
+ [Five # id: five]
  -> fine
+ [Six # id: six]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['menu-too-long 3 '],
  ],
  [
    'a choice that grows too long by what is put into it',
    `VAR name = "somebody"
-> a
=== a
+ [Go # id: go]
  ~ name = "the deputy chairman of the commission for the purging of the party in the North Caucasus"
  -> b
=== b
+ [Ask {name} # id: ask]
  -> fine
=== fine
# ending: fine
Home.
-> END
`,
    ['choice-too-long 8 go'],
  ],
];

describe('The prover', () => {
  it.each(PLANTED)('finds and places %s', async (_, ink, found) => {
    const { faults } = await proveInk(ink);

    expect(faults.map(brief)).toEqual(found);
  });

  it('finds an ending out of reach, where the ink names it', async () => {
    const ink = '-> a\n=== a\n+ [Go # id: go]\n  -> fine\n=== fine\n# ending: fine\nHome.\n-> END\n';
    const endings = new Map([
      ['fine', { file: 'x.ink', line: 6 }],
      ['other', { file: 'x.ink', line: 9 }],
    ]);

    const { faults } = await proveInk(ink, { endings });

    expect(faults.map(brief)).toEqual(['ending-out-of-reach 9 -']);
  });

  it('stops at its budget and names the menu where the states pile up', async () => {
    const ink = `VAR n = 0
-> a
=== a
# loop
+ [Count # id: count]
  ~ n = n + 1
  -> a
+ [Say # id: say]
  {n}
  -> fine
=== fine
# ending: fine
Home.
-> END
`;

    const { faults, complete } = await proveInk(ink, { states: 500 });

    expect(complete).toBe(false);
    expect(faults.map(({ code, place }) => [code, place?.line])).toEqual([['too-many-states', 5]]);
    expect(faults[0]?.message).toContain('more than 500 states');
  });

  it('says that chance was followed once only', async () => {
    const { faults } = await proveInk('{~Heads.|Tails.}\n-> END\n', { ours: false });

    expect(faults.map(({ code }) => code)).toContain('chance');
  });

  it('says which input the route does not know', async () => {
    const ink = 'VAR known = "unset"\n{known == "a": A.|B.}\n-> END\n';

    const { faults } = await proveInk(ink, { ours: false, inputs: [{ known: 'a' }, { unknown: 'b' }] });

    expect(faults.map(({ code, message }) => [code, message.slice(0, 9)])).toEqual([['input', '"unknown"']]);
  });

  it('says with which inputs a fault is met', async () => {
    const ink = 'VAR known = "unset"\n-> a\n=== a\n+ [Go # id: go]\n  {known == "b": ->->}\n  -> END\n';
    const inputs = [{ known: 'a' }, { known: 'b' }];

    const { faults } = await proveInk(ink, { ours: false, inputs });

    expect(faults.map(({ code, way }) => [code, way])).toEqual([['ink-error', { input: 1, ids: ['go'] }]]);
  });
});

it('takes the mark of a loop from the knot it goes round in, also where it does not pass the head', async () => {
  const ink = `-> a
=== a
# loop
Words.
- (top)
+ [Again # id: again]
  -> top
+ [Out # id: out]
- -> fine
=== fine
# ending: fine
Home.
-> END
`;

  const { faults } = await proveInk(ink);

  expect(faults.map(brief)).toEqual([]);
});

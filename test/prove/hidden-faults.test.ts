import { describe, expect, it } from 'vitest';
import { brief, proveInk } from './support/prove-ink.ts';

/** Each of these goes wrong only where one kind of memory has one value; a search that drops it misses the fault. */
const HIDDEN: readonly (readonly [kind: string, ink: string, found: string])[] = [
  [
    'a variable',
    `
VAR kept = "no"
-> a
=== a
+ [Keep it # id: keep]
  ~ kept = "yes"
  -> b
+ [Leave it # id: leave]
  -> b
=== b
+ [Go on # id: go]
  { kept == "yes": -> pit }
  -> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 20 keep,go',
  ],
  [
    'a visit count',
    `
-> hub
=== hub
# loop
+ [Ask # id: ask]
  -> shop
+ [Leave # id: leave]
  { shop > 2: -> pit }
  -> fine
=== shop
He shrugs.
-> hub
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 19 ask,ask,ask,leave',
  ],
  [
    'a visit count asked by a function',
    `
-> hub
=== hub
# loop
+ [Ask # id: ask]
  -> shop
+ [Leave # id: leave]
  { often(-> shop): -> pit }
  -> fine
=== shop
He shrugs.
-> hub
=== function often(-> where)
~ return READ_COUNT(where) > 1
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 21 ask,ask,leave',
  ],
  [
    'the turns since a visit',
    `
-> hub
=== hub
# loop
+ [Wait # id: wait]
  -> hub
+ [Ring # id: ring]
  -> bell
+ {bell} [Leave # id: leave]
  { TURNS_SINCE(-> bell) > 3: -> pit }
  -> fine
=== bell
It rings.
-> hub
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 21 ring,wait,wait,wait,leave',
  ],
  [
    'the number of turns',
    `
-> a
=== a
+ [Straight # id: straight]
  -> b
+ [Round # id: round]
  -> c
=== c
+ [On # id: on]
  -> b
=== b
+ [Look # id: look]
  { TURNS() == 3: -> pit }
  -> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 21 round,on,look',
  ],
  [
    'a choice that is offered once',
    `
-> hub
=== hub
# loop
* [First # id: first]
  -> hub
* [Second # id: second]
  -> hub
+ {first_gone()} [Leave # id: leave]
  -> fine
* -> pit
=== function first_gone()
~ return false
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 20 first,second',
  ],
  [
    'where a tunnel returns to',
    `
-> a
=== a
+ [Left # id: left]
  -> talk ->
  -> fine
+ [Right # id: right]
  -> talk ->
  -> pit
=== talk
+ [Nod # id: nod]
  Yes.
  ->->
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 20 right,nod',
  ],
  [
    'which thread a choice came from',
    `
-> a
=== a
+ [Alone # id: alone]
  -> b
+ [Together # id: together]
  <- danger
  -> b
=== danger
+ [Jump # id: jump]
  -> pit
=== b
+ [Stay # id: stay]
  -> fine
- -> DONE
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 22 together,jump',
  ],
  [
    'a list',
    `
LIST pocket = key, (coin), knife
-> a
=== a
+ [Key # id: key]
  ~ pocket += key
  -> b
+ [Nothing # id: nothing]
  -> b
=== b
+ [Pay # id: pay]
  ~ pocket -= coin
  -> c
+ [Keep # id: keep]
  -> c
=== c
+ [Look # id: look]
  { pocket == (key): -> pit }
  -> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 26 key,pay,look',
  ],
  [
    'which list an empty one was',
    `
LIST days = monday, tuesday
LIST names = anna, boris
VAR holds = (monday)
-> a
=== a
+ [Names # id: names]
  ~ holds = (anna)
  ~ holds = ()
  -> b
+ [Days # id: days]
  ~ holds = ()
  -> b
=== b
+ [Look # id: look]
  { LIST_ALL(holds) ? boris: -> pit }
  -> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 24 names,look',
  ],
  [
    'a sequence in a loop',
    `
-> hub
=== hub
# loop
+ [Knock # id: knock]
  {Nothing.|Steps.|->pit}
  -> hub
+ [Leave # id: leave]
  -> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 16 knock,knock,knock',
  ],
  [
    'a cycle in a loop',
    `
VAR said = 0
-> hub
=== hub
# loop
~ said = 0
{&One.|Two.|{mark()}Three.}
+ [Again # id: again]
  -> hub
+ [Leave # id: leave]
  { said: -> pit }
  -> fine
=== function mark()
~ said = 1
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 21 again,again,leave',
  ],
  [
    'a sequence outside of a loop',
    `
VAR broken = 0
-> a
=== a
-> tell ->
+ [Ask again # id: ask]
  -> tell ->
  -> b
+ [Go on # id: go]
  -> b
=== b
+ [Once more # id: more]
  -> tell ->
  -> fine
=== tell
{He nods.|He nods again.|->pit}
->->
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
-> broken`,
    'ink-error 24 ask,more',
  ],
  [
    'a temporary variable',
    `
-> a
=== a
~ temp lit = false
+ [Light it # id: light]
  ~ lit = true
+ [Sit # id: sit]
- Night.
+ [Look # id: look]
  { lit: -> pit }
  -> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 18 light,look',
  ],
  [
    'what a knot was given',
    `
-> a
=== a
+ [Left # id: left]
  -> b(1)
+ [Right # id: right]
  -> b(2)
=== b(door)
+ [Open # id: open]
  { door == 2: -> pit }
  -> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 18 right,open',
  ],
  [
    'a place kept in a variable',
    `
VAR next = -> fine
-> a
=== a
+ [Left # id: left]
  -> b
+ [Right # id: right]
  ~ next = -> pit
  -> b
=== b
+ [Go # id: go]
  -> next
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 19 right,go',
  ],
  [
    'a variable read only beyond a place kept in a variable',
    `
VAR next = -> fine
VAR kept = 0
-> a
=== a
+ [Keep # id: keep]
  ~ kept = 1
  -> b
+ [Leave # id: leave]
  -> b
=== b
~ next = -> far
+ [On # id: on]
  -> c
=== c
+ [Go # id: go]
  -> next
=== far
{ kept: -> pit }
-> fine
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 27 keep,on,go',
  ],
  [
    'a variable changed through a reference',
    `
VAR coins = 0
-> a
=== a
+ [Take # id: take]
  ~ add(coins)
  -> b
+ [Leave # id: leave]
  -> b
=== b
+ [Look # id: look]
  { coins > 0: -> pit }
  -> fine
=== function add(ref what)
~ what = what + 1
=== fine
# ending: fine
Home.
-> END
=== pit
Down.
->->`,
    'ink-error 22 take,look',
  ],
];

describe('The prover', () => {
  it.each(HIDDEN)('finds a fault that hides behind %s', async (_, ink, found) => {
    const { faults } = await proveInk(ink);

    expect(faults.map(brief)).toContain(found);
  });

  it.each(HIDDEN)('finds the same with nothing remembered: %s', async (_, ink) => {
    const quick = await proveInk(ink);
    const slow = await proveInk(ink, { forgetful: true });

    expect(slow.faults).toEqual(quick.faults);
    expect(slow.graph.nodes.length).toBe(quick.graph.nodes.length);
  });
});

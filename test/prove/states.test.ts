import { describe, expect, it } from 'vitest';
import { Memory } from '../../tools/prove/memory.ts';
import type { Run } from '../../tools/prove/run-ink.ts';
import { brief, proveInk } from './support/prove-ink.ts';

const END = '=== fine\n# ending: fine\nHome.\n-> END\n';

describe('A state', () => {
  it('keeps a temporary that is only set again, for ink wants it to be there', async () => {
    const { faults } = await proveInk(`-> a
=== a
~ temp lit = 1
+ [Go # id: go]
  ~ lit = 2
- -> fine
${END}`);

    expect(faults.map(brief)).toEqual([]);
  });

  it('keeps the variable that a knot was given to change', async () => {
    const { faults } = await proveInk(`VAR coins = 0
-> a
=== a
+ [Poor # id: poor]
  ~ coins = 1
  -> shop(coins)
+ [Rich # id: rich]
  ~ coins = 2
  -> shop(coins)
=== shop(ref purse)
+ [Buy # id: buy]
  { purse == 2: ->-> }
  -> fine
${END}`);

    expect(faults.map(brief)).toEqual(['ink-error 12 rich,buy']);
  });

  it('keeps what is read only beyond a place that a knot was given', async () => {
    const { faults } = await proveInk(`VAR kept = 0
-> a
=== a
+ [Keep # id: keep]
  ~ kept = 1
  -> through(-> far)
+ [Leave # id: leave]
  -> through(-> far)
=== through(-> on)
+ [Go # id: go]
  -> on
=== far
{ kept: ->-> }
-> fine
${END}`);

    expect(faults.map(brief)).toEqual(['ink-error 13 keep,go']);
  });

  it('knows where its choice was made: taking it is no new visit to the knot around', async () => {
    const { faults } = await proveInk(`-> a
=== a
+ [Go # id: go]
  { a > 1: Not so. }
  -> fine
${END}`);

    expect(faults.map(brief)).toEqual(['unreached 4 -']);
  });

  it('keeps apart lists of one kind that came to be empty in different ways', async () => {
    const ink = `LIST days = monday, tuesday
LIST names = anna, boris
VAR holds = (monday)
-> a
=== a
+ [Names # id: names]
  ~ holds = (anna)
  -> b
+ [Days # id: days]
  -> b
=== b
+ [Empty # id: empty]
  ~ holds = ()
  -> c
=== c
+ [Look # id: look]
  { LIST_ALL(holds) ? boris: ->-> }
  -> fine
${END}`;

    const quick = await proveInk(ink);
    const slow = await proveInk(ink, { forgetful: true });

    expect(quick.faults.map(brief)).toEqual(['ink-error 17 names,empty,look']);
    expect(slow.graph).toEqual(quick.graph);
  });

  it('forgets what nothing reads any more', async () => {
    const { states } = await proveInk(`VAR x = 0
-> a
=== a
+ [One # id: one]
  ~ x = 1
+ [Two # id: two]
  ~ x = 2
- { x == 1: One. }
{ x == 2: Two. }
+ [Go # id: go]
- -> b
=== b
+ [On # id: on]
- -> fine
${END}`);

    // The first menu, the second one, the third one, the end: x makes no difference after its two lines.
    expect(states).toBe(4);
  });
});

describe('Memory', () => {
  const leaf = (reads: readonly number[]) => ({ run: { reads } as unknown as Run, menu: 0, number: 0 });

  it('finds a run by what it read, whatever else differs', () => {
    const memory = new Memory();
    const kept = leaf([2, 1]);
    memory.keep('0 0', [9, 5, 7], kept);

    expect(memory.find('0 0', [8, 5, 7])).toBe(kept);
    expect(memory.find('0 0', [9, 4, 7])).toBeUndefined();
    expect(memory.find('0 0', [9, 5, 6])).toBeUndefined();
    expect(memory.find('0 1', [9, 5, 7])).toBeUndefined();
  });

  it.each([
    ['another first read', [1]],
    ['no read where there was one', []],
    ['the same again', [2, 1]],
  ])('stops where ink has looked at something unseen: %s', (_, reads) => {
    const memory = new Memory();
    memory.keep('0 0', [9, 5, 7], leaf([2, 1]));

    expect(() => memory.keep('0 0', [9, 5, 7], leaf(reads))).toThrow('unseen');
  });
});

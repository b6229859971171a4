import { describe, expect, it } from 'vitest';
import { add, divide, fraction, fractionText, multiply, subtract, toNumber } from '../../tools/prove/fraction.ts';
import { oddsOf } from '../../tools/prove/odds.ts';
import { proveInk } from './support/prove-ink.ts';
import { randomInk } from './support/random-ink.ts';

const ENDS = '=== good\n# ending: good\nHome.\n-> END\n=== bad\n# ending: bad\nGone.\n-> END\n';

describe('oddsOf', () => {
  it('shares the odds evenly among the choices of a menu', async () => {
    const ink = `-> a
=== a
+ [One # id: one]
  -> good
+ [Two # id: two]
  -> b
+ [Three # id: three]
  -> b
=== b
+ [Four # id: four]
  -> good
+ [Five # id: five]
  -> bad
${ENDS}`;

    expect(await odds(ink)).toEqual({ good: '2/3', bad: '1/3' });
  });

  it('shares them among the combinations of inputs first', async () => {
    const ink = `VAR luck = "unset"
-> a
=== a
{ luck == "good": -> good }
+ [One # id: one]
  -> good
+ [Two # id: two]
  -> bad
${ENDS}`;

    expect(await odds(ink, [{ luck: 'good' }, { luck: 'none' }, { luck: 'none' }])).toEqual({
      good: '2/3',
      bad: '1/3',
    });
  });

  it('solves a loop exactly', async () => {
    // From a: out well with 1/3, round by b with 1/3, again with 1/3. From b: back with 1/2, out badly with 1/2.
    // g = 1/3 + g/3 + b/3 and b = g/2, so g = 1/3 : (1 - 1/3 - 1/6) = 2/3.
    const ink = `-> a
=== a
# loop
Words.
+ [Out # id: out]
  -> good
+ [Again # id: again]
  -> a
+ [Round # id: round]
  -> b
=== b
+ [Back # id: back]
  -> a
+ [Leave # id: leave]
  -> bad
${ENDS}`;

    expect(await odds(ink)).toEqual({ good: '2/3', bad: '1/3' });
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('adds up to one: random ink %i', async (seed) => {
    const { graph } = await proveInk(randomInk(seed));

    const sum = [...oddsOf(graph).endings.values()].reduce(add, fraction(0n, 1n));
    expect(fractionText(sum)).toBe('1');
  });
});

describe('A fraction', () => {
  it('is kept in its lowest terms, its sign above', () => {
    expect(fraction(6n, -8n)).toEqual({ over: -3n, under: 4n });
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it('is added, subtracted, multiplied and divided', () => {
    const [half, third] = [fraction(1n, 2n), fraction(1n, 3n)];

    expect([add, subtract, multiply, divide].map((run) => fractionText(run(half, third)))).toEqual([
      '5/6',
      '1/6',
      '1/6',
      '3/2',
    ]);
  });

  it('has a nearest number, however long it is', () => {
    expect(toNumber(fraction(-1n, 4n))).toBe(-0.25);
    expect(toNumber(fraction(10n ** 400n, 3n * 10n ** 400n))).toBeCloseTo(1 / 3, 15);
    expect(toNumber(fraction(1n, 3n ** 400n))).toBeCloseTo(3 ** -400, 15);
  });
});

async function odds(ink: string, inputs?: readonly Record<string, string>[]): Promise<Record<string, string>> {
  const { graph } = await proveInk(ink, inputs ? { inputs } : {});
  return Object.fromEntries([...oddsOf(graph).endings].map(([ending, exact]) => [ending, fractionText(exact)]));
}

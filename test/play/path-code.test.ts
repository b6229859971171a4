import { describe, expect, it } from 'vitest';
import { decodePath, encodePath, LONGEST_CODE, markOf } from '../../src/play/path-code.ts';

describe('A path code', () => {
  it('carries route, inputs, choices and beat, two letters a choice', () => {
    const path = ['break-seal', 'keep', 'say'];
    const code = encodePath('teller', { ballot_cast: 'struck' }, path, 37);

    expect(decodePath(code)).toEqual({
      route: 'teller',
      inputs: { ballot_cast: 'struck' },
      marks: path.map(markOf),
      beat: 37,
    });
    expect(encodePath('teller', {}, Array(150).fill('break-seal'), 2).length).toBeLessThan(330);
  });

  it('needs no escaping in a fragment', () => {
    const code = encodePath('one-ballot', { a: 'b-c' }, ['x', 'y'], 0);

    expect(new URLSearchParams(`p=${code}`).get('p')).toBe(code);
  });

  it.each([
    ['cut', (code: string) => code.slice(0, -3), 'damaged'],
    ['a letter changed', (code: string) => code.replace('teller', 'tailer'), 'damaged'],
    ['of a later version', (code: string) => code.replace(/^1/, '2'), 'version'],
    ['markup', () => '<script>alert(1)</script>', 'version'],
    ['empty', () => '', 'version'],
    ['a megabyte', () => `1~${'A'.repeat(1e6)}`, 'too-long'],
    ['just too long', (code: string) => code.padEnd(LONGEST_CODE + 1, 'A'), 'too-long'],
  ])('says what is wrong when it is %s', (_name, damage, reason) => {
    const code = encodePath('teller', {}, ['break-seal', 'keep'], 3);

    expect(() => decodePath(damage(code))).toThrow(expect.objectContaining({ name: 'SaveFault', reason }));
  });

  it('survives any damage without any other error', () => {
    const code = encodePath('teller', { ballot_cast: 'struck' }, ['break-seal', 'keep', 'say'], 3);
    const rounds = process.env.TEST_LONG ? 10_000 : 500;
    let state = 7;
    const chance = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state % below;
    };
    for (let round = 0; round < rounds; round++) {
      const at = chance(code.length);
      const damaged = code.slice(0, at) + String.fromCharCode(chance(0x3000)) + code.slice(at + chance(4));
      try {
        decodePath(damaged);
      } catch (cause) {
        expect(cause).toMatchObject({ name: 'SaveFault' });
      }
    }
  });
});

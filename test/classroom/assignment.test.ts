import { describe, expect, it } from 'vitest';
import { entryOf, pathTo } from '../../src/classroom/assignment/enter-chapter.ts';
import { decodeAssignment, encodeAssignment, LONGEST_LINK } from '../../src/classroom/assignment/link-code.ts';
import { fingerprint } from '../../src/classroom/record/fingerprint.ts';
import { SaveFault } from '../../src/play/save-fault.ts';
import { assignmentOf, chance, damaged, TRIES, taleScript } from './support/class-of.ts';

describe('An assignment in a link', () => {
  it('comes back as it was made, markup and all', () => {
    const assignment = assignmentOf({
      title: 'Año 12 <b>',
      chapter: 'second',
      path: ['keep'],
      questions: [{ at: { kind: 'end' }, ask: { kind: 'own', text: '¿Por qué <img src=x onerror=alert(1)>?' } }],
    });

    expect(decodeAssignment(encodeAssignment(assignment))).toEqual(assignment);
  });

  it('needs no letter that an address would change', () => {
    expect(encodeAssignment(assignmentOf())).toMatch(/^1\.[a-z0-9]+\.[A-Za-z0-9_-]+$/);
  });

  it('stays under 600 characters with two questions', () => {
    expect(encodeAssignment(assignmentOf()).length).toBeLessThan(600);
  });

  it('is not made where it would be longer than a link may be', () => {
    const random = chance(3);
    const noise = () =>
      Array.from({ length: 300 }, () => String.fromCharCode(33 + Math.floor(random() * 2000))).join('');
    const questions = Array.from({ length: 12 }, () => ({
      at: { kind: 'end' as const },
      ask: { kind: 'own' as const, text: noise() },
    }));

    expect(() => encodeAssignment(assignmentOf({ questions }))).toThrow(
      expect.objectContaining({ reason: 'too-long' }),
    );
  });

  it.each([
    ['version', () => encodeAssignment(assignmentOf()).replace(/^1/, '2')],
    ['damaged', () => encodeAssignment(assignmentOf()).slice(0, -3)],
    ['damaged', () => 'nonsense'],
    ['damaged', () => ''],
    ['too-long', () => `1.${'a'.repeat(LONGEST_LINK)}`],
    ['too-long', () => 'x'.repeat(1_000_000)],
  ])('says that it is %s', (reason, code) => {
    expect(() => decodeAssignment(code())).toThrow(expect.objectContaining({ name: 'SaveFault', reason }));
  });

  it('is not taken where its parts are none of ours, though its mark is right', () => {
    for (const wrong of [{ minutes: -1 }, { route: '../x' }, { languages: [] }, { questions: 'all' }, { extra: 1 }]) {
      const text = { ...assignmentOf(), ...wrong } as never;

      expect(() => decodeAssignment(encodeAssignment(text))).toThrow(expect.objectContaining({ reason: 'damaged' }));
    }
  });

  it('damaged in any way, throws a SaveFault or is the same', () => {
    const whole = encodeAssignment(assignmentOf());
    const random = chance(1);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const code = damaged(whole, random);
      try {
        expect(decodeAssignment(code), code).toEqual(assignmentOf());
      } catch (cause) {
        expect(cause, code).toBeInstanceOf(SaveFault);
      }
    }
    expect('hurt' in globalThis).toBe(false);
  });
});

describe('The way into a chapter', () => {
  it('is found, and ends where the chapter begins', () => {
    const script = taleScript();
    const path = pathTo(script, {}, 'second') ?? [];
    const entry = entryOf(script, {}, path, 'second');

    expect(path).toEqual(['keep']);
    expect(entry.held).toBe(1);
    expect(entry.beat).toBeGreaterThan(0);
  });

  it('keeps what is wished where that leads there', () => {
    expect(pathTo(taleScript(), {}, 'second', ['burn'])).toEqual(['burn']);
  });

  it('is empty for the first chapter, and none for a chapter there is not', () => {
    expect(pathTo(taleScript(), {}, 'first')).toEqual([]);
    expect(pathTo(taleScript(), {}, 'third')).toBeUndefined();
  });
});

describe('A fingerprint', () => {
  it('tells apart texts that differ in one letter', () => {
    expect(fingerprint('a leaf')).not.toBe(fingerprint('a lead'));
    expect(fingerprint('')).toMatch(/^[a-z0-9]+$/);
  });
});

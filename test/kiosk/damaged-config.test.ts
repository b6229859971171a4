import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/kiosk/config/fault-text.ts';
import { readConfig } from '../../src/kiosk/config/read-config.ts';
import { kioskWords } from '../../src/language/kiosk/words.ts';
import { type Chance, chanceFrom, damaged, damagedText, ROUNDS } from '../support/damage.ts';

const EXAMPLE = readFileSync('assets/kiosk/kiosk.example.jsonc', 'utf8');
const ROUTES = ['one-ballot', 'teller'];
const WHOLE = readConfig({ routes: ROUTES }).config;
const PLAIN = JSON.parse(EXAMPLE.replace(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;

/** The value as JSON writes it; what JSON cannot write is an empty file. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

/** The shape of a value without what is in it. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return value === undefined ? undefined : 'value';
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
}

describe(`${ROUNDS} files kiosk.json`, () => {
  it.each([
    ['with letters damaged', (chance: Chance) => ({ file: damagedText(EXAMPLE, chance) })],
    ['with values damaged', (chance: Chance) => ({ file: asText(damaged(PLAIN, chance)) })],
    ['of an operator, damaged', (chance: Chance) => ({ operator: damaged(PLAIN, chance) })],
    [
      'in an address, damaged',
      (chance: Chance) => ({ query: new URLSearchParams(damagedText('kiosk&idle.story=90&keys=F1&pin=1', chance)) }),
    ],
  ])('%s stop nothing: the config is whole, and each fault a sentence in both languages', (_how, make) => {
    const chance = chanceFrom(29);
    let named = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const given = make(chance);
      const { config, faults } = readConfig({ routes: ROUTES, ...given });

      expect(config.routes.length).toBeGreaterThan(0);
      expect(config.languages.length).toBeGreaterThan(0);
      expect(Object.keys(config)).toEqual(Object.keys(WHOLE));
      expect(shapeOf({ ...config, ...OPEN })).toEqual(shapeOf({ ...WHOLE, ...OPEN }));
      for (const language of ['en', 'es'] as const) {
        for (const fault of faults) expect(faultText(fault, kioskWords(language)).length).toBeGreaterThan(15);
      }
      named += faults.length > 0 ? 1 : 0;
    }
    expect(named).toBeGreaterThan(ROUNDS / 10);
    expect({}).not.toHaveProperty('routes');
  });
});

/** What may be absent, or of more than one shape. */
const OPEN = { museum: 0, address: 0, keys: 0, operator: 0, name: 0 };

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proveForeign } from '../../tools/prove/prove-foreign.ts';

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prove-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('proveForeign', () => {
  it('explores ink without ids, acts, endings or marks', async () => {
    const file = ink('Hello.\n-> hub\n=== hub\n* [One] -> hub\n* [Two] -> hub\n* -> END\n');

    expect(await proveForeign(file, { cores: 1 })).toBe(0);
    expect(said.at(-1)).toMatch(/^everything was explored: 4 states, 4 transitions, 1 ends$/);
  });

  it('lives with warnings, and tells of errors with their place', async () => {
    const file = ink('TODO: more\n+ [Go]\n  ->->\n+ [Stop]\n- Done.\n-> END\n');

    expect(await proveForeign(file, { cores: 1 })).toBe(1);
    expect(said.join('\n')).toContain(`${file}:3: Found tunnel onwards statement`);
    expect(said.join('\n')).toContain('path: 0.0');
  });

  it('stops at its budget with an honest word', async () => {
    const file = ink('VAR n = 0\n-> hub\n=== hub\n~ n++\n{n}\n+ [On] -> hub\n+ [Out] -> END\n');

    expect(await proveForeign(file, { cores: 1, states: 50 })).toBe(1);
    expect(said.at(-1)).toBe('PARTIAL: explored as far as the budget allows: 50 states, 98 transitions, 1 ends');
  });

  it.each([
    ['that does not compile', '-> nowhere\n', ':1: '],
    ['that includes what is not there', 'INCLUDE other.ink\n-> END\n', 'other.ink'],
  ])('tells of ink %s', async (_, text, told) => {
    const file = ink(text);

    expect(await proveForeign(file, { cores: 1 })).toBe(1);
    expect(said.join('\n')).toContain(told);
  });

  it('stops ink that goes round without a choice, and names the round', async () => {
    const file = ink('-> a\n=== a\n-> b\n=== b\n-> a\n');

    expect(await proveForeign(file, { cores: 1 })).toBe(1);
    expect(said.join('\n')).toMatch(/no menu and no end after \d+ steps: it goes round (a -> b|b -> a)/);
  });
});

function ink(text: string): string {
  const file = join(folder, 'x.ink');
  writeFileSync(file, text);
  return file;
}

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every criterion of WCAG 2.2 at the levels A and AA. */
const CRITERIA = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
  2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
  4.1.2 4.1.3
`
  .trim()
  .split(/\s+/);

const page = readFileSync('docs/accessibility.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/.test(line));

/** The criteria a row is about: one, some with commas between, or a range. */
function criteriaOf(row: string): string[] {
  const first = row.split('|')[1] ?? '';
  const range = /^ (\d+\.\d+\.)(\d+)–\1(\d+)/.exec(first);
  if (!range) return first.match(/\d+\.\d+\.\d+/g) ?? [];
  const [, stem = '', from = '', to = ''] = range;
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${stem}${Number(from) + index}`);
}

describe('The page on access', () => {
  it('says of every criterion once how it is met', () => {
    expect(rows.flatMap(criteriaOf).sort()).toEqual([...CRITERIA].sort());
  });

  it('names tests that exist', () => {
    const named = [...page.matchAll(/`((?:browser|kiosk|stage|support|classroom|ledger|page)\/[a-z-]*)`/g)].map(
      ([, name = '']) => name,
    );
    const ends = ['.browser.test.ts', '.test.ts', '.ts', ''];

    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !ends.some((end) => existsSync(`test/${name}${end}`)))).toEqual([]);
  });
});

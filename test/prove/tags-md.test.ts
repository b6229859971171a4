import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TAGS, type TagHome, type TagRule } from '../../src/story/tags.ts';

const HOMES: Record<TagHome, string> = {
  file: 'the head of the file',
  head: 'its own line under a knot’s or stitch’s head',
  choice: 'a choice, inside its brackets',
  line: 'a line',
};

it('stories/TAGS.md holds the grammar of tags, in its order', () => {
  const text = readFileSync(new URL('../../stories/TAGS.md', import.meta.url), 'utf8');

  const rows = text.split('\n').filter((line) => line.startsWith('| `# '));

  expect(rows).toEqual(Object.entries<TagRule>(TAGS).map(([name, rule]) => row(name, rule)));
});

function row(name: string, { home, value, means }: TagRule): string {
  const values = value === 'id' ? 'an id' : value === 'none' ? '–' : value.map((it) => `\`${it}\``).join(', ');
  return `| \`# ${name}\` | ${HOMES[home]} | ${values} | ${means.replaceAll('|', '\\|')} |`;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS, CONFIG } from '../../src/kiosk/config/config.ts';
import { readConfig } from '../../src/kiosk/config/read-config.ts';
import { isField, type Shape } from '../../src/kiosk/config/shape.ts';
import { kioskWords } from '../../src/language/kiosk/words.ts';

const START = readFileSync('assets/kiosk/linux/start-kiosk.sh', 'utf8');
const flags = [...START.matchAll(/^ {2}'?(--[a-z-]+)/gm)].map(([, flag = '']) => flag);

/** A key of kiosk.json: its path, what stands where it is absent, and the numbers it must lie between. */
interface Key {
  readonly path: string;
  readonly fallback: unknown;
  readonly between: readonly number[];
}

function keysOf(shape: Shape, at = ''): Key[] {
  return Object.entries(shape).flatMap(([name, entry]): Key[] => {
    if (!isField(entry)) return keysOf(entry, `${at}${name}.`);
    const { expected, fallback } = entry;
    return [{ path: at + name, fallback, between: expected.kind === 'number' ? [expected.from, expected.to] : [] }];
  });
}

const KEYS: readonly Key[] = [
  ...keysOf(CONFIG),
  { path: 'keys', fallback: {}, between: [] },
  { path: '$schema', fallback: undefined, between: [] },
];

describe.each(['en', 'es'])('The installation guide in %s', (language) => {
  const guide = readFileSync(`docs/kiosk.${language}.md`, 'utf8');
  const rows = guide.split('\n').filter((line) => line.startsWith('| `'));

  it.each(KEYS)('explains $path, its bounds and its default', ({ path, fallback, between }) => {
    const row = rows.find((line) => line.startsWith(`| \`${path}\` |`)) ?? '';
    const [, , meaning = '', standing = ''] = row.split('|').map((cell) => cell.trim());

    expect(meaning).not.toBe('');
    for (const bound of between) expect(meaning).toMatch(new RegExp(`\\b${bound}\\b`));
    const said = /^`(.*)`$/.exec(standing)?.[1];
    if (said === undefined) expect([undefined, '', { en: '', es: '' }]).toContainEqual(fallback);
    else expect(JSON.parse(said)).toEqual(fallback);
  });

  it('explains every action of a key and every flag of the start script', () => {
    const explained = new Set(
      rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, it]) => it?.split('=')[0])),
    );

    expect(flags.length).toBeGreaterThan(10);
    expect([...ACTIONS, ...flags].filter((name) => !explained.has(name))).toEqual([]);
  });

  it('names nothing in the flags that the start script does not set', () => {
    const named = rows.flatMap((row) =>
      [...(row.split(' | ')[0] ?? '').matchAll(/`(--[a-z-]+)/g)].map(([, flag]) => flag),
    );

    expect(named.filter((flag) => !flags.includes(flag ?? ''))).toEqual([]);
  });

  it('shows a kiosk.json that is read without a fault', () => {
    const [, file = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const { config, faults } = readConfig({ file, routes: ['one-ballot'] });

    expect(faults).toEqual([]);
    expect(config.address).toMatch(/^https:/);
    expect(config.museum.name.es).not.toBe('');
  });

  it('calls what is on the operator’s page by the words that stand there', () => {
    const words = kioskWords(language);
    const { operator, bar, still, pin } = words;

    const missing = [
      operator.good,
      operator.signs,
      operator.sign,
      operator.counts,
      operator.settings,
      operator.pin,
      operator.faults,
      operator.reload,
      operator.leave,
      operator.graphics,
      operator.voices,
      operator.running,
      operator.hows.looked ?? '',
      operator.hows.left ?? '',
      pin.ok,
      bar.listen,
      bar.louder,
      bar.softer,
      still.title,
    ].filter((word) => !guide.includes(word.replace(/\.$/, '')));
    expect(missing).toEqual([]);
  });
});

it('The two guides have the same parts', () => {
  const shape = (language: string) =>
    readFileSync(`docs/kiosk.${language}.md`, 'utf8')
      .split('\n')
      .filter((line) => /^(#|\||\d\.)/.test(line))
      .map((line) => line.replace(/[^#|`\d].*$/, '').slice(0, 3));

  expect(shape('es')).toEqual(shape('en'));
});

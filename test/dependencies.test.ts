import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src/ may import besides itself: other folders, and packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  story: ['inkjs'],
  ledger: ['valibot'],
  language: [],
  play: ['story', 'ledger', 'language', 'idb', 'valibot', 'fflate'],
  page: ['play', 'language', 'ledger', 'story', 'qrcode-generator', 'assets'],
  stage: ['play', 'language', 'ledger', 'phaser', 'assets'],
  offline: ['play', 'page'],
  sound: ['play', 'language', 'assets'],
  kiosk: ['play', 'language', 'ledger', 'xstate', 'valibot', 'qrcode-generator', 'papaparse'],
  classroom: ['play', 'language', 'ledger', 'story', 'valibot', 'fflate', 'qrcode-generator', 'papaparse'],
};

/** What only the build's side of a folder may know: the ink compiler, Vite, and how Phaser is bundled. */
const BUILDING: Readonly<Record<string, readonly string[]>> = {
  'src/story/compile/': ['inkjs/full', 'vite'],
  'src/stage/phaser/': ['node:module', 'node:path', 'node:url', 'rolldown', 'vite'],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name.includes('/'))
  .map((name) => `src/${name}`);

describe('Dependencies', () => {
  it.each(sources)('%s imports only what its folder may', (path) => {
    const home = path.split('/')[1] ?? '';
    const allowed = new Set([home, ...(MAY_IMPORT[home] ?? []), ...building(path)]);

    const foreign = importsOf(readFileSync(path, 'utf8')).map((target) => folderOf(path, target));

    expect(foreign.filter((target) => !allowed.has(target))).toEqual([]);
  });

  it('keeps the document out of what lies below the views', () => {
    const below = sources.filter((path) => /^src\/(story|ledger|play|language)\//.test(path));

    const touching = below.filter((path) =>
      /\b(document|localStorage|window)\.\w+[(.;= ]/.test(code(readFileSync(path, 'utf8'))),
    );

    expect(touching).toEqual([]);
  });
});

/** A source without its comments. */
function code(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function building(path: string): readonly string[] {
  return Object.entries(BUILDING).find(([folder]) => path.startsWith(folder))?.[1] ?? [];
}

/** Every module a source names, in static and dynamic imports. */
function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g)].map(([, target = '']) => target);
}

function folderOf(path: string, target: string): string {
  if (target.startsWith('virtual:')) return 'story';
  if (!target.startsWith('.')) {
    const name = target.startsWith('@') ? target : target.split('/')[0];
    return target === 'inkjs/full' ? target : (name ?? target);
  }
  const resolved = posix.join(posix.dirname(path), target);
  const [top = '', folder = ''] = resolved.split('/');
  return top === 'src' ? folder : top;
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import letters from '../../assets/fonts/latin-letters.json' with { type: 'json' };

/** Our faces are cut into the letters of our texts and the rest, so that the first words are not waited for. */
const HELD = new Set(letters.first);
const CYRILLIC = /[\u0301\u0400-\u045f\u0490\u0491\u04b0\u04b1]/;
/** A few names of the 139 in their own spelling: these letters come from the reader's own faces. */
const BEYOND = /[\u0100-\u017f]/;
const TEXTS = /\.(ink|json|jsonc|md)$|^src\/language\/.*\.ts$/;

it('Every letter of every text is in the typefaces that are sent', () => {
  const files = ['stories', 'assets/ledger', 'src/language', 'docs/classroom'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((name) => TEXTS.test(name)),
  );
  const missing = files.flatMap((file) =>
    [...new Set(readFileSync(file, 'utf8'))]
      .filter((letter) => /\S/.test(letter) && !HELD.has(letter) && !CYRILLIC.test(letter) && !BEYOND.test(letter))
      .map((letter) => `${file}: ${letter} (U+${letter.codePointAt(0)?.toString(16)})`),
  );

  expect(files.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

it('The styles send for a part of a face exactly where its letters are', () => {
  const css = ['fonts', 'seldom-faces'].map((name) => readFileSync(`src/page/style/${name}.css`, 'utf8')).join('');
  const faces = [...css.matchAll(/fonts\/(\S+?-latin-\S+?)\.woff2[^}]*unicode-range:\s*([^;]+);/g)];

  for (const [, name = '', ranges = ''] of faces) {
    const part = name.includes('-more-') ? letters.more : letters.first;
    const codes = [...part].map((letter) => letter.codePointAt(0) ?? 0);
    expect(codesOf(ranges), name).toEqual(codes.sort((one, other) => one - other));
  }
  expect(faces).toHaveLength(10);
});

function codesOf(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .trim()
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

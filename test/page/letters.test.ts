import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import letters from '../../assets/fonts/latin-letters.json' with { type: 'json' };

/** Oswald and Literata are cut down to these, so that the first words are not waited for; Cyrillic is in files of its own. */
const HELD = new Set(letters);
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

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comfortWords } from '../../src/language/comforts/words.ts';
import { hallWords } from '../../src/language/hall/words.ts';
import { kioskWords } from '../../src/language/kiosk/words.ts';
import { fetchWords, LANGUAGES, type Language } from '../../src/language/language.ts';
import { scanInk } from '../../src/story/compile/scan-ink.ts';

/** A text, and where it stands. */
type Placed = readonly [place: string, text: string];

/** What a typewriter writes where a printer has a sign of his own. */
const TYPED: Readonly<Record<string, RegExp>> = {
  'a straight quote': /"/,
  'a straight apostrophe': /\p{L}'|'\p{L}/u,
  'three dots': /\.\.\./,
  'a hyphen for a dash': /\s-\s|--/,
};

const FOREIGN: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: { 'Spanish quotes': /[«»]/, 'a Spanish mark': /[¿¡]/ },
  // Inner quotes are “ ” within « ».
  es: { 'English quotes': /^[^«]*[“”]/ },
};

describe.each(LANGUAGES)('What is printed in %s', (language) => {
  it('has the dashes, quotes and marks of its language', async () => {
    const faults = (await everything(language)).flatMap(([place, text]) => [
      ...Object.entries({ ...TYPED, ...FOREIGN[language] })
        .filter(([, sign]) => sign.test(text))
        .map(([name]) => `${place}: ${name} in “${text.slice(0, 60)}”`),
      ...(language === 'es' && unopened(text) ? [`${place}: a mark that is not opened in “${text.slice(0, 60)}”`] : []),
    ]);

    expect(faults).toEqual([]);
  });
});

/** Prose, choices, names, and the words of the interface. */
async function everything(language: Language): Promise<Placed[]> {
  const files = readdirSync(`stories/${language}`, { recursive: true, encoding: 'utf8' }).map(
    (file) => `stories/${language}/${file}`,
  );
  const prose = files
    .filter((file) => file.endsWith('.ink'))
    .flatMap((file) => scanInk(file, readFileSync(file, 'utf8')))
    .filter(({ kind, source }) => (kind === 'text' || kind === 'choice') && !source.startsWith('-'))
    .map(({ file, line, text }): Placed => [`${file}:${line}`, text.replace(/\{[^{}]*\}|[{}]/g, '')]);
  const names = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => strings(file, JSON.parse(readFileSync(file, 'utf8'))));
  // The operator's page and its faults quote what stands in a file, as it stands there.
  const { operator: _operator, fault: _fault, ...kiosk } = kioskWords(language);
  const words = [await fetchWords(language), comfortWords(language), hallWords(language), kiosk];
  return [...prose, ...names, ...words.flatMap((book) => strings('words', book))];
}

function strings(place: string, value: unknown): Placed[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => strings(`${place}/${key}`, part));
}

function unopened(text: string): boolean {
  const count = (sign: string) => text.split(sign).length;
  return count('?') !== count('¿') || count('!') !== count('¡');
}

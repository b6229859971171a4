import { describe, expect, it } from 'vitest';
import { openLedger, readLedger } from './support/ledger-files.ts';

// What speaks of the game, its makers or of how they searched: a visitor never reads it.
const OF_THE_MAKING = [
  /\b(the|this|our) (game|ledger)\b/i,
  /\b(players?|gameplay)\b/i,
  /\bwe (found|have|had|did|do|could|can|cannot|saw|know|were)\b/i,
  /\bour (research|search|sources|text)\b/i,
  /\b(not|un)[ -]?(yet )?(verified|checked|confirmed) (here|by us)\b|\bunverified\b/i,
  /\b(known|seen|read|found) here\b|\bread in (mirrors?|reprints?)\b/i,
  /\b(pages?|opening|paragraphs?|introduction|abstract|text|document|reviews?) (seen|read)\b/i,
  /\b(to|should|must) be (checked|verified|repeated)\b/i,
  /\b(search tool|search engine|this search|look-?ups?|corpora|corpus|excerpts?)\b/i,
  /\b(mirror(ed|s)?|from memory|recollection alone)\b/i,
  /\b(TODO|FIXME|XXX)\b/,
  /\b((el|este|nuestro) juego|(este|nuestro) registro)\b/i,
  /\bjugador(es|as?)?\b/i,
  /\bhemos\b|\bcot[eé]jese\b|\bcompru[eé]bese\b|\bsin (verificar|comprobar)\b/i,
  /\b(nuestra|la) búsqueda\b|\bse vi(o|eron) aquí\b/i,
];

// Names as each language writes them, and its quotation marks, dashes and numbers.
const MISWRITTEN = {
  en: /Kírov|Zinóviev|Bujarin|Kámenev|Jruschov|Leningrado|Nikoláiev|Mólotov|Kaganóvich|[«»"']|\d{4}-\d|\b(organiz|recogniz|color|favor|labor|defense|program\b)/,
  es: /\b(Kirov|Zinoviev|Bukharin|Bujárin|Kamenev|Khrushchev|Jrushchov|Leningrad|Nikolaev|Nikolayev|Molotov|Kaganovich|Ezhov|Iagoda|Donbass|Komintern|Médved)\b|del NKVD|[“”"']|\d,\d{3}\b|\d \d{3}\b|\d %/,
} as const;

const texts = ['claims.json', 'thread.json', 'central-committee.json', 'sources.json'].flatMap((file) =>
  [...textsOf(readLedger(file), file)].filter(({ text }) => !/^https?:/.test(text)),
);

describe('The wording of the ledger', () => {
  it('never speaks of how it was made', () => {
    expect(texts.filter(({ text }) => OF_THE_MAKING.some((word) => word.test(text)))).toEqual([]);
  });

  // Titles of works stand in their own language wherever they are cited.
  it.each(['en', 'es'] as const)('is written as %s is', (language) => {
    const own = texts.filter(
      ({ path }) => path.endsWith(`.${language}`) && !/(title|publisher|author|sources)\./.test(path),
    );

    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter(({ text }) => MISWRITTEN[language].test(text))).toEqual([]);
  });

  it('says a thing in each language in its own words', () => {
    const { claims, thread, members } = openLedger();
    const pairs = [
      ...claims.flatMap(({ statement, finding, positions }) => [
        statement,
        finding,
        ...positions.map(({ view }) => view),
      ]),
      ...thread.flatMap(({ text, answer }) => [text, answer]),
      ...members.flatMap(({ post, fateNote }) => [post, fateNote]),
    ];

    expect(pairs.filter(({ en, es }) => en === es && /\p{L}/u.test(en))).toEqual([]);
  });

  it('gives the same numbers in both languages', () => {
    const { claims } = openLedger();
    const unequal = claims.filter(({ statement }) => numbersIn(statement.en).join() !== numbersIn(statement.es).join());

    expect(unequal.map(({ id, statement }) => ({ id, ...statement }))).toEqual([]);
  });

  it('keeps statements to two sentences and findings to three', () => {
    const { claims } = openLedger();
    const long = claims.filter(
      ({ statement, finding }) =>
        Object.values(statement).some((text) => sentences(text) > 2) ||
        Object.values(finding).some((text) => sentences(text) > 3),
    );

    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

function* textsOf(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item, path);
  else if (typeof value === 'object' && value !== null) {
    const id = 'id' in value && typeof value.id === 'string' ? `${path}#${value.id}` : path;
    for (const [key, item] of Object.entries(value)) if (key !== 'id') yield* textsOf(item, `${id}.${key}`);
  }
}

/**
 * The figures of four digits and more, sorted, since the languages order words differently. They also separate thousands
 * differently, shorten years differently (1932–33), and only English counts in billions or names a decade by its year.
 */
function numbersIn(text: string): readonly string[] {
  const joined = text
    .replace(/(?<=\d)[,.\u00a0](?=\d{3}(?!\d))/g, '')
    .replace(/(\d\d)(\d\d)–(\d\d)(?!\d)/g, '$1$2–$1$3')
    .replace(/\d+0s\b|[\d.]+ (billion|million|millones) /g, '');
  return [...joined.matchAll(/\d{4,}/g)].map(([number]) => number).sort();
}

function sentences(text: string): number {
  const plain = text.replace(/\b(\p{Lu}|no|núm|vol|op|ed|pp|St|f|d)\./gu, '$1').replace(/[.!?…][”»’)]*\./g, '.');
  return plain.split(/[.!?…][”»’)]*(?:\s+|$)/).filter((part) => part.trim()).length;
}

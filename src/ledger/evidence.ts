import type { Claim } from './claim.ts';
import { dateText } from './date-text.ts';
import type { Grade } from './grade.ts';
import { type Outcomes, outcomeOf } from './outcomes.ts';
import { type Source, sourceAddressText, sourceText } from './source.ts';
import type { Language } from './words.ts';

/**
 * A source as a card shows it. `href` is where its address leads, `address` how it reads; `lang` is the language of a
 * title that stands in another one than the card.
 */
export interface CardSource {
  readonly text: string;
  readonly lang?: string;
  readonly kind: Source['type'];
  readonly address?: string;
  readonly href?: string;
}

/** An evidence card: one claim in one language, with everything that is shown of it. */
export interface Card {
  readonly id: string;
  readonly grade: Grade;
  readonly statement: string;
  readonly finding: string;
  readonly positions: readonly { readonly by: string; readonly view: string }[];
  readonly sources: readonly CardSource[];
  readonly when?: string;
  readonly where?: string;
}

/** One item of the documented outcome: the card it rests on, and a number of its statement to be shown large. */
export interface OutcomeCard {
  readonly claim: string;
  readonly number?: string;
}

/** What a route lays out as evidence, in one language. */
export interface Evidence {
  readonly cards: Readonly<Record<string, Card>>;
  /** By ending; the empty id is any other. */
  readonly outcomes: Readonly<Record<string, readonly OutcomeCard[]>>;
}

/** Puts one claim into words as a card shows it. */
export function cardOf(claim: Claim, sources: ReadonlyMap<string, Source>, language: Language): Card {
  const of = (id: string) => sources.get(id);
  return {
    id: claim.id,
    grade: claim.grade,
    statement: claim.statement[language],
    finding: claim.finding[language],
    positions: claim.positions.map(({ by, view }) => {
      const source = of(by);
      return { by: source ? sourceText(source, language) : by, view: view[language] };
    }),
    sources: claim.sources.flatMap((id) => {
      const source = of(id);
      return source ? [cardSource(source, language)] : [];
    }),
    ...(claim.date === undefined ? {} : { when: dateText(claim.date, language) }),
    ...(claim.place === undefined ? {} : { where: claim.place[language] }),
  };
}

function cardSource(source: Source, language: Language): CardSource {
  const address = sourceAddressText(source);
  return {
    text: sourceText(source, language),
    ...(isForeign(source, language) ? { lang: source.lang } : {}),
    kind: source.type,
    ...(address === undefined ? {} : { address }),
    ...(source.address === undefined ? {} : { href: source.address }),
  };
}

/** Titles that are transliterated are in no language that a voice could speak. */
const TRANSLITERATED: ReadonlySet<string> = new Set(['ru', 'uk']);

function isForeign({ title, lang }: Source, language: Language): boolean {
  return typeof title === 'string' && lang !== language && !TRANSLITERATED.has(lang);
}

/** The outcome of every ending named, and of any other under the empty id. */
export function outcomeCards(
  outcomes: Outcomes,
  endings: readonly string[],
  language: Language,
): Record<string, OutcomeCard[]> {
  return Object.fromEntries(
    ['', ...endings].map((ending) => [
      ending,
      outcomeOf(outcomes, ending).map(({ claim, number }) => ({
        claim,
        ...(number === undefined ? {} : { number: number[language] }),
      })),
    ]),
  );
}

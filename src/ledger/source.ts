import { type Language, type Wording, wordsIn } from './words.ts';

/** The kinds of source, from the closest to the event to the farthest. */
export const SOURCE_KINDS = ['primary', 'memoir', 'scholarship', 'reference', 'press', 'web'] as const;

/** A kind of source. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A work that claims rest on. `lang` is the language it is written in (ISO 639-1). */
export interface Source {
  readonly id: string;
  readonly type: SourceKind;
  readonly author?: Wording;
  readonly title: Wording;
  readonly publisher?: Wording;
  readonly year?: number;
  readonly lang: string;
  readonly address?: string;
  readonly note?: Wording;
}

/** A source as one line to be read: author, title, publisher, year. Its address is apart, since a view makes a link of it. */
export function sourceText(source: Source, language: Language): string {
  const title = wordsIn(source.title, language);
  const publisher = source.publisher === undefined ? undefined : wordsIn(source.publisher, language);
  const year = source.year === undefined ? undefined : String(source.year);
  const saidAlready = year !== undefined && `${title} ${publisher ?? ''}`.includes(year);
  const author = source.author === undefined ? undefined : wordsIn(source.author, language);
  return [author, title, publisher, saidAlready ? undefined : year].filter((part) => part !== undefined).join(', ');
}

/** The address as a person reads it: without protocol or trailing slash, its letters decoded. Absent where there is none. */
export function sourceAddressText(source: Source): string | undefined {
  const bare = source.address?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  if (bare === undefined) return undefined;
  try {
    return decodeURI(bare);
  } catch {
    return bare; // An escape that is not UTF-8 stays as it was published.
  }
}

/** A source with its address, for print and for plain text. */
export function sourceCitation(source: Source, language: Language): string {
  const address = sourceAddressText(source);
  const text = sourceText(source, language);
  return address === undefined ? text : `${text}, ${address}`;
}

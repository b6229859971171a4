import * as v from 'valibot';
import type { Wording, Words } from './words.ts';

/** A text that is not empty, has no spaces at its ends and none doubled inside; no-break spaces are letters to it. */
export const textSchema = v.pipe(
  v.string(),
  v.regex(/^[\S\u00a0]+( [\S\u00a0]+)*$/u, 'empty, untrimmed or with doubled spaces'),
);

/** An id: kebab-case. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not kebab-case'));

/** A text in every language. */
export const wordsSchema: v.GenericSchema<unknown, Words> = v.strictObject({ en: textSchema, es: textSchema });

/** A wording: one for all languages, or one for each. */
export const wordingSchema: v.GenericSchema<unknown, Wording> = v.union([textSchema, wordsSchema]);

/** An ISO year, month or day that exists in the calendar. */
export const dateSchema = v.pipe(v.string(), v.check(isDate, 'no ISO year, month or day'));

/** A date, or two joined by a slash, the earlier first. */
export const rangeSchema = v.pipe(
  v.string(),
  v.check((text) => {
    const [from = '', to, more] = text.split('/');
    return more === undefined && isDate(from) && (to === undefined || (isDate(to) && from < to));
  }, 'no ISO date or range'),
);

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

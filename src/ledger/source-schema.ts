import * as v from 'valibot';
import { SOURCE_KINDS, type Source } from './source.ts';
import { idSchema, textSchema, wordingSchema } from './words-schema.ts';

/** A source as it stands in `assets/ledger/sources.json`. */
export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  id: idSchema,
  type: v.picklist(SOURCE_KINDS),
  author: v.exactOptional(wordingSchema),
  title: wordingSchema,
  publisher: v.exactOptional(wordingSchema),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1850), v.maxValue(2100))),
  lang: v.pipe(textSchema, v.regex(/^[a-z]{2}$/, 'not a language code')),
  address: v.exactOptional(v.pipe(v.string(), v.url(), v.startsWith('http'))),
  note: v.exactOptional(wordingSchema),
});

/** The whole file of sources. */
export const sourcesSchema = v.array(sourceSchema);

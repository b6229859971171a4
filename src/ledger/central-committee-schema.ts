import * as v from 'valibot';
import { FATES, type Member } from './central-committee.ts';
import { dateSchema, idSchema, textSchema, wordingSchema, wordsSchema } from './words-schema.ts';

const rank = v.picklist(['member', 'candidate']);

/** A member as it stands in `assets/ledger/central-committee.json`. */
export const memberSchema: v.GenericSchema<unknown, Member> = v.strictObject({
  id: idSchema,
  name: v.strictObject({ en: textSchema, es: textSchema, ru: v.pipe(textSchema, v.regex(/\p{Script=Cyrillic}/u)) }),
  born: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1850), v.maxValue(1910))),
  rank,
  politburo: v.exactOptional(rank),
  post: wordsSchema,
  fate: v.picklist(FATES),
  fateDate: dateSchema,
  fateNote: wordsSchema,
  arrested: v.exactOptional(dateSchema),
  cc1939: v.exactOptional(rank),
  rehabilitated: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1934), v.maxValue(2100))),
  confidence: v.picklist(['high', 'medium', 'low']),
  sources: v.array(wordingSchema),
});

/** The whole file of the committee. */
export const membersSchema = v.array(memberSchema);

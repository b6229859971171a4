import * as v from 'valibot';
import type { Outcomes } from './outcomes.ts';
import { idSchema, wordsSchema } from './words-schema.ts';

const items = v.array(v.strictObject({ claim: idSchema, number: v.exactOptional(wordsSchema) }));

/** An outcome file as it stands in `assets/ledger/outcomes/`. */
export const outcomesSchema: v.GenericSchema<unknown, Outcomes> = v.strictObject({
  route: idSchema,
  all: items,
  endings: v.record(idSchema, items),
});

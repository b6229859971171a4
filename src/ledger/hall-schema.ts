import * as v from 'valibot';
import { FATES } from './central-committee.ts';
import type { Hall } from './hall.ts';
import { dateSchema, idSchema } from './words-schema.ts';

/** The hall as it stands in `assets/ledger/hall.json`. */
export const hallSchema: v.GenericSchema<unknown, Hall> = v.strictObject({
  seats: v.pipe(v.number(), v.integer()),
  opens: dateSchema,
  elected: v.array(
    v.strictObject({
      id: idSchema,
      date: dateSchema,
      precision: v.picklist(['day', 'month', 'year']),
      fate: v.picklist(FATES),
      sure: v.boolean(),
    }),
  ),
  closing: v.strictObject({ delegates: idSchema, arrested: idSchema, victims: idSchema }),
});

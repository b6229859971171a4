import * as v from 'valibot';
import type { Claim } from './claim.ts';
import { GRADES } from './grade.ts';
import { idSchema, rangeSchema, wordsSchema } from './words-schema.ts';

const distinct = v.pipe(
  v.array(idSchema),
  v.check((ids) => new Set(ids).size === ids.length, 'an entry stands twice'),
);

/** A claim as it stands in `assets/ledger/claims.json`. */
export const claimSchema: v.GenericSchema<unknown, Claim> = v.pipe(
  v.strictObject({
    id: idSchema,
    date: v.exactOptional(rangeSchema),
    place: v.exactOptional(wordsSchema),
    statement: wordsSchema,
    grade: v.picklist(GRADES),
    finding: wordsSchema,
    positions: v.array(v.strictObject({ by: idSchema, view: wordsSchema })),
    sources: v.pipe(distinct, v.minLength(1, 'no source')),
    tags: distinct,
  }),
  v.check(
    ({ grade, positions }) => grade !== 'disputed' || positions.length > 1,
    'disputed with fewer than two positions',
  ),
  v.check(
    ({ sources, positions }) => positions.every(({ by }) => sources.includes(by)),
    'a position by none of its sources',
  ),
);

/** The whole file of claims. */
export const claimsSchema = v.array(claimSchema);

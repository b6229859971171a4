import * as v from 'valibot';
import { GRADES } from './grade.ts';
import type { ThreadStatement } from './thread.ts';
import { idSchema, wordsSchema } from './words-schema.ts';

/** A statement of the thread as it stands in `assets/ledger/thread.json`. */
export const threadStatementSchema: v.GenericSchema<unknown, ThreadStatement> = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: wordsSchema,
  claims: v.pipe(v.array(idSchema), v.minLength(1, 'no claim')),
  grade: v.picklist([...GRADES, 'mixed']),
  answer: wordsSchema,
});

/** The whole thread. */
export const threadSchema = v.array(threadStatementSchema);

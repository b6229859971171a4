import * as v from 'valibot';
import { LONGEST_ANSWER, type PupilRecord, recordSchema, type ThreadRecord, threadRecordSchema } from './record.ts';

/** Why a file that was handed in cannot be taken as a record. */
export type RecordFault = 'too-large' | 'not-json' | 'not-record' | 'version' | 'answer-too-long' | 'damaged';

/** A file read: the record, or what is wrong with it. */
export type RecordRead =
  | { readonly kind: 'record'; readonly record: PupilRecord }
  | { readonly kind: 'thread'; readonly record: ThreadRecord }
  | { readonly kind: 'fault'; readonly fault: RecordFault };

/** Reads the text of a file that was handed in. Throws nothing. */
export function readRecord(text: string): RecordRead {
  const value = parsed(text);
  if (value === undefined) return fault('not-json');
  if (!v.is(v.looseObject({ kind: v.picklist(['three-against-record', 'three-against-thread']) }), value))
    return fault('not-record');
  if (v.is(v.looseObject({ version: v.pipe(v.number(), v.minValue(2)) }), value)) return fault('version');
  const thread = v.safeParse(threadRecordSchema, value);
  if (thread.success) return { kind: 'thread', record: thread.output };
  const read = v.safeParse(recordSchema, value);
  if (read.success) return { kind: 'record', record: read.output };
  return fault(hasLongAnswer(value) ? 'answer-too-long' : 'damaged');
}

function fault(what: RecordFault): RecordRead {
  return { kind: 'fault', fault: what };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function hasLongAnswer(value: unknown): boolean {
  const answers = v.safeParse(
    v.looseObject({ answers: v.record(v.string(), v.looseObject({ text: v.string() })) }),
    value,
  );
  return answers.success && Object.values(answers.output.answers).some(({ text }) => text.length > LONGEST_ANSWER);
}

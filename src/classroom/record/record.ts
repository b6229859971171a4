import * as v from 'valibot';
import { LONGEST_LINK } from '../assignment/link-code.ts';
import { THREAD_GRADES } from './thread-grades.ts';

/** The most characters of one answer, and of a name or code. */
export const LONGEST_ANSWER = 4000;
export const LONGEST_NAME = 60;

/** The largest record file that is opened, in bytes. */
export const LARGEST_RECORD = 300_000;

const word = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const key = v.pipe(v.string(), v.regex(/^[\w.-]{0,80}$/));
const sheet = v.exactOptional(v.pipe(v.string(), v.maxLength(6000)));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

const actSchema = v.strictObject({
  act: word,
  choice: word,
  deed: sheet,
  stenogram: sheet,
  file: sheet,
  testimony: sheet,
});

const answerSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
  /** False where it was first written or changed after the documented outcome had been shown. */
  before: v.boolean(),
});

/** What a pupil hands in. */
export const recordSchema = v.strictObject({
  kind: v.literal('three-against-record'),
  version: v.literal(1),
  /** The fragment of the link that was played, so that the desk knows what was asked. */
  assignment: v.pipe(v.string(), v.maxLength(LONGEST_LINK)),
  /** Id of this pupil's play, by which one handed in twice is known. */
  play: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
  route: word,
  language: word,
  /** Mark of the compiled story that was played. */
  story: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/)),
  inputs: v.record(word, word),
  path: v.pipe(v.array(word), v.maxLength(2000)),
  beat: seconds,
  ending: v.exactOptional(word),
  acts: v.pipe(v.array(actSchema), v.maxLength(200)),
  answers: v.record(key, answerSchema),
  /** Grades that the pupil gave to the statements of the thread, by their number. */
  thread: v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/)), v.picklist(THREAD_GRADES)),
  /** Seconds spent in each chapter with the page in sight and a hand on it. */
  seconds: v.record(key, seconds),
  /** Ids of the evidence cards that were opened. */
  evidence: v.pipe(v.array(word), v.maxLength(1000)),
  /** When it was put together: milliseconds since 1970 by the pupil's clock. */
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** What a pupil hands in. */
export type PupilRecord = v.InferOutput<typeof recordSchema>;

/** What a pupil hands in of the exercise on the thread by itself. */
export const threadRecordSchema = v.strictObject({
  kind: v.literal('three-against-thread'),
  ...v.pick(recordSchema, ['version', 'assignment', 'play', 'name', 'language', 'thread', 'seconds', 'at']).entries,
});

/** What a pupil hands in of the exercise on the thread by itself. */
export type ThreadRecord = v.InferOutput<typeof threadRecordSchema>;

/** An act as a record holds it: its choice and the text of its four sheets. */
export type RecordedAct = v.InferOutput<typeof actSchema>;

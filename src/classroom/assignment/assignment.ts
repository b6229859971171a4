import * as v from 'valibot';
import { BANK } from './question-bank.ts';

/** The most questions an assignment asks, and the most characters of one of the teacher's own. */
export const MOST_QUESTIONS = 12;
export const LONGEST_QUESTION = 300;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
const word = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));

/** Where a question is asked: when a chapter has been read, or before the documented outcome shows. */
const place = v.union([
  v.strictObject({ kind: v.literal('chapter'), chapter: id }),
  v.strictObject({ kind: v.literal('end') }),
]);

const questionSchema = v.strictObject({
  at: place,
  ask: v.union([
    v.strictObject({ kind: v.literal('bank'), id: v.picklist(BANK) }),
    v.strictObject({
      kind: v.literal('own'),
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_QUESTION)),
    }),
  ]),
});

/** What a class is asked to do, as the link carries it. */
export const assignmentSchema = v.strictObject({
  version: v.literal(1),
  /** New for each assignment, so that records of another are told apart. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{4,16}$/)),
  title: v.pipe(v.string(), v.maxLength(120)),
  route: id,
  /** One chapter alone, entered by the prepared path; absent, it is the whole route. */
  chapter: v.exactOptional(id),
  path: v.pipe(v.array(word), v.maxLength(200)),
  inputs: v.record(word, word),
  languages: v.pipe(v.array(v.picklist(['en', 'es'])), v.minLength(1), v.maxLength(2)),
  questions: v.pipe(v.array(questionSchema), v.maxLength(MOST_QUESTIONS)),
  /** Whether the file may be read while one plays. */
  file: v.picklist(['open', 'closed']),
  /** The content notes are to be confirmed before the first word. */
  notes: v.boolean(),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
  name: v.picklist(['none', 'name', 'code']),
  /** The exercise on the text that circulates is part of it. */
  thread: v.boolean(),
});

/** What a class is asked to do. */
export type Assignment = v.InferOutput<typeof assignmentSchema>;

/** The exercise on the thread by itself, without a story, as the link carries it. */
export const threadTaskSchema = v.strictObject({
  version: v.literal(1),
  task: v.literal('thread'),
  ...v.pick(assignmentSchema, ['id', 'title', 'languages', 'minutes', 'name']).entries,
});

/** The exercise on the thread by itself. */
export type ThreadTask = v.InferOutput<typeof threadTaskSchema>;

/** Whatever a link may ask for. */
export type Task = Assignment | ThreadTask;

/** Whether a task is the exercise on the thread by itself. */
export function isThreadTask(task: Task): task is ThreadTask {
  return 'task' in task;
}

/** One question of an assignment. */
export type Question = v.InferOutput<typeof questionSchema>;

/** A question's own mark within its assignment, by which answers are kept: its number from 1. */
export function questionKey(index: number): string {
  return `q${index + 1}`;
}

import * as v from 'valibot';
import { type Assignment, assignmentSchema } from '../assignment/assignment.ts';

/** What a package asks: the file beside its page. */
const taskSchema = v.strictObject({
  version: v.literal(1),
  /** Absent where the whole game is given out, to be played freely. */
  assignment: v.exactOptional(assignmentSchema),
  /** Whether the share of tasks answered is told as a score. */
  score: v.boolean(),
  /** The share in per cent from which it counts as passed; absent, nothing is passed or failed. */
  pass: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
});

/** What a package asks, and what of it is told to the learning system. */
export type PackageTask = v.InferOutput<typeof taskSchema>;

/** The game given out as it is, with nothing asked. */
export const FREE_PLAY: PackageTask = { version: 1, score: false };

/** The task of a package for an assignment. Who plays, the learning system knows: no name is asked. */
export function taskOf(assignment: Assignment, score: boolean, pass: number | undefined): PackageTask {
  return {
    version: 1,
    assignment: { ...assignment, name: 'none' },
    score,
    ...(score && pass !== undefined ? { pass } : {}),
  };
}

export function taskText(task: PackageTask): string {
  return `${JSON.stringify(task, null, 1)}\n`;
}

/** Reads a package's task; nothing where the file is none or was damaged. */
export function readTask(value: unknown): PackageTask | undefined {
  const read = v.safeParse(taskSchema, value);
  return read.success ? read.output : undefined;
}

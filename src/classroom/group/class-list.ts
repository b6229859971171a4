import type { RouteScript } from '../../story/library.ts';
import { type Assignment, isThreadTask, type Task, type ThreadTask } from '../assignment/assignment.ts';
import { decodeTask } from '../assignment/link-code.ts';
import { type RecordFault, readRecord } from '../record/read-record.ts';
import type { PupilRecord, ThreadRecord } from '../record/record.ts';
import { checkRecord, type Verdict } from './check-record.ts';
import type { Unpacked } from './unpack-files.ts';

/** A record that agrees with its path. */
export interface Member {
  readonly file: string;
  readonly record: PupilRecord;
  readonly verdict: Verdict & { kind: 'agrees' };
}

/** A record of the exercise on the thread by itself. */
export interface Grader {
  readonly file: string;
  readonly record: ThreadRecord;
}

/** A file that is not counted, and why. */
export interface SetAside {
  readonly file: string;
  readonly name?: string;
  readonly why:
    | { readonly kind: 'fault'; readonly fault: RecordFault | 'too-many' | 'bad-zip' }
    | { readonly kind: 'broken' }
    | { readonly kind: 'duplicate'; readonly of: string }
    | Exclude<Verdict, { kind: 'agrees' }>;
}

/** A class as its files show it. */
export interface ClassList {
  /** What was asked: a story, or the thread by itself; both absent where no file says it. */
  readonly assignment?: Assignment;
  readonly threadTask?: ThreadTask;
  readonly members: readonly Member[];
  readonly graders: readonly Grader[];
  readonly aside: readonly SetAside[];
}

/** What listing a class needs from outside. */
export interface ListOptions {
  /** The fragment of the class's link, where the teacher has given it; else what most records say. */
  readonly code?: string;
  readonly script: (route: string, language: string) => Promise<RouteScript | undefined>;
  /** Told after each file, so that a long list can say how far it is; waiting gives the page time to breathe. */
  readonly progress?: (done: number, all: number) => Promise<void>;
}

/** Reads, checks and sorts what a class has handed in. Nothing in any file makes it throw. */
export async function listClass(files: readonly Unpacked[], options: ListOptions): Promise<ClassList> {
  const aside: SetAside[] = [];
  const read: { file: string; record: PupilRecord | ThreadRecord }[] = [];
  for (const it of files) {
    const result = it.kind === 'text' ? readRecord(it.text) : it;
    if (result.kind === 'record' || result.kind === 'thread') read.push({ file: it.file, record: result.record });
    else if (result.kind === 'fault') aside.push({ file: it.file, why: { kind: 'fault', fault: result.fault } });
  }
  const code = options.code ?? commonest(read.map(({ record }) => record.assignment).filter(readable));
  const task = code === undefined ? undefined : decodeTask(code);
  const members: Member[] = [];
  const graders: Grader[] = [];
  for (const [done, { file, record }] of read.entries()) {
    const foreign = record.assignment !== code || task === undefined;
    if (record.kind === 'three-against-thread') {
      if (foreign || !isThreadTask(task)) aside.push({ file, ...nameOf(record), why: { kind: 'foreign' } });
      else graders.push({ file, record });
    } else {
      const result = foreign || isThreadTask(task) ? FOREIGN : await verdictOf(record, task, options);
      if (result.kind === 'agrees') members.push({ file, record, verdict: result });
      else aside.push({ file, ...nameOf(record), why: result });
    }
    await options.progress?.(done + 1, read.length);
  }
  const [counted, judged] = [withoutDuplicates(members), withoutDuplicates(graders)];
  return {
    ...whatWasAsked(task),
    members: counted.latest,
    graders: judged.latest,
    aside: [...aside, ...counted.copies, ...judged.copies],
  };
}

const FOREIGN = { kind: 'foreign' } as const;

function whatWasAsked(task: Task | undefined): Pick<ClassList, 'assignment' | 'threadTask'> {
  if (task === undefined) return {};
  return isThreadTask(task) ? { threadTask: task } : { assignment: task };
}

async function verdictOf(
  record: PupilRecord,
  assignment: Assignment,
  { script }: ListOptions,
): Promise<Verdict | { readonly kind: 'broken' }> {
  try {
    return checkRecord(record, assignment, await script(record.route, record.language));
  } catch {
    return { kind: 'broken' };
  }
}

/** Of records of one play the latest stays; the same play under two names is a copy as well. */
function withoutDuplicates<T extends { readonly file: string; readonly record: PupilRecord | ThreadRecord }>(
  all: readonly T[],
): { latest: T[]; copies: SetAside[] } {
  const latest = new Map<string, T>();
  for (const it of all) {
    const known = latest.get(it.record.play);
    if (!known || it.record.at > known.record.at) latest.set(it.record.play, it);
  }
  const isLatest = (it: T) => latest.get(it.record.play) === it;
  return {
    latest: all.filter(isLatest),
    copies: all
      .filter((it) => !isLatest(it))
      .map(({ file, record }) => {
        return { file, ...nameOf(record), why: { kind: 'duplicate', of: latest.get(record.play)?.file ?? '' } };
      }),
  };
}

function nameOf({ name }: PupilRecord | ThreadRecord): { name: string } | Record<string, never> {
  return name === undefined ? {} : { name };
}

function readable(code: string): boolean {
  try {
    decodeTask(code);
    return true;
  } catch {
    return false;
  }
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

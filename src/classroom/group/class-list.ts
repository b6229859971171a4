import type { RouteScript } from '../../story/library.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { decodeAssignment } from '../assignment/link-code.ts';
import { type RecordFault, readRecord } from '../record/read-record.ts';
import type { PupilRecord } from '../record/record.ts';
import { checkRecord, type Verdict } from './check-record.ts';
import type { Unpacked } from './unpack-files.ts';

/** A record that agrees with its path. */
export interface Member {
  readonly file: string;
  readonly record: PupilRecord;
  readonly verdict: Verdict & { kind: 'agrees' };
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
  /** What was asked; absent where no file says it. */
  readonly assignment?: Assignment;
  readonly members: readonly Member[];
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
  const read: { file: string; record: PupilRecord }[] = [];
  for (const it of files) {
    const result = it.kind === 'text' ? readRecord(it.text) : it;
    if (result.kind === 'record') read.push({ file: it.file, record: result.record });
    else aside.push({ file: it.file, why: { kind: 'fault', fault: result.fault } });
  }
  const code = options.code ?? commonest(read.map(({ record }) => record.assignment).filter(readable));
  const assignment = code === undefined ? undefined : decodeAssignment(code);
  const members: Member[] = [];
  for (const [done, { file, record }] of read.entries()) {
    const result = await verdictOf(record, code, assignment, options);
    if (result.kind === 'agrees') members.push({ file, record, verdict: result });
    else aside.push({ file, ...nameOf(record), why: result });
    await options.progress?.(done + 1, read.length);
  }
  return { ...(assignment === undefined ? {} : { assignment }), ...withoutDuplicates(members, aside) };
}

async function verdictOf(
  record: PupilRecord,
  code: string | undefined,
  assignment: Assignment | undefined,
  { script }: ListOptions,
): Promise<Verdict | { readonly kind: 'broken' }> {
  if (assignment === undefined || record.assignment !== code) return { kind: 'foreign' };
  try {
    return checkRecord(record, assignment, await script(record.route, record.language));
  } catch {
    return { kind: 'broken' };
  }
}

/** Of records of one play the latest stays; the same play under two names is a copy as well. */
function withoutDuplicates(members: readonly Member[], aside: readonly SetAside[]) {
  const latest = new Map<string, Member>();
  for (const member of members) {
    const known = latest.get(member.record.play);
    if (!known || member.record.at > known.record.at) latest.set(member.record.play, member);
  }
  const copies = members.filter((member) => latest.get(member.record.play) !== member);
  return {
    members: members.filter((member) => latest.get(member.record.play) === member),
    aside: [
      ...aside,
      ...copies.map(({ file, record }): SetAside => {
        return { file, ...nameOf(record), why: { kind: 'duplicate', of: latest.get(record.play)?.file ?? '' } };
      }),
    ],
  };
}

function nameOf({ name }: PupilRecord): { name: string } | Record<string, never> {
  return name === undefined ? {} : { name };
}

function readable(code: string): boolean {
  try {
    decodeAssignment(code);
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

import * as v from 'valibot';
import { SaveFault } from '../../play/save-fault.ts';
import { packText, unpackText } from '../packed-text.ts';
import { fingerprint } from '../record/fingerprint.ts';
import { type Assignment, assignmentSchema, isThreadTask, type Task, threadTaskSchema } from './assignment.ts';

/** The longest fragment that is read or made, in characters. */
export const LONGEST_LINK = 4000;

/** What a fragment may unfold to, in bytes. */
const LARGEST = 16_000;

const VERSION = '1';

/** Writes a task as a fragment: version, a mark of the whole, and the packed text. Throws `too-long`. */
export function encodeAssignment(task: Task): string {
  const text = JSON.stringify(task);
  const code = `${VERSION}.${mark(text)}.${packText(text)}`;
  if (code.length > LONGEST_LINK) throw new SaveFault('too-long');
  return code;
}

/** Reads the fragment of an assignment on a story; throws a SaveFault that says what is wrong. */
export function decodeAssignment(code: string): Assignment {
  const task = decodeTask(code);
  if (isThreadTask(task)) throw new SaveFault('damaged');
  return task;
}

/** Reads the fragment of any task; throws a SaveFault that says what is wrong. */
export function decodeTask(code: string): Task {
  if (code.length > LONGEST_LINK) throw new SaveFault('too-long');
  const [version = '', check = '', packed = '', ...more] = code.split('.');
  if (/^\d{1,4}$/.test(version) && version !== VERSION) throw new SaveFault('version');
  if (version !== VERSION || more.length > 0) throw new SaveFault('damaged');
  const text = unpack(packed);
  if (mark(text) !== check) throw new SaveFault('damaged');
  const read = v.safeParse(v.union([assignmentSchema, threadTaskSchema]), parse(text));
  if (!read.success) throw new SaveFault('damaged');
  return read.output;
}

function unpack(packed: string): string {
  try {
    return unpackText(packed, LARGEST);
  } catch (cause) {
    throw new SaveFault('damaged', { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SaveFault('damaged', { cause });
  }
}

function mark(text: string): string {
  return fingerprint(text).slice(-5);
}

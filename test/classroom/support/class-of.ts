import type { Assignment, ThreadTask } from '../../../src/classroom/assignment/assignment.ts';
import { encodeAssignment } from '../../../src/classroom/assignment/link-code.ts';
import { composeRecord, composeThreadRecord } from '../../../src/classroom/record/compose-record.ts';
import type { PupilRecord, ThreadRecord } from '../../../src/classroom/record/record.ts';
import { firstWork } from '../../../src/classroom/record/work.ts';
import { Play } from '../../../src/play/play.ts';
import type { RouteScript } from '../../../src/story/library.ts';
import type { Names } from '../../../src/story/names.ts';
import { compileInk } from '../../support/ink.ts';

/** A story of two chapters with two acts, small enough to read here. */
const TALE = `
# title: tale
-> one
=== one
# chapter: first
The lamp is lit.
+ [Keep the leaf. # id: keep # act: leaf]
  It is in your cuff.
  S. removed a leaf. # record: file
  -> two
+ [Burn the leaf. # id: burn # act: leaf]
  The stove has it.
  -> two
+ [Go out. # id: out]
  It snows.
  -> two
=== two
# chapter: second
It is 1960.
+ [“I kept nothing.” # id: nothing # act: answer]
  He writes it down.
  “I kept nothing.” # record: testimony # of: leaf
  -> end
+ [“I kept it.” # id: truth # act: answer]
  He puts his pen down.
  -> end
=== end
# ending: shelved
The folder is shut.
-> END
`;

const TALE_INK = compileInk(TALE);

/** The tale as the build would hand it over. */
export function taleScript(language = 'en'): RouteScript {
  const named = (id: string) => ({ [id]: { title: id } });
  return {
    route: 'tale',
    language,
    ink: TALE_INK,
    names: { chapters: { ...named('first'), ...named('second') } } as unknown as Names,
    grades: {},
  };
}

/** An assignment on the tale. */
export function assignmentOf(more: Partial<Assignment> = {}): Assignment {
  return {
    version: 1,
    id: 'abcd1234',
    title: '',
    route: 'tale',
    path: [],
    inputs: {},
    languages: ['en', 'es'],
    questions: [
      { at: { kind: 'chapter', chapter: 'first' }, ask: { kind: 'own', text: 'Why the leaf?' } },
      { at: { kind: 'end' }, ask: { kind: 'bank', id: 'silence' } },
    ],
    file: 'open',
    notes: true,
    minutes: 20,
    name: 'name',
    thread: true,
    ...more,
  };
}

/** A record as the game writes it, of a play that took these choices and went to its last part. */
export function recordOf(
  path: readonly string[],
  more: Partial<PupilRecord> = {},
  assignment = assignmentOf(),
): PupilRecord {
  const script = taleScript();
  const { play } = Play.open(script, {}, { path, beat: Number.MAX_SAFE_INTEGER });
  const work = {
    ...firstWork('p-1', path, 0),
    seconds: { first: 61 },
    answers: { q1: { text: 'Because.', before: true } },
  };
  return { ...composeRecord(encodeAssignment(assignment), work, play, script, 1000), ...more };
}

/** The exercise on the thread by itself. */
export function threadTaskOf(more: Partial<ThreadTask> = {}): ThreadTask {
  return {
    version: 1,
    task: 'thread',
    id: 'thread1',
    title: '',
    languages: ['en', 'es'],
    minutes: 20,
    name: 'name',
    ...more,
  };
}

/** A record of the exercise on the thread by itself. */
export function threadRecordOf(more: Partial<ThreadRecord> = {}, task = threadTaskOf()): ThreadRecord {
  const work = { ...firstWork('t-1', [], 0), seconds: { '': 300 }, thread: { 1: 'legend', 2: 'mixed' } as const };
  return { ...composeThreadRecord(encodeAssignment(task), work, 'en', 1000), ...more };
}

/** Chance that is the same in every run. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many damaged ones a property test tries: 500, and 10,000 in the long run. */
export const TRIES = process.env.TEST_LONG ? 10_000 : 500;

/** A text hurt in one of many ways: cut, doubled, letters changed, markup or noise put in. */
export function damaged(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const to = at + Math.floor(random() * 12);
  const noise = [
    '<script>globalThis.hurt = 1</script>',
    '\u0000',
    '%',
    '=cmd()',
    '🙂',
    'x'.repeat(5000),
    '"',
    '}',
    '-',
    'A',
    '.',
  ];
  const some = noise[Math.floor(random() * noise.length)] ?? '';
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(to);
    case 3:
      return text.slice(0, at) + some + text.slice(at);
    case 4:
      return text.slice(0, at) + some + text.slice(at + some.length);
    default:
      return text.slice(0, to) + text.slice(at);
  }
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

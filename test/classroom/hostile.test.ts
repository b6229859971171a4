import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeTask, encodeAssignment } from '../../src/classroom/assignment/link-code.ts';
import { whyText } from '../../src/classroom/desk/aside-view.ts';
import { listClass } from '../../src/classroom/group/class-list.ts';
import { type Unpacked, unpackFiles } from '../../src/classroom/group/unpack-files.ts';
import { recordText } from '../../src/classroom/record/compose-record.ts';
import { readRecord } from '../../src/classroom/record/read-record.ts';
import { readResumeCode, resumeCode } from '../../src/classroom/record/resume-code.ts';
import { classroomWords } from '../../src/language/classroom/words.ts';
import { Play } from '../../src/play/play.ts';
import { SaveFault } from '../../src/play/save-fault.ts';
import {
  assignmentOf,
  bytesOf,
  chance,
  damaged,
  recordOf,
  TRIES,
  taleScript,
  threadRecordOf,
  threadTaskOf,
} from './support/class-of.ts';
import { mutated } from './support/mutated.ts';

const script = async () => taleScript();

describe('A link changed inside, though its mark is right', () => {
  it.each([
    ['an assignment', assignmentOf({ chapter: 'second', path: ['keep'] })],
    ['the thread by itself', threadTaskOf()],
  ])('of %s is read as a task or has a fault with a sentence', (_what, whole) => {
    const random = chance(21);
    let faults = 0;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const task = mutated(whole, random);
      try {
        expect(decodeTask(encodeAssignment(task as never)).version).toBe(1);
      } catch (cause) {
        expect(cause).toBeInstanceOf(SaveFault);
        const { reason } = cause as SaveFault;
        for (const language of ['en', 'es'])
          expect(classroomWords(language).faults[reason as 'damaged']?.length, reason).toBeGreaterThan(20);
        faults++;
      }
    }
    expect(faults).toBeGreaterThan(TRIES / 2);
    expect('hurt' in {} || 'hurt' in globalThis).toBe(false);
  });
});

describe('A class that hands in what was changed', () => {
  it('has every record counted or set apart with a sentence', { timeout: 600_000 }, async () => {
    const random = chance(22);
    const wholes = [recordOf(['keep', 'truth']), recordOf(['out', 'nothing'], { thread: { 1: 'legend' } })];
    const files = Array.from({ length: TRIES }, (_, at): Unpacked => {
      const text = JSON.stringify(mutated(wholes[at % 2], random));
      return { kind: 'text', file: `${at}.json`, text };
    });
    const { members, aside } = await listClass(files, { script, code: encodeAssignment(assignmentOf()) });

    expect(members.length + aside.length).toBe(TRIES);
    for (const { record, verdict } of members) expect(verdict.acts).toHaveLength(record.acts.length);
    for (const { why } of aside) {
      for (const language of ['en', 'es']) expect(whyText(why, classroomWords(language)).length).toBeGreaterThan(15);
    }
    expect('hurt' in {} || 'hurt' in globalThis).toBe(false);
  });

  it('has nobody’s grades counted that are no grades', { timeout: 600_000 }, async () => {
    const random = chance(23);
    const files = Array.from({ length: TRIES }, (_, at): Unpacked => {
      return { kind: 'text', file: `${at}.json`, text: JSON.stringify(mutated(threadRecordOf(), random)) };
    });
    const { graders, aside } = await listClass(files, { script, code: encodeAssignment(threadTaskOf()) });

    expect(graders.length + aside.length).toBe(TRIES);
    for (const { record } of graders)
      for (const grade of Object.values(record.thread))
        expect(['documented', 'disputed', 'testimony', 'legend', 'mixed']).toContain(grade);
  });

  it('has a file of one task not counted for another', async () => {
    const [story, thread] = [recordOf(['keep', 'truth']), threadRecordOf()];
    const files = [story, thread].map(
      (record, at): Unpacked => ({ kind: 'text', file: `${at}.json`, text: recordText(record) }),
    );
    const asStory = await listClass(files, { script, code: encodeAssignment(assignmentOf()) });
    const asThread = await listClass(files, { script, code: encodeAssignment(threadTaskOf()) });

    expect([asStory.members.length, asStory.graders.length, asStory.aside.map(({ why }) => why.kind)]).toEqual([
      1,
      0,
      ['foreign'],
    ]);
    expect([asThread.members.length, asThread.graders.length, asThread.aside.map(({ why }) => why.kind)]).toEqual([
      0,
      1,
      ['foreign'],
    ]);
  });
});

describe('A zip', () => {
  it('damaged in any way, opens in part or is named, within bounds', () => {
    const random = chance(24);
    const whole = zipSync({ 'a.json': bytesOf(recordText(recordOf(['keep', 'truth']))), 'b/c.json': bytesOf('{}') });
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const bytes = whole.slice(0, random() < 0.3 ? Math.floor(random() * whole.length) : whole.length);
      for (let change = 0; change < 4; change++)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      for (const it of unpackFiles([{ name: 'class.zip', bytes }])) {
        if (it.kind === 'text') expect(it.text.length).toBeLessThanOrEqual(300_000);
      }
    }
  });

  it('within a zip is no record, and is not opened', async () => {
    const inner = zipSync({ 'bomb.json': new Uint8Array(10_000_000) }, { level: 9 });
    const files = unpackFiles([{ name: 'outer.zip', bytes: zipSync({ 'inner.zip': inner }) }]);
    const { aside } = await listClass(files, { script });

    expect(aside).toEqual([{ file: 'inner.zip', why: { kind: 'fault', fault: 'not-json' } }]);
  });
});

describe('A resume code', () => {
  it('damaged in any way, leads to a place of the story or nowhere', () => {
    const open = () => Play.open(taleScript()).play;
    const whole = resumeCode(['keep', 'truth'], open);
    const random = chance(25);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const path = readResumeCode(damaged(whole, random), open);
      if (path) expect(Play.open(taleScript(), {}, { path, beat: 0 }).held).toBe(path.length);
    }
  });
});

describe('A record of the thread by itself', () => {
  it('comes back from its file', () => {
    const record = threadRecordOf();

    expect(readRecord(recordText(record))).toEqual({ kind: 'thread', record });
  });

  it('holds nothing besides', () => {
    expect(readRecord(JSON.stringify({ ...threadRecordOf(), path: [] })).kind).toBe('fault');
  });
});

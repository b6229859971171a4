import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeAssignment } from '../../src/classroom/assignment/link-code.ts';
import { classCsv } from '../../src/classroom/group/class-csv.ts';
import { listClass } from '../../src/classroom/group/class-list.ts';
import { mapShares } from '../../src/classroom/group/map-shares.ts';
import { menuShares, threadShares } from '../../src/classroom/group/shares.ts';
import { MOST_FILES, type Unpacked, unpackFiles } from '../../src/classroom/group/unpack-files.ts';
import { recordText } from '../../src/classroom/record/compose-record.ts';
import type { PupilRecord } from '../../src/classroom/record/record.ts';
import { enClassroom } from '../../src/language/classroom/en.ts';
import { assignmentOf, bytesOf, chance, damaged, recordOf, TRIES, taleScript } from './support/class-of.ts';

const script = async () => taleScript();
let count = 0;

describe('A class', () => {
  it('counts the records that follow from their paths', async () => {
    const { members, aside, assignment } = await listClass(
      [file(recordOf(['keep', 'nothing'])), file(recordOf(['out', 'truth']))],
      { script },
    );

    expect(aside).toEqual([]);
    expect(assignment).toEqual(assignmentOf());
    expect(members.map(({ verdict }) => verdict.ended)).toEqual([true, true]);
    expect(members[0]?.verdict.acts.map(({ words }) => words)).toEqual(['Keep the leaf.', '“I kept nothing.”']);
  });

  it.each<[string, (record: PupilRecord) => Partial<PupilRecord>, object]>([
    [
      'a sheet written by hand',
      ({ acts }) => ({ acts: acts.map((act) => ({ ...act, file: 'Nothing.' })) }),
      { kind: 'changed', what: 'acts', detail: 'leaf' },
    ],
    ['an act left out', ({ acts }) => ({ acts: acts.slice(1) }), { kind: 'changed', what: 'acts' }],
    ['a choice changed', () => ({ path: ['burn', 'nothing'] }), { kind: 'changed', what: 'acts', detail: 'leaf' }],
    [
      'a path that cannot be gone',
      () => ({ path: ['keep', 'keep'] }),
      { kind: 'changed', what: 'path', detail: 'keep' },
    ],
    ['another ending', () => ({ ending: 'free' }), { kind: 'changed', what: 'ending' }],
    [
      'an ending not reached',
      () => ({ path: ['keep'], acts: recordOf(['keep']).acts }),
      { kind: 'changed', what: 'ending' },
    ],
    ['facts not given', () => ({ inputs: { vote: 'clean' } }), { kind: 'changed', what: 'inputs' }],
    ['another route', () => ({ route: 'other' }), { kind: 'foreign' }],
    ['another story', () => ({ story: 'abc', ending: 'free' }), { kind: 'version' }],
    [
      'another assignment',
      () => ({ assignment: encodeAssignment(assignmentOf({ id: 'other999' })) }),
      { kind: 'foreign' },
    ],
  ])('finds out %s', async (_what, change, why) => {
    const whole = recordOf(['keep', 'nothing']);
    const code = encodeAssignment(assignmentOf());

    const { members, aside } = await listClass([file({ ...whole, ...change(whole) })], { script, code });

    expect(members).toEqual([]);
    expect(aside[0]?.why).toMatchObject(why);
  });

  it('finds out a record that does not begin where the assignment does', async () => {
    const assignment = assignmentOf({ chapter: 'second', path: ['burn'] });
    const { aside } = await listClass([file(recordOf(['keep', 'nothing'], {}, assignment))], { script });

    expect(aside[0]?.why).toMatchObject({ kind: 'changed', what: 'beginning' });
  });

  it('takes a record from another version where everything still agrees', async () => {
    const { members } = await listClass([file(recordOf(['keep', 'nothing'], { story: 'old' }))], { script });

    expect(members).toHaveLength(1);
  });

  it('counts the later of two of one play, and names the other', async () => {
    const [first, second] = [
      file(recordOf(['keep'], { play: 'x', at: 1 })),
      file(recordOf(['keep', 'truth'], { play: 'x', at: 2 })),
    ];
    const { members, aside } = await listClass([first, second], { script });

    expect(members.map((member) => member.file)).toEqual([second.file]);
    expect(aside).toEqual([{ file: first.file, why: { kind: 'duplicate', of: second.file } }]);
  });

  it('shows 180 of 200 where 20 are bad', { timeout: 60_000 }, async () => {
    const random = chance(7);
    const good = Array.from({ length: 180 }, () =>
      file(recordOf([['keep', 'burn', 'out'][Math.floor(random() * 3)] ?? 'keep', 'truth'])),
    );
    const bad = Array.from({ length: 20 }, (_, at): Unpacked => {
      const record = recordOf(['keep', 'truth'], { play: `bad-${at}` });
      const texts = [
        recordText(record).slice(0, 90),
        '[]',
        JSON.stringify({ ...record, path: ['truth'] }),
        JSON.stringify({ ...record, acts: [] }),
      ];
      return { kind: 'text', file: `bad-${at}.json`, text: texts[at % 4] ?? '' };
    });

    const { members, aside } = await listClass([...bad, ...good], { script });

    expect(members).toHaveLength(180);
    expect(aside).toHaveLength(20);
  });

  it('survives files damaged in any way', { timeout: 600_000 }, async () => {
    const whole = recordText(recordOf(['keep', 'truth']));
    const random = chance(11);
    const files = Array.from(
      { length: TRIES },
      (_, at): Unpacked => ({ kind: 'text', file: `${at}`, text: damaged(whole, random) }),
    );
    const { members, aside } = await listClass(files, { script, code: encodeAssignment(assignmentOf()) });

    expect(members.length + aside.length).toBe(TRIES);
    expect('hurt' in globalThis).toBe(false);
  });
});

describe('Files handed in', () => {
  it('come out of a zip, folders and all', () => {
    const zip = zipSync({ 'class/a.json': strToU8('{}'), '__MACOSX/x': strToU8('no'), 'b.json': strToU8('[]') });

    expect(unpackFiles([{ name: 'all.zip', bytes: zip }])).toEqual([
      { kind: 'text', file: 'class/a.json', text: '{}' },
      { kind: 'text', file: 'b.json', text: '[]' },
    ]);
  });

  it('that would unfold without end are left shut', () => {
    const bomb = zipSync({ 'bomb.json': new Uint8Array(50_000_000) }, { level: 9 });

    expect(unpackFiles([{ name: 'bomb.zip', bytes: bomb }])).toEqual([
      { kind: 'fault', file: 'bomb.json', fault: 'too-large' },
    ]);
  });

  it('that lie about their size get no more room than they asked for', () => {
    const zip = zipSync({ 'a.json': new Uint8Array(1_000_000).fill(32) }, { level: 9 });
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at++) {
      if (view.getUint32(at, true) === 1_000_000) view.setUint32(at, 100, true);
    }

    for (const it of unpackFiles([{ name: 'lie.zip', bytes: zip }])) {
      if (it.kind === 'text') expect(it.text.length).toBeLessThanOrEqual(100);
    }
  });

  it('that are no zip, or too large, or too many, are named', () => {
    expect(unpackFiles([{ name: 'x.zip', bytes: bytesOf('PK nonsense') }])).toMatchObject([{ fault: 'bad-zip' }]);
    expect(unpackFiles([{ name: 'x.json', bytes: new Uint8Array(400_000) }])).toMatchObject([{ fault: 'too-large' }]);
    const many = Array.from({ length: MOST_FILES + 3 }, (_, at) => ({ name: `${at}`, bytes: bytesOf('{}') }));
    expect(unpackFiles(many).filter((it) => it.kind === 'fault')).toHaveLength(3);
  });
});

describe('Shares', () => {
  it('say how many stood at a menu and what they took, in the order of the story', async () => {
    const { members } = await listClass(
      [file(recordOf(['keep', 'truth'])), file(recordOf(['keep', 'nothing'])), file(recordOf(['out', 'truth']))],
      { script },
    );
    const [first, second] = menuShares(members, 0);

    expect(first?.choices.map(({ id, count: taken }) => [id, taken])).toEqual([
      ['keep', 2],
      ['burn', 0],
      ['out', 1],
    ]);
    expect(second).toMatchObject({ chapter: 'second', count: 3 });
    expect(menuShares(members, 1)).toHaveLength(1);
  });

  it('count the grades given to a statement', async () => {
    const { members } = await listClass(
      [
        file(recordOf(['out'], { thread: { 1: 'legend' } })),
        file(recordOf(['out'], { thread: { 1: 'legend', 2: 'mixed' } })),
      ],
      { script },
    );

    expect(threadShares(members).get(1)?.get('legend')).toBe(2);
  });

  it('lie on the map where the paths went', () => {
    const node = (id: string, kind: 'scene' | 'ending', choices: readonly string[]) => ({
      id,
      kind,
      x: 0,
      y: 0,
      meets: false,
      choices: choices.map((choice) => ({ id: choice })),
    });
    const edge = (from: string, to: string, choice: string) => ({ from, to, choice, points: [] });
    const map = {
      route: 'tale',
      width: 1,
      height: 1,
      starts: ['a'],
      nodes: [node('a', 'scene', ['x', 'y']), node('b', 'scene', ['z']), node('e', 'ending', [])],
      edges: [edge('a', 'b', 'x'), edge('a', 'e', 'y'), edge('b', 'e', 'z')],
    };
    const { edges, nodes } = mapShares(map, [['x', 'z'], ['y'], ['x', 'nowhere']]);

    expect([...edges.values()]).toEqual([2, 1, 1]);
    expect(nodes.get('e')).toBe(2);
  });
});

describe('The class as CSV', () => {
  it('makes plain text of what a spreadsheet would run', async () => {
    const record = recordOf(['keep', 'truth'], {
      name: '=HYPERLINK("http://x")',
      answers: { q1: { text: '@SUM(1)\n"so"', before: true } },
    });
    const list = await listClass([file(record)], { script });
    const csv = classCsv(list, (member) => member.record.name ?? '', enClassroom);

    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain(`"'@SUM(1)\n""so"""`);
    expect(csv.split('\r\n')).toHaveLength(2);
  });
});

function file(record: PupilRecord): Unpacked & { kind: 'text' } {
  count++;
  const play = record.play === 'p-1' ? `p-${count}` : record.play;
  return { kind: 'text', file: `${count}.json`, text: recordText({ ...record, play }) };
}

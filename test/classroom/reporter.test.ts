import { describe, expect, it } from 'vitest';
import { type KeptState, packState, readState } from '../../src/classroom/learning-system/kept-state.ts';
import type { LearningSystem, Standing } from '../../src/classroom/learning-system/learning-system.ts';
import { Reporter, type ReportTrouble } from '../../src/classroom/learning-system/reporter.ts';
import type { PackageTask } from '../../src/classroom/package/package-task.ts';
import { firstWork, type Work } from '../../src/classroom/record/work.ts';
import { Saves } from '../../src/play/saves.ts';
import { Session } from '../../src/play/session.ts';
import { MemoryVault } from '../../src/play/vault.ts';
import { assignmentOf, chance, taleScript } from './support/class-of.ts';

/** A learning system that takes everything down, and keeps it only when it is willing. */
class Witness implements LearningSystem {
  readonly kept = '';
  readonly done = false;
  readonly recording = true;
  readonly languages = [];
  readonly quiet = false;
  readonly room: number;
  readonly told: Standing[] = [];
  commits = 0;
  ends = 0;
  willing = true;

  constructor(room = 4096) {
    this.room = room;
  }

  get last(): Standing | undefined {
    return this.told.at(-1);
  }

  tell(standing: Standing): void {
    this.told.push(standing);
  }

  commit(taken: (was: boolean) => void): void {
    this.commits++;
    taken(this.willing);
  }

  async end(): Promise<void> {
    this.ends++;
  }
}

describe('A play without an assignment', () => {
  it('is told at every change and kept at every choice; an ending completes it, and there is no score', async () => {
    const { session, reporter, system, play } = await begun({ version: 1, score: false });
    reporter.changed();
    const before = system.commits;
    play.choose('keep');
    reporter.changed();
    expect(system.commits).toBe(before + 1);
    play.advance();
    reporter.changed();
    expect(system.commits).toBe(before + 1);
    expect(system.last).toMatchObject({ choices: 1, done: false, acts: [{ act: 'leaf', choice: 'keep' }] });
    expect(readState(system.last?.kept ?? '')?.place).toBe(session.code);

    play.choose('truth');
    while (play.view.now.epilogue === undefined) play.advance();
    reporter.changed();
    expect(system.last).toMatchObject({ done: true, progress: 1 });
    expect(system.last?.score).toBeUndefined();
    // Begun again, it stays completed.
    play.restart();
    reporter.changed();
    expect(system.last).toMatchObject({ done: true, choices: 0 });
  });
});

describe('A play of an assignment', () => {
  const task: PackageTask = { version: 1, assignment: assignmentOf({ thread: false }), score: true, pass: 100 };

  it('is done when its end was reached and every question put; the score is the share that was answered', async () => {
    const { reporter, system, play } = await begun(task);
    for (const choice of ['keep', 'truth']) play.choose(choice);
    while (play.view.now.epilogue !== 'confrontation') play.advance();
    const put = (more: Partial<Work>) => reporter.changed({ ...workAt(play.bookmark), ...more });

    put({});
    expect(system.last).toMatchObject({ done: false, score: 0, answers: [] });
    put({ asked: ['q1'], answers: { q1: { text: 'Because.', before: true } } });
    expect(system.last).toMatchObject({ done: false, score: 0.5, pass: 1 });
    put({ asked: ['q1', 'q2'], answers: { q1: { text: 'Because.', before: true }, q2: { text: '  ', before: true } } });
    expect(system.last).toMatchObject({ done: true, score: 0.5 });
    expect(system.last?.answers).toEqual([{ key: 'q1', question: 'Why the leaf?', text: 'Because.' }]);
  });

  it('is not told of another play that is opened beside it', async () => {
    const { session, reporter, system, play } = await begun(task);
    play.choose('keep');
    const work = workAt(play.bookmark);
    reporter.changed(work);
    await session.begin('tale');
    session.play?.choose('burn');
    reporter.changed(work);

    expect(system.told).toHaveLength(1);
  });

  it('says when the system keeps nothing, and when there is too little room, in which nothing is lost of the score', async () => {
    const random = chance(3);
    const noise = Array.from({ length: 3000 }, () => String.fromCharCode(33 + random() * 90)).join('');
    const { reporter, system, play, troubles } = await begun(task, 1000);
    play.choose('keep');
    const work: Work = { ...workAt(play.bookmark), asked: ['q1'], answers: { q1: { text: noise, before: true } } };
    reporter.changed(work);
    expect(troubles.at(-1)).toBe('no-room');
    expect(system.last?.answers[0]?.text).toBe(noise);
    const kept = readState(system.last?.kept ?? '');
    expect(kept).toMatchObject({ handed: ['q1'], work: { answers: {} } });

    const next = await begun(task, 1000, kept);
    next.play.choose('keep');
    next.reporter.changed({ ...work, answers: {} });
    expect(next.system.last).toMatchObject({ score: 0.5, answers: [] });

    system.willing = false;
    reporter.changed({ ...work, answers: { q1: { text: 'Short.', before: true } } });
    expect(troubles.at(-1)).toBe('not-kept');
    system.willing = true;
    reporter.inSight(false);
    expect(troubles.at(-1)).toBeUndefined();
  });

  it('is committed when it goes out of sight and ended only in the end', async () => {
    const { reporter, system, play } = await begun(task);
    play.choose('keep');
    reporter.changed(workAt(play.bookmark));
    const before = system.commits;
    reporter.inSight(false);
    expect([system.commits, system.ends]).toEqual([before + 1, 0]);
    await reporter.end();
    expect(system.ends).toBe(1);
  });
});

it('keeps a place that goes on where it was, in a state of a few hundred characters', () => {
  const state: KeptState = { place: '1~tale~~2~AbCd~xy', done: false, handed: [] };
  expect(packState(state, 4096)?.text.length).toBeLessThan(150);
});

interface Begun {
  readonly session: Session;
  readonly reporter: Reporter;
  readonly system: Witness;
  readonly play: NonNullable<Session['play']>;
  readonly troubles: (ReportTrouble | undefined)[];
}

async function begun(task: PackageTask, room?: number, kept?: KeptState): Promise<Begun> {
  const system = new Witness(room);
  const troubles: (ReportTrouble | undefined)[] = [];
  let ids = 0;
  let time = 0;
  const session = new Session({
    language: 'en',
    script: async () => taleNamed(),
    saves: new Saves(new MemoryVault()),
    now: () => time++,
    newId: () => String(++ids),
  });
  const reporter = new Reporter({
    ...{ system, session, task, kept },
    routes: [],
    now: () => time++,
    later: (act) => act(),
    tell: (trouble) => troubles.push(trouble),
  });
  await session.begin('tale');
  const { play } = session;
  if (!play) throw new Error('the tale did not begin');
  return { session, reporter, system, play, troubles };
}

function taleNamed() {
  const script = taleScript();
  return { ...script, names: { ...script.names, routes: {}, acts: {} } };
}

function workAt({ path, beat }: { path: readonly string[]; beat: number }): Work {
  return firstWork('p-1', path, beat);
}

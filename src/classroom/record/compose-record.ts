import type { Play } from '../../play/play.ts';
import type { RouteScript } from '../../story/library.ts';
import { fingerprint } from './fingerprint.ts';
import type { PupilRecord, ThreadRecord } from './record.ts';
import { recordedActs } from './recorded-acts.ts';
import type { Work } from './work.ts';

/** Puts together what a pupil hands in, from the play as it stands and the work beside it. */
export function composeRecord(code: string, work: Work, play: Play, script: RouteScript, at: number): PupilRecord {
  const { ending, epilogue } = play.view.now;
  const { path, beat } = play.bookmark;
  const answers = Object.entries(work.answers).filter(([, { text }]) => text.trim() !== '');
  return {
    kind: 'three-against-record',
    version: 1,
    assignment: code,
    play: work.play,
    ...(work.name ? { name: work.name } : {}),
    route: script.route,
    language: script.language,
    story: fingerprint(script.ink),
    inputs: { ...play.inputs },
    path: [...path],
    beat,
    ...(epilogue !== undefined && ending !== undefined ? { ending } : {}),
    acts: recordedActs(play.acts),
    answers: Object.fromEntries(answers),
    thread: work.thread,
    seconds: work.seconds,
    evidence: work.evidence,
    at,
  };
}

/** Puts together what a pupil hands in of the exercise on the thread by itself. */
export function composeThreadRecord(code: string, work: Work, language: string, at: number): ThreadRecord {
  return {
    kind: 'three-against-thread',
    version: 1,
    assignment: code,
    play: work.play,
    ...(work.name ? { name: work.name } : {}),
    language,
    thread: work.thread,
    seconds: work.seconds,
    at,
  };
}

/** A record as the text of its file. */
export function recordText(record: PupilRecord | ThreadRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** A name for the file: safe on every system, from the name where one was asked for. */
export function recordFileName(record: PupilRecord | ThreadRecord): string {
  const { name, play } = record;
  const what = record.kind === 'three-against-thread' ? 'statements' : record.route;
  const who = (name ?? play)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .toLowerCase();
  return `three-against-${what}-${who || 'record'}.json`;
}

import type { Assignment, ThreadTask } from '../../../src/classroom/assignment/assignment.ts';
import { encodeAssignment } from '../../../src/classroom/assignment/link-code.ts';
import { composeRecord, composeThreadRecord } from '../../../src/classroom/record/compose-record.ts';
import type { PupilRecord, ThreadRecord } from '../../../src/classroom/record/record.ts';
import { firstWork } from '../../../src/classroom/record/work.ts';
import { Play } from '../../../src/play/play.ts';
import type { RouteScript } from '../../../src/story/library.ts';
import { projectStories } from '../../../tools/project.ts';
import { assignmentOf, chance, threadTaskOf } from './class-of.ts';

/** An assignment on One Ballot, with two questions before the outcome. */
export function onOneBallot(more: Partial<Assignment> = {}): Assignment {
  return assignmentOf({
    route: 'one-ballot',
    questions: [
      { at: { kind: 'end' }, ask: { kind: 'bank', id: 'which-sheet' } },
      { at: { kind: 'end' }, ask: { kind: 'bank', id: 'vote-proof' } },
    ],
    ...more,
  });
}

/** Records of One Ballot as the game writes them, each played to an end by chance. */
export function realRecords(
  names: readonly string[],
  assignment = onOneBallot(),
  answer = 'Because.',
  language = 'en',
): PupilRecord[] {
  const stories = projectStories();
  const compiled = stories.routes.find((it) => it.route === assignment.route && it.language === language);
  const script = { ...compiled, names: stories.names.get(language), grades: {} } as unknown as RouteScript;
  const random = chance(4);
  const code = encodeAssignment(assignment);
  return names.map((name, at) => {
    const { play } = Play.open(script, {});
    while (play.view.now.epilogue === undefined) {
      const { choices } = play.view.now;
      if (choices.length === 0) play.advance();
      else play.choose(choices[Math.floor(random() * choices.length)]?.id ?? '');
    }
    const answers = { q1: { text: answer, before: true }, q2: { text: answer, before: at % 2 === 0 } };
    const work = { ...firstWork(`p-${at}`, play.bookmark.path, 0), name, answers, seconds: { '': 60 * (at + 1) } };
    return composeRecord(code, work, play, script, 1000 + at);
  });
}

/** Records of the exercise on the thread by itself, each with its own grades. */
export function realGrades(names: readonly string[], task: ThreadTask = threadTaskOf()): ThreadRecord[] {
  const random = chance(5);
  const grades = ['documented', 'disputed', 'testimony', 'legend', 'mixed'] as const;
  return names.map((name, at) => {
    const thread = Object.fromEntries(
      Array.from({ length: 17 }, (_, n) => [String(n + 1), grades[Math.floor(random() * 5)] ?? 'mixed']),
    );
    const work = { ...firstWork(`t-${at}`, [], 0), name, thread, seconds: { '': 60 * (at + 1) } };
    return composeThreadRecord(encodeAssignment(task), work, 'en', 1000 + at);
  });
}

/** Records as files to be chosen in a browser. */
export function asFiles(records: readonly (PupilRecord | ThreadRecord)[]) {
  return records.map((record, at) => ({
    name: `${at}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  }));
}

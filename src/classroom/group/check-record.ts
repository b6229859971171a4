import type { Act } from '../../play/acts.ts';
import { Play } from '../../play/play.ts';
import type { RouteScript } from '../../story/library.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { PupilRecord } from '../record/record.ts';
import { firstDifference, recordedActs } from '../record/recorded-acts.ts';

/** What replaying a record has shown. */
export type Verdict =
  | { readonly kind: 'agrees'; readonly acts: readonly Act[]; readonly ended: boolean; readonly menus: readonly Menu[] }
  /** Its parts do not follow from its path. */
  | {
      readonly kind: 'changed';
      readonly what: 'path' | 'beginning' | 'acts' | 'ending' | 'inputs';
      readonly detail?: string;
    }
  /** It was played on another version of the story and does not agree with this one. */
  | { readonly kind: 'version' }
  /** It belongs to another assignment or route. */
  | { readonly kind: 'foreign' };

/** A menu met on a path: what was offered and what was taken. */
export interface Menu {
  /** The same for the same offer in the same chapter, in every language. */
  readonly id: string;
  readonly chapter?: string;
  readonly offered: readonly { readonly id: string; readonly text: string; readonly act?: string }[];
  readonly taken: string;
}

/**
 * Replays a record's path in its language and holds its ending, acts and sheets against what comes of it. Who played
 * and how long no file can prove.
 */
export function checkRecord(record: PupilRecord, assignment: Assignment, script: RouteScript | undefined): Verdict {
  if (record.route !== assignment.route || script === undefined) return { kind: 'foreign' };
  const sameStory = record.story === fingerprint(script.ink);
  const differs = (what: (Verdict & { kind: 'changed' })['what'], detail?: string): Verdict =>
    sameStory ? { kind: 'changed', what, ...(detail === undefined ? {} : { detail }) } : { kind: 'version' };
  if (!sameEntries(record.inputs, assignment.inputs)) return { kind: 'changed', what: 'inputs' };
  if (assignment.path.some((id, at) => record.path[at] !== id)) return differs('beginning');
  const { play, held, menus } = replay(script, record);
  if (held < record.path.length) return differs('path', record.path[held]);
  const { ending, epilogue } = play.view.now;
  const ended = epilogue !== undefined;
  // One handed in on its way has no ending yet; one that says it has one must have come to it.
  if (record.ending !== undefined && (!ended || record.ending !== ending)) return differs('ending', record.ending);
  const act = firstDifference(record.acts, recordedActs(play.acts));
  if (act !== undefined) return differs('acts', act);
  return { kind: 'agrees', acts: play.acts, ended: record.ending !== undefined, menus };
}

function replay(script: RouteScript, { inputs, path }: PupilRecord): { play: Play; held: number; menus: Menu[] } {
  const { play } = Play.open(script, inputs);
  const menus: Menu[] = [];
  for (const [held, taken] of path.entries()) {
    const offered = offer(play);
    if (!offered.some(({ id }) => id === taken)) return { play, held, menus };
    const { chapter } = play.view.now.screen;
    const ids = offered.map(({ id }) => id).join(' ');
    menus.push({ id: `${chapter ?? ''}: ${ids}`, ...(chapter === undefined ? {} : { chapter }), offered, taken });
    play.choose(taken);
  }
  offer(play);
  return { play, held: path.length, menus };
}

/** Reads on to the next menu, or to the first part after the last words. */
function offer(play: Play): Menu['offered'] {
  while (play.view.now.choices.length === 0 && play.view.now.epilogue === undefined) {
    const before = play.view.now;
    play.advance();
    if (play.view.now === before) break;
  }
  return play.view.now.choices;
}

function sameEntries(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const text = (of: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(of).sort());
  return text(one) === text(other);
}

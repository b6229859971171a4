import * as v from 'valibot';
import { isLanguage, type Language } from '../language/language.ts';
import { decodePath } from '../play/path-code.ts';
import { Play } from '../play/play.ts';
import { followMarks } from '../play/session.ts';
import type { Vault } from '../play/vault.ts';
import type { RouteScript } from '../story/library.ts';
import type { Assignment } from './assignment/assignment.ts';
import { encodeAssignment } from './assignment/link-code.ts';
import { type KeptState, readState } from './learning-system/kept-state.ts';
import type { LearningSystem } from './learning-system/learning-system.ts';
import { meetSystem } from './learning-system/meet-system.ts';
import { Reporter } from './learning-system/reporter.ts';
import { SystemBar } from './learning-system/system-bar.ts';
import { watchPage } from './learning-system/watch-page.ts';
import { WatchedVault } from './learning-system/watched-vault.ts';
import { openAssignment } from './open-assignment.ts';
import { type PackageKind, TASK_FILE } from './package/package-kind.ts';
import { FREE_PLAY, type PackageTask, readTask } from './package/package-task.ts';
import type { AssignmentOptions } from './pupil/pupil-options.ts';
import { type Work, WorkBook, workSchema } from './record/work.ts';
import './style/classroom.css';

/** The game as a package: what it was launched with, before anything of the game stands. */
export interface OpenedPackage {
  /** Where plays and work are kept; absent where no learning system was found, so that the browser's own does. */
  readonly vault?: Vault;
  /** The language the learner prefers, of those that there are. */
  readonly language?: Language;
  /** The learner wants no sound. */
  readonly quiet: boolean;
  /** Opens what is asked, or the place that was left. To be called once, when session and Page stand. */
  begin(options: Omit<AssignmentOptions, 'code' | 'vault'> & { readonly fallback: Vault }): Promise<void>;
}

/** Meets the learning system that launched this page, and reads what the package asks. Never rejects. */
export async function openPackage(kind: PackageKind): Promise<OpenedPackage> {
  const [system, task] = await Promise.all([meetSystem(kind), fetchTask()]);
  const vault = system && new WatchedVault();
  const language = system?.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return {
    ...(vault ? { vault } : {}),
    ...(language === undefined ? {} : { language }),
    quiet: system?.quiet ?? false,
    begin: (options) => begin(options, task, system, vault),
  };
}

type BeginOptions = Parameters<OpenedPackage['begin']>[0];

async function begin(
  options: BeginOptions,
  task: PackageTask | undefined,
  system: LearningSystem | undefined,
  watched: WatchedVault | undefined,
): Promise<void> {
  const { session, root } = options;
  const vault = watched ?? options.fallback;
  if (!system || !watched) {
    new SystemBar(session, root).say(task ? 'absent' : 'no-task');
    await open(options, task ?? FREE_PLAY, vault, undefined, {});
    return;
  }
  const { returnTo } = system;
  const leave = returnTo === undefined ? undefined : () => void reporter.end().then(() => location.assign(returnTo));
  const bar = new SystemBar(session, root, task?.assignment ? undefined : leave);
  const kept = system.kept === '' ? undefined : readState(system.kept);
  const known = task ?? FREE_PLAY;
  const { now, routes } = options;
  const reporter = new Reporter({
    ...{ system, session, routes, kept, now },
    task: known,
    later: (act) => setTimeout(act),
    tell: (trouble) => bar.say(trouble),
  });
  watchPage(reporter);
  if (!task) bar.say('no-task');
  else if (!system.recording) bar.say('looking');
  else if (system.kept !== '' && !kept) bar.say('unreadable');
  if (kept?.work && known.assignment) await layReady(options, watched, known.assignment, kept);
  watched.watch((key, value) => {
    if (known.assignment) {
      if (key.startsWith('class/') && v.is(workSchema, value)) reporter.changed(value);
    } else if (key.startsWith('play/')) reporter.changed();
  });
  const told = { reported: system.recording, ...(leave ? { leave } : {}) };
  await open(options, known, vault, kept, told);
}

/** Opens the assignment, or the place that was left; with neither, the game's own title stays. */
async function open(
  options: BeginOptions,
  { assignment }: PackageTask,
  vault: Vault,
  kept: KeptState | undefined,
  told: Pick<AssignmentOptions, 'reported' | 'leave'>,
): Promise<void> {
  if (assignment) await openAssignment({ ...options, vault, code: encodeAssignment(assignment), ...told });
  else if (kept?.place) await options.session.follow(kept.place);
}

/** Puts the work that the learning system kept where the assignment looks for it. */
async function layReady(
  { script, session }: BeginOptions,
  vault: Vault,
  assignment: Assignment,
  { place, work }: KeptState,
): Promise<void> {
  const [first = 'en'] = assignment.languages;
  const language = assignment.languages.some((it) => it === session.language) ? session.language : first;
  const read = await script(assignment.route, language).catch(() => undefined);
  const bookmark = read && placeOf(read, assignment, place);
  if (!work || !bookmark) return;
  const laid: Work = { version: 1, ...work, path: [...bookmark.path], beat: bookmark.beat };
  await new WorkBook(vault).keep(assignment.id, laid);
}

/** The place that a code holds, as far as it can still be followed. */
function placeOf(
  script: RouteScript,
  { inputs, path: given }: Assignment,
  code: string,
): { path: readonly string[]; beat: number } | undefined {
  try {
    const { marks, beat } = decodePath(code);
    const { play } = Play.open(script, inputs);
    const held = followMarks(play, marks);
    const { path } = play.bookmark;
    // What came with the assignment is not the pupil's to lose.
    if (path.length < given.length) return { path: given, beat: 0 };
    return { path, beat: held === marks.length ? beat : 0 };
  } catch {
    return undefined;
  }
}

/** What the package asks, from the file beside the page; nothing where it cannot be read. */
async function fetchTask(): Promise<PackageTask | undefined> {
  try {
    const answer = await fetch(`./${TASK_FILE}`);
    const task = readTask(await answer.json());
    // What no link could hold is no assignment of ours.
    if (task?.assignment) encodeAssignment(task.assignment);
    return task;
  } catch {
    return undefined;
  }
}

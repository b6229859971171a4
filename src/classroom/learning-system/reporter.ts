import { encodePath } from '../../play/path-code.ts';
import type { Play } from '../../play/play.ts';
import type { Session } from '../../play/session.ts';
import type { RouteEntry } from '../../story/library.ts';
import type { PackageTask } from '../package/package-task.ts';
import { Stopwatch } from '../record/stopwatch.ts';
import type { Work } from '../record/work.ts';
import { type KeptState, packState } from './kept-state.ts';
import type { LearningSystem, Standing } from './learning-system.ts';
import { standingOf } from './standing.ts';

/** What is wrong between the game and the learning system, in one word. */
export type ReportTrouble = 'not-kept' | 'no-room';

/** What reporting needs. */
export interface ReporterParts {
  readonly system: LearningSystem;
  readonly session: Session;
  readonly task: PackageTask;
  readonly routes: readonly RouteEntry[];
  readonly kept: KeptState | undefined;
  readonly now: () => number;
  /** Does something once the present change has been shown. */
  readonly later: (act: () => void) => void;
  readonly tell: (trouble: ReportTrouble | undefined) => void;
}

/** Reports to the learning system how the play and the work stand, as they change. */
export class Reporter {
  readonly #parts: ReporterParts;
  readonly #watch: Stopwatch;
  readonly #met = new Set<string>();
  #play: Play | undefined;
  #work: Work | undefined;
  #done: boolean;
  #handed: readonly string[];
  #told: Standing | undefined;
  #due = false;

  constructor(parts: ReporterParts) {
    this.#parts = parts;
    this.#watch = new Stopwatch(parts.now);
    this.#done = parts.system.done || (parts.kept?.done ?? false);
    this.#handed = parts.kept?.handed ?? [];
  }

  /** The reader has done something. */
  touch(): void {
    this.#watch.touch();
  }

  /** The page has gone out of sight, or come back. Out of sight it may be closed without another word. */
  inSight(is: boolean): void {
    this.#watch.run(is);
    if (is) return;
    this.#tell();
    this.#commit();
  }

  /** What was kept by the game has changed: the work of the assignment, or a play. */
  changed(work?: Work): void {
    if (work) this.#work = work;
    const before = this.#told;
    this.#tell();
    const now = this.#told;
    if (!now || (before && !weighty(before, now))) return;
    if (this.#due) return;
    this.#due = true;
    // The system may take its time to keep it; the next words come first.
    this.#parts.later(() => this.#commit());
  }

  /** Tells how things stand at last, and ends the session. */
  async end(): Promise<void> {
    this.#tell();
    await this.#parts.system.end();
  }

  #commit(): void {
    this.#due = false;
    const { system, tell } = this.#parts;
    system.commit((was) => tell(was ? this.#shortOfRoom() : 'not-kept'));
  }

  #shortOfRoom(): ReportTrouble | undefined {
    return this.#handed.some((key) => this.#work?.answers[key]) ? 'no-room' : undefined;
  }

  #tell(): void {
    const { session, system, task, routes } = this.#parts;
    const { play, script } = session;
    this.#watch.touch();
    if (!play || !script || !this.#isOurs(play)) return;
    this.#meet(play);
    const standing = standingOf({
      task,
      play,
      script,
      entry: routes.find(({ route }) => route === script.route),
      met: this.#met,
      work: this.#work,
      done: this.#done,
      handed: this.#handed,
      seconds: Object.values(this.#watch.seconds).reduce((sum, spent) => sum + spent, 0),
    });
    const packed = packState(this.#state(play, script.route, standing.done), system.room);
    // Where nothing goes in any more, what was kept before is better than nothing.
    const kept = packed?.text ?? this.#told?.kept ?? this.#parts.system.kept;
    this.#handed = packed?.state.handed ?? this.#handed;
    this.#done = standing.done;
    this.#told = { ...standing, kept };
    system.tell(this.#told);
  }

  /** With an assignment, only its own play is reported: another may be open beside it. */
  #isOurs(play: Play): boolean {
    if (!this.#parts.task.assignment) return true;
    const { path } = play.bookmark;
    return this.#work?.path.length === path.length && this.#work.path.every((id, at) => path[at] === id);
  }

  #meet(play: Play): void {
    if (play !== this.#play) {
      this.#play = play;
      this.#met.clear();
      for (const passage of play.passages)
        if (passage.kind === 'line' && passage.setting.chapter !== undefined) this.#met.add(passage.setting.chapter);
    }
    const { chapter } = play.view.now.screen;
    if (chapter !== undefined) this.#met.add(chapter);
  }

  #state(play: Play, route: string, done: boolean): KeptState {
    const { path, beat } = play.bookmark;
    const place = encodePath(route, play.inputs, path, beat);
    // An answer that is here again is kept again, if there is room for it.
    const handed = this.#handed.filter((key) => !this.#work?.answers[key]);
    if (!this.#work) return { place, done, handed };
    const { version: _v, name: _n, path: _p, beat: _b, ...work } = this.#work;
    return { place, done, handed, work };
  }
}

/** Whether enough has changed to be kept at once: a choice, an answer, the end. Turning a page is not. */
function weighty(before: Standing, now: Standing): boolean {
  return (
    before.choices !== now.choices ||
    before.route !== now.route ||
    before.done !== now.done ||
    before.score !== now.score ||
    before.acts.length !== now.acts.length ||
    JSON.stringify(before.answers) !== JSON.stringify(now.answers)
  );
}

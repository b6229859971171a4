import type { Play } from '../../play/play.ts';
import type { Session } from '../../play/session.ts';
import type { RouteScript } from '../../story/library.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { composeRecord } from '../record/compose-record.ts';
import type { PupilRecord } from '../record/record.ts';
import { Stopwatch } from '../record/stopwatch.ts';
import type { Work, WorkBook } from '../record/work.ts';

/** What the work of a pupil is begun with. */
export interface PupilWorkParts {
  readonly assignment: Assignment;
  readonly code: string;
  readonly book: WorkBook;
  readonly session: Session;
  readonly now: () => number;
}

/** A pupil's work while it goes on: what is kept of it, its time, and the play it belongs to. */
export class PupilWork {
  readonly #parts: PupilWorkParts;
  /** The chapters that the play has come through. */
  readonly met = new Set<string>();
  #now: Work;
  #watch: Stopwatch;
  #play: Play | undefined;

  constructor(parts: PupilWorkParts, work: Work) {
    this.#parts = parts;
    this.#now = work;
    this.#watch = new Stopwatch(parts.now, work.seconds);
  }

  get now(): Work {
    return this.#now;
  }

  get play(): Play | undefined {
    return this.#play;
  }

  /** Whether the play of this assignment is the one that is open. */
  get playing(): boolean {
    return this.#play !== undefined && this.#parts.session.play === this.#play;
  }

  /** Takes the open play for that of the assignment. What was spent before on its first sheet is not reading. */
  begin(): void {
    this.#play = this.#parts.session.play;
    this.#watch = new Stopwatch(this.#parts.now, this.#now.seconds);
    for (const passage of this.#play?.passages ?? []) {
      if (passage.kind === 'line' && passage.setting.chapter !== undefined) this.met.add(passage.setting.chapter);
    }
  }

  /** Takes a change in, and keeps it once there is a play. */
  change(part: Partial<Work>): void {
    this.#now = { ...this.#now, ...part };
    this.keep();
  }

  /** The pupil has done something, in this chapter. */
  touch(chapter?: string): void {
    if (this.playing) this.#watch.touch(chapter);
  }

  /** The page has gone out of sight, or come back. */
  inSight(is: boolean): void {
    this.#watch.run(is);
    this.keep();
  }

  keep(): void {
    if (!this.#play) return;
    this.#now = { ...this.#now, seconds: this.#watch.seconds };
    void this.#parts.book.keep(this.#parts.assignment.id, this.#now);
  }

  /** What would be handed in now; nothing before there is a play. */
  record(script: RouteScript): PupilRecord | undefined {
    if (!this.#play) return undefined;
    const { code, now } = this.#parts;
    return composeRecord(code, { ...this.#now, seconds: this.#watch.seconds }, this.#play, script, now());
  }

  /** Lets go of the play: nothing is kept from here on. */
  leave(): void {
    this.#play = undefined;
  }
}

import { Journal, pieces } from './journal.ts';
import { isPassed, type LearningSystem, type Standing } from './learning-system.ts';
import { ScormValues } from './scorm-values.ts';
import { clockSpan, clockTime } from './time-text.ts';

/** What SCORM 1.2 takes at most of the suspended data, and of one response, in characters. */
const ROOM = 4096;
const LONGEST = 255;

/** Where the status still says that nobody has begun. */
const UNBEGUN = new Set(['', 'not attempted', 'unknown', 'browsed']);

/** Begins a session by SCORM 1.2; nothing where the runtime refuses it. */
export function openScorm12(api: object, now: () => number): LearningSystem | undefined {
  const values = new ScormValues(api, 'LMS');
  return values.does('Initialize') ? new Scorm12(values, now) : undefined;
}

class Scorm12 implements LearningSystem {
  readonly room = ROOM;
  readonly kept: string;
  readonly done: boolean;
  readonly recording: boolean;
  readonly languages: readonly string[];
  readonly quiet: boolean;
  readonly #values: ScormValues;
  readonly #now: () => number;
  readonly #journal: Journal;
  #count: number;
  #status: string;
  #refused = false;
  #over = false;

  constructor(values: ScormValues, now: () => number) {
    this.#values = values;
    this.#now = now;
    this.kept = values.get('cmi.suspend_data');
    this.#status = values.get('cmi.core.lesson_status');
    this.done = this.#status === 'completed' || this.#status === 'passed';
    const mode = values.get('cmi.core.lesson_mode');
    this.recording = mode !== 'browse' && mode !== 'review';
    this.languages = values.get('cmi.student_preference.language').split(',');
    this.quiet = values.get('cmi.student_preference.audio') === '-1';
    this.#count = Number(values.get('cmi.interactions._count')) || 0;
    this.#journal = new Journal(this.kept !== '');
    // A status that is never set becomes `completed` in the end, by the standard.
    if (this.recording && UNBEGUN.has(this.#status)) this.#setStatus('incomplete');
    if (this.recording) values.set('cmi.core.exit', 'suspend');
  }

  tell(standing: Standing): void {
    if (!this.recording || this.#over) return;
    const values = this.#values;
    this.#refused = !values.set('cmi.suspend_data', standing.kept);
    // Past the last chapter, the last one stays: a place that is empty is refused.
    if (standing.chapter !== '') values.set('cmi.core.lesson_location', standing.chapter.slice(0, LONGEST));
    values.set('cmi.core.session_time', clockSpan(standing.seconds));
    if (standing.score !== undefined) {
      values.set('cmi.core.score.min', '0');
      values.set('cmi.core.score.max', '100');
      values.set('cmi.core.score.raw', String(Math.round(standing.score * 100)));
    }
    for (const { id, response } of this.#journal.news(standing)) this.#interact(id, response);
    if (standing.done) {
      this.#setStatus(isPassed(standing) || this.#status === 'passed' ? 'passed' : 'completed');
      values.set('cmi.core.exit', '');
    }
  }

  commit(taken: (was: boolean) => void): void {
    if (this.recording && !this.#over) taken(this.#values.commit() && !this.#refused);
  }

  async end(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    if (this.recording) this.#values.commit();
    this.#values.does('Finish');
  }

  #setStatus(status: string): void {
    if (status === this.#status) return;
    if (this.#values.set('cmi.core.lesson_status', status)) this.#status = status;
    else this.#refused = true;
  }

  /** One interaction for each piece of a response: a longer one would be refused or cut. */
  #interact(id: string, response: string): void {
    for (const [part, text] of pieces(response, LONGEST).entries()) {
      const at = `cmi.interactions.${this.#count}`;
      // Interactions are optional in 1.2: where the first element is refused there are none.
      if (!this.#values.set(`${at}.id`, part === 0 ? id : `${id}-part-${part + 1}`)) return;
      this.#values.set(`${at}.type`, 'fill-in');
      this.#values.set(`${at}.time`, clockTime(this.#now()));
      this.#values.set(`${at}.student_response`, text);
      this.#values.set(`${at}.result`, 'neutral');
      this.#count++;
    }
  }
}

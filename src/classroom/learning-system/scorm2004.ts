import { Journal, pieces } from './journal.ts';
import { isPassed, type LearningSystem, type Standing } from './learning-system.ts';
import { ScormValues } from './scorm-values.ts';
import { isoSecond, isoSpan } from './time-text.ts';

/** What SCORM 2004 takes at most, in characters: suspended data, one long answer, a description. */
const ROOM = 64_000;
const LONGEST_ANSWER = 4000;
const LONGEST_DESCRIPTION = 250;

/** Begins a session by SCORM 2004, 4th edition; nothing where the runtime refuses it. */
export function openScorm2004(api: object, now: () => number): LearningSystem | undefined {
  const values = new ScormValues(api, '');
  return values.does('Initialize') ? new Scorm2004(values, now) : undefined;
}

class Scorm2004 implements LearningSystem {
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
  #completed: boolean;
  #refused = false;
  #over = false;

  constructor(values: ScormValues, now: () => number) {
    this.#values = values;
    this.#now = now;
    this.kept = values.get('cmi.suspend_data');
    this.#completed = values.get('cmi.completion_status') === 'completed';
    this.done = this.#completed;
    const mode = values.get('cmi.mode');
    this.recording = mode !== 'browse' && mode !== 'review';
    this.languages = values.get('cmi.learner_preference.language').split(',');
    this.quiet = values.get('cmi.learner_preference.audio_level') === '0';
    this.#count = Number(values.get('cmi.interactions._count')) || 0;
    this.#journal = new Journal(this.kept !== '');
    if (!this.recording) return;
    if (!this.#completed) values.set('cmi.completion_status', 'incomplete');
    values.set('cmi.exit', 'suspend');
  }

  tell(standing: Standing): void {
    if (!this.recording || this.#over) return;
    const values = this.#values;
    this.#refused = !values.set('cmi.suspend_data', standing.kept);
    // Past the last chapter, the last one stays: a place that is empty is refused.
    if (standing.chapter !== '') values.set('cmi.location', standing.chapter);
    values.set('cmi.session_time', isoSpan(standing.seconds));
    values.set('cmi.progress_measure', share(standing.progress));
    if (standing.score !== undefined) {
      values.set('cmi.score.min', '0');
      values.set('cmi.score.max', '100');
      values.set('cmi.score.raw', String(Math.round(standing.score * 100)));
      values.set('cmi.score.scaled', share(standing.score));
    }
    for (const entry of this.#journal.news(standing)) this.#interact(entry.id, entry.asked, entry.response, standing);
    if (standing.done) {
      this.#completed = values.set('cmi.completion_status', 'completed') || this.#completed;
      if (isPassed(standing)) values.set('cmi.success_status', 'passed');
      values.set('cmi.exit', 'normal');
    }
  }

  commit(taken: (was: boolean) => void): void {
    if (this.recording && !this.#over) taken(this.#values.commit() && !this.#refused);
  }

  async end(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    if (this.recording) this.#values.commit();
    this.#values.does('Terminate');
  }

  #interact(id: string, asked: string, response: string, { language }: Standing): void {
    const [description = ''] = pieces(asked, LONGEST_DESCRIPTION);
    for (const [part, text] of pieces(response, LONGEST_ANSWER).entries()) {
      const at = `cmi.interactions.${this.#count}`;
      if (!this.#values.set(`${at}.id`, part === 0 ? id : `${id}-part-${part + 1}`)) return;
      this.#values.set(`${at}.type`, 'long-fill-in');
      this.#values.set(`${at}.description`, `{lang=${language}}${description}`);
      this.#values.set(`${at}.timestamp`, isoSecond(this.#now()));
      this.#values.set(`${at}.learner_response`, `{lang=${language}}${text}`);
      this.#values.set(`${at}.result`, 'neutral');
      this.#count++;
    }
  }
}

/** A share as the standard writes it, with at most four digits after the point. */
function share(value: number): string {
  return String(Math.round(Math.min(Math.max(value, 0), 1) * 10_000) / 10_000);
}

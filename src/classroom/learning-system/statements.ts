import { isPassed, type Standing } from './learning-system.ts';
import { isoSpan } from './time-text.ts';

/** An xAPI statement, as JSON. */
export type Statement = Readonly<Record<string, unknown>>;

/** What every statement of a session has in common. */
export interface SessionFacts {
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
  /** The context that the learning system wants in every statement. */
  readonly template: Readonly<Record<string, unknown>>;
  readonly masteryScore?: number;
  readonly now: () => number;
  readonly newUuid: () => string;
}

const ADL = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const GAMES = 'https://w3id.org/xapi/seriousgames/';

/** The vocabulary of serious games that is spoken here: its verbs, and the kinds of things they are said of. */
const GAME_VERBS = {
  accessed: `${GAMES}verbs/accessed`,
  progressed: `${ADL}progressed`,
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
} as const;
const GAME_THINGS = {
  level: `${GAMES}activity-types/level`,
  area: `${GAMES}activity-types/area`,
  screen: `${GAMES}activity-types/screen`,
  'dialog-tree': `${GAMES}activity-types/dialog-tree`,
  question: 'http://adlnet.gov/expapi/activities/question',
} as const;

/** Writes the statements of one session, each a little later than the one before: their times are their order. */
export class Statements {
  readonly #facts: SessionFacts;
  #last = 0;

  constructor(facts: SessionFacts) {
    this.#facts = facts;
  }

  initialized(): Statement {
    return this.#defined('initialized');
  }

  terminated(seconds: number): Statement {
    return this.#defined('terminated', { duration: isoSpan(seconds) });
  }

  completed(seconds: number): Statement {
    return this.#defined('completed', { completion: true, duration: isoSpan(seconds) });
  }

  passed({ seconds, score = 0 }: Standing): Statement {
    const { masteryScore } = this.#facts;
    const result = { success: true, score: { scaled: share(score) }, duration: isoSpan(seconds) };
    return this.#defined(
      'passed',
      result,
      masteryScore === undefined ? {} : { [`${CMI5}extensions/masteryscore`]: masteryScore },
    );
  }

  /** What is new in a standing, in the vocabulary of serious games. */
  news(before: Standing | undefined, standing: Standing): Statement[] {
    const { route, title, chapter, chapterTitle, acts, answers, evidence, progress } = standing;
    const news: Statement[] = [];
    const entered = chapter !== '' && (before?.chapter !== chapter || before.route !== route);
    if (entered) news.push(this.#game(standing, 'accessed', 'area', `${route}/${chapter}`, chapterTitle));
    for (const { act, name, choice } of acts.slice(same(before?.acts ?? [], acts)))
      news.push(this.#game(standing, 'selected', 'dialog-tree', `${route}/act/${act}`, name, { response: choice }));
    for (const { key, question, text } of answers) {
      if (before?.answers.some((it) => it.key === key && it.text === text)) continue;
      news.push(this.#game(standing, 'selected', 'question', `question/${key}`, question, { response: text }));
    }
    for (const claim of evidence) {
      if (!before?.evidence.includes(claim))
        news.push(this.#game(standing, 'accessed', 'screen', `evidence/${claim}`, claim));
    }
    if (progress > (before?.route === route ? before.progress : 0)) {
      const result = { extensions: { [`${GAMES}extensions/progress`]: share(progress) } };
      news.push(this.#game(standing, 'progressed', 'level', route, title, result));
    }
    return news;
  }

  /** A statement that cmi5 itself defines, said of the whole game. */
  #defined(
    verb: string,
    result?: Readonly<Record<string, unknown>>,
    extensions?: Readonly<Record<string, unknown>>,
  ): Statement {
    const moves = verb === 'completed' || verb === 'passed';
    const categories = [`${CMI5}categories/cmi5`, ...(moves ? [`${CMI5}categories/moveon`] : [])];
    return this.#statement(
      ADL + verb,
      verb,
      { objectType: 'Activity', id: this.#facts.activityId },
      categories,
      result,
      extensions,
    );
  }

  #game(
    { language }: Standing,
    verb: keyof typeof GAME_VERBS,
    type: keyof typeof GAME_THINGS,
    id: string,
    name: string,
    result?: Readonly<Record<string, unknown>>,
  ): Statement {
    const object = {
      objectType: 'Activity',
      id: `${this.#facts.activityId.replace(/\/$/, '')}/${id}`,
      definition: { type: GAME_THINGS[type], name: { [language]: name } },
    };
    return this.#statement(GAME_VERBS[verb], verb, object, [`${GAMES}v1.0`], result);
  }

  #statement(
    verb: string,
    display: string,
    object: unknown,
    categories: readonly string[],
    result?: Readonly<Record<string, unknown>>,
    extensions: Readonly<Record<string, unknown>> = {},
  ): Statement {
    const { actor, registration, template, now, newUuid } = this.#facts;
    this.#last = Math.max(now(), this.#last + 1);
    const activities = objectOf(template.contextActivities);
    const given = Array.isArray(activities.category) ? activities.category : [];
    return {
      id: newUuid(),
      actor,
      verb: { id: verb, display: { en: display } },
      object,
      ...(result === undefined ? {} : { result }),
      context: {
        ...template,
        registration,
        contextActivities: { ...activities, category: [...given, ...categories.map((id) => ({ id }))] },
        extensions: { ...extensions, ...objectOf(template.extensions) },
      },
      timestamp: new Date(this.#last).toISOString(),
    };
  }
}

/** Whether a standing completes or passes what was not completed or passed before. */
export function moves(
  standing: Standing,
  completed: boolean,
  passed: boolean,
): { completes: boolean; passes: boolean } {
  return { completes: standing.done && !completed, passes: isPassed(standing) && !passed };
}

/** How many acts two lists have in common at their beginning. */
function same(before: Standing['acts'], now: Standing['acts']): number {
  const parted = now.findIndex(({ act, choice }, at) => before[at]?.act !== act || before[at]?.choice !== choice);
  return parted === -1 ? now.length : parted;
}

function share(value: number): number {
  return Math.round(Math.min(Math.max(value, 0), 1) * 10_000) / 10_000;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

import type { Standing } from '../../../src/classroom/learning-system/learning-system.ts';

/** A runtime that keeps what it is told, as plainly as can be. `given` is what it holds before anything is set. */
export class PlainRuntime {
  readonly values: Map<string, string>;
  readonly calls: string[] = [];

  constructor(given: Readonly<Record<string, string>> = {}) {
    this.values = new Map(Object.entries(given));
  }

  /** Its functions under the names of SCORM 1.2, or of 2004 with an empty prefix. */
  api(prefix: string): Record<string, (...given: string[]) => string> {
    const does = (name: string) => () => {
      this.calls.push(name);
      return 'true';
    };
    return {
      [`${prefix}Initialize`]: does('Initialize'),
      [`${prefix}Commit`]: does('Commit'),
      [`${prefix}Finish`]: does('Finish'),
      [`${prefix}Terminate`]: does('Finish'),
      [`${prefix}GetValue`]: (element = '') => this.values.get(element) ?? '',
      [`${prefix}SetValue`]: (element = '', value = '') => {
        this.calls.push(element);
        this.values.set(element, value);
        return 'true';
      },
    };
  }

  /** Every value whose name begins so and ends so, in order. */
  all(beginning: string, end: string): string[] {
    return [...this.values]
      .filter(([name]) => name.startsWith(beginning) && name.endsWith(end))
      .map(([, value]) => value);
  }
}

/** A standing in the middle of a play. */
export function standingOf(more: Partial<Standing> = {}): Standing {
  return {
    kept: '1.abc',
    route: 'tale',
    title: 'Tale',
    language: 'en',
    chapter: 'first',
    chapterTitle: 'First',
    progress: 0,
    done: false,
    seconds: 61,
    choices: 1,
    acts: [{ act: 'leaf', name: 'The leaf', choice: 'keep', words: 'Keep the leaf.' }],
    answers: [],
    evidence: [],
    ...more,
  };
}

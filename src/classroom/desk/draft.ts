import type { Question, Task } from '../assignment/assignment.ts';

/** An assignment as it is being made. */
export interface Draft {
  title: string;
  /** Empty for the exercise on the thread by itself. */
  route: string;
  chapter: string | undefined;
  path: string[];
  /** The choices that lead into the chapter are laid open on the form. */
  pastOpen: boolean;
  languages: ('en' | 'es')[];
  questions: Question[];
  file: 'open' | 'closed';
  notes: boolean;
  minutes: number;
  name: 'none' | 'name' | 'code';
  thread: boolean;
}

/** What the form begins with: the short story, two questions, a name. */
export function firstDraft(route: string): Draft {
  return {
    title: '',
    route,
    chapter: undefined,
    path: [],
    pastOpen: false,
    languages: ['en', 'es'],
    questions: [
      { at: { kind: 'end' }, ask: { kind: 'bank', id: 'which-sheet' } },
      { at: { kind: 'end' }, ask: { kind: 'bank', id: 'vote-proof' } },
    ],
    file: 'open',
    notes: true,
    minutes: 45,
    name: 'name',
    thread: false,
  };
}

/** The task that a draft makes; `newId` gives it a mark of its own. */
export function toTask(draft: Draft, newId: () => string): Task {
  const { chapter, pastOpen: _, ...rest } = draft;
  const title = draft.title.trim();
  const id = newId()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 10)
    .padEnd(4, '0');
  if (draft.route === '') {
    const { languages, minutes, name } = draft;
    return { version: 1, task: 'thread', id, title, languages, minutes, name };
  }
  return {
    version: 1,
    id,
    inputs: {},
    ...rest,
    title,
    ...(chapter === undefined ? {} : { chapter }),
  };
}

import type { RouteScript } from '../../story/library.ts';
import { pathTo } from '../assignment/enter-chapter.ts';
import { field, make, select } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';
import type { Draft } from './draft.ts';
import { pastFields } from './past-fields.ts';

/** What is read: the story, one chapter of it with its past, and the title over it. */
export function storyFields(
  context: DeskContext,
  draft: Draft,
  script: RouteScript | undefined,
  change: () => void,
): HTMLElement[] {
  const { words, routes, language } = context;
  const { assign } = words.desk;
  const route = select(
    'route',
    [
      ...routes.map(({ route: value, names }) => ({ value, text: names[language]?.title ?? value })),
      { value: '', text: assign.threadAlone },
    ],
    draft.route,
    (value) => {
      Object.assign(draft, {
        route: value,
        chapter: undefined,
        path: [],
        questions: draft.questions.filter(({ at }) => at.kind === 'end'),
      });
      route.dispatchEvent(new Event('c-route', { bubbles: true }));
    },
  );
  const parts = Object.entries(script?.names.chapters ?? {}).map(([value, { title }]) => ({ value, text: title }));
  const chapter = select('chapter', [{ value: '', text: words.wholeRoute }, ...parts], draft.chapter ?? '', (value) => {
    draft.chapter = value || undefined;
    draft.path = value && script ? [...(pathTo(script, {}, value) ?? [])] : [];
    draft.questions = draft.questions.filter(({ at }) => at.kind === 'end' || value === '' || at.chapter === value);
    change();
  });
  const title = make('input', {
    type: 'text',
    'data-c': 'title',
    maxlength: 120,
    value: draft.title,
    oninput: () => {
      draft.title = title.value;
    },
  });
  return [
    make('h2', {}, assign.what),
    make(
      'div',
      { class: 'c-fields' },
      field(assign.route, route),
      draft.route !== '' && field(assign.chapter, chapter, assign.chapterNote),
    ),
    ...(draft.route === '' ? [make('p', { class: 'c-hint' }, assign.threadAloneHint)] : []),
    ...(draft.chapter !== undefined && script ? [pastFields(context, draft, script, draft.chapter, change)] : []),
    field(assign.title, title, assign.titleHint),
  ];
}

import type { RouteScript } from '../../story/library.ts';
import { menusAlong, pathTo } from '../assignment/enter-chapter.ts';
import { encodeAssignment } from '../assignment/link-code.ts';
import { button, field, make, nextNumber, select, tick } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';
import { type Draft, toAssignment } from './draft.ts';
import { questionsEditor } from './questions-editor.ts';
import { readyView } from './ready-view.ts';

/** The form that makes an assignment. `draft` is kept by the desk, so that a change of language loses nothing. */
export function assignView(context: DeskContext, draft: Draft): HTMLElement {
  const { words } = context;
  const ready = make('div', { 'data-part': 'ready' });
  const what = make('div', {});
  const rest = make('div', {});
  const trouble = make('p', { class: 'c-trouble', role: 'alert' });
  let script: RouteScript | undefined;

  const paint = () => {
    ready.replaceChildren();
    what.replaceChildren(...whatFields(context, draft, script, change));
    rest.replaceChildren(
      ...restFields(context, draft),
      questionsEditor(context, draft, chaptersOf(script, draft), change),
    );
  };
  const change = () => paint();
  const load = async () => {
    script = await context.script(draft.route, context.language).catch(() => undefined);
    paint();
  };
  what.addEventListener('c-route', () => void load());
  paint();
  void load();

  const makeLink = () => {
    trouble.textContent = '';
    try {
      const assignment = toAssignment(draft, context.newId);
      const code = encodeAssignment(assignment);
      ready.replaceChildren(readyView(context, assignment, code, script));
      ready.querySelector<HTMLElement>('h2')?.focus();
    } catch {
      trouble.textContent = words.desk.assign.tooLong;
    }
  };
  return make(
    'div',
    { class: 'c-panel', 'data-part': 'assign' },
    what,
    rest,
    make('div', { class: 'c-row' }, button('make', words.desk.assign.make, makeLink, 'c-button c-main')),
    trouble,
    ready,
  );
}

function chaptersOf(script: RouteScript | undefined, draft: Draft): readonly { id: string; title: string }[] {
  const all = Object.entries(script?.names.chapters ?? {}).map(([id, { title }]) => ({ id, title }));
  return draft.chapter === undefined ? all : all.filter(({ id }) => id === draft.chapter);
}

function whatFields(
  context: DeskContext,
  draft: Draft,
  script: RouteScript | undefined,
  change: () => void,
): HTMLElement[] {
  const { words, routes, language } = context;
  const { assign } = words.desk;
  const route = select(
    'route',
    routes.map(({ route: value, names }) => ({ value, text: names[language]?.title ?? value })),
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
    make('div', { class: 'c-fields' }, field(assign.route, route), field(assign.chapter, chapter, assign.chapterNote)),
    ...(draft.chapter !== undefined && script ? [pastFields(context, draft, script, draft.chapter, change)] : []),
    field(assign.title, title, assign.titleHint),
  ];
}

/** The choices that lead into the chapter, each to be changed; what follows a change is found anew. */
function pastFields(
  { words }: DeskContext,
  draft: Draft,
  script: RouteScript,
  chapter: string,
  change: () => void,
): HTMLElement {
  const { assign } = words.desk;
  const menus = menusAlong(script, {}, draft.path);
  return make(
    'details',
    {
      class: 'c-box',
      'data-part': 'past',
      open: draft.pastOpen,
      ontoggle: ({ target }) => {
        draft.pastOpen = target instanceof HTMLDetailsElement && target.open;
      },
    },
    make('summary', {}, `${assign.past} (${menus.length})`),
    menus.length === 0 && make('p', {}, assign.noPast),
    make(
      'ol',
      { class: 'c-past' },
      ...menus.map(({ taken, offered }, at) =>
        make(
          'li',
          {},
          (() => {
            const list = select(
              `past-${at}`,
              offered.map(({ id, text }) => ({ value: id, text })),
              taken,
              (value) => {
                const wish = [...draft.path.slice(0, at), value];
                const found = pathTo(script, {}, chapter, wish);
                if (found) draft.path = [...found];
                change();
                document.querySelector<HTMLElement>(`[data-c="past-${at}"]`)?.focus();
              },
            );
            list.setAttribute('aria-label', `${assign.past}: ${at + 1}`);
            return list;
          })(),
        ),
      ),
    ),
  );
}

function restFields({ words }: DeskContext, draft: Draft): HTMLElement[] {
  const { assign } = words.desk;
  const minutes = make('input', {
    type: 'number',
    'data-c': 'minutes',
    min: 1,
    max: 600,
    value: draft.minutes,
    onchange: () => {
      draft.minutes = Math.min(Math.max(Math.round(Number(minutes.value)) || 1, 1), 600);
      minutes.value = String(draft.minutes);
    },
  });
  const trouble = make('p', { class: 'c-trouble', role: 'alert' });
  const languages = (['en', 'es'] as const).map((language) =>
    tick(`language-${language}`, words.languages[language], draft.languages.includes(language), (on) => {
      const left = (['en', 'es'] as const).filter((it) => (it === language ? on : draft.languages.includes(it)));
      trouble.textContent = left.length === 0 ? assign.oneLanguage : '';
      if (left.length > 0) draft.languages = left;
    }),
  );
  return [
    make(
      'div',
      { class: 'c-fields' },
      make('fieldset', { class: 'c-set' }, make('legend', {}, assign.languages), ...languages, trouble),
      field(assign.minutes, minutes),
      radios(
        assign.file,
        draft.file,
        [
          ['open', assign.fileOpen],
          ['closed', assign.fileClosed],
        ],
        (value) => {
          draft.file = value;
        },
      ),
      radios(
        assign.name,
        draft.name,
        [
          ['none', assign.names.none],
          ['name', assign.names.name],
          ['code', assign.names.code],
        ],
        (value) => {
          draft.name = value;
        },
        assign.nameHint,
      ),
    ),
    tick('notes', assign.notes, draft.notes, (on) => {
      draft.notes = on;
    }),
    tick('add-thread', assign.thread, draft.thread, (on) => {
      draft.thread = on;
    }),
  ];
}

function radios<T extends string>(
  legend: string,
  value: T,
  options: readonly (readonly [T, string])[],
  change: (value: T) => void,
  hint?: string,
): HTMLElement {
  const name = `c-radio-${nextNumber()}`;
  return make(
    'fieldset',
    { class: 'c-set' },
    make('legend', {}, legend),
    ...options.map(([option, text]) =>
      make(
        'label',
        { class: 'c-tick' },
        make('input', {
          type: 'radio',
          name,
          value: option,
          checked: option === value,
          'data-c': option,
          onchange: () => change(option),
        }),
        make('span', {}, text),
      ),
    ),
    hint !== undefined && make('p', { class: 'c-hint' }, hint),
  );
}

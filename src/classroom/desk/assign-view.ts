import type { RouteScript } from '../../story/library.ts';
import { encodeAssignment } from '../assignment/link-code.ts';
import { button, make } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';
import { type Draft, toTask } from './draft.ts';
import { questionsEditor } from './questions-editor.ts';
import { readyView } from './ready-view.ts';
import { ruleFields } from './rule-fields.ts';
import { storyFields } from './story-fields.ts';

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
    what.replaceChildren(...storyFields(context, draft, script, change));
    rest.replaceChildren(
      ...ruleFields(context, draft),
      ...(draft.route === '' ? [] : [questionsEditor(context, draft, chaptersOf(script, draft), change)]),
    );
  };
  const change = () => paint();
  const load = async () => {
    script =
      draft.route === '' ? undefined : await context.script(draft.route, context.language).catch(() => undefined);
    paint();
  };
  what.addEventListener('c-route', () => void load());
  paint();
  void load();

  const makeLink = () => {
    trouble.textContent = '';
    try {
      const task = toTask(draft, context.newId);
      ready.replaceChildren(readyView(context, task, encodeAssignment(task), script));
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

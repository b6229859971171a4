import { SaveFault } from '../../play/save-fault.ts';
import type { Names } from '../../story/names.ts';
import { decodeTask } from '../assignment/link-code.ts';
import { classCsv, threadCsv } from '../group/class-csv.ts';
import { type ClassList, listClass } from '../group/class-list.ts';
import { type HandedIn, unpackFiles } from '../group/unpack-files.ts';
import { button, field, fileButton, make } from '../view/dom.ts';
import { saveAs } from '../view/give-out.ts';
import { answersView } from './answers-view.ts';
import { asideView } from './aside-view.ts';
import { CLASS_VIEWS, type ClassState, emptyClass } from './class-state.ts';
import { compareView } from './compare-view.ts';
import type { DeskContext } from './desk-context.ts';
import { droppedFiles } from './dropped-files.ts';
import { graderTable } from './grader-table.ts';
import { classMapView } from './map-view.ts';
import { memberName } from './member-name.ts';
import { pupilTable } from './pupil-table.ts';
import { sharesView } from './shares-view.ts';
import { threadSharesView } from './thread-shares-view.ts';

/** The class: files go in, what they show comes out. `state` is kept by the desk. */
export function classView(context: DeskContext, state: ClassState, repaint: () => void): HTMLElement {
  const { words } = context;
  const { group } = words.desk;
  const said = make('p', { class: 'c-said', role: 'status', 'data-part': 'said' });
  const take = async (files: readonly File[]) => {
    const handed: HandedIn[] = [];
    for (const file of files) handed.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    state.files = [...state.files, ...unpackFiles(handed)];
    await check();
  };
  const check = async () => {
    const code = codeOf(state.link);
    const fault = code === undefined ? undefined : faultOf(code);
    linkTrouble.textContent = fault === undefined ? '' : words.faults[fault];
    if (fault !== undefined) return;
    state.list = await listClass(state.files, {
      ...(code === undefined ? {} : { code }),
      script: (route, language) => context.script(route, language).catch(() => undefined),
      progress: async (done, all) => {
        said.textContent = group.reading(done, all);
        if (done % 5 === 0) await new Promise((go) => setTimeout(go));
      },
    });
    if (state.list.assignment?.thread || state.list.threadTask)
      state.book = await context.thread(context.language).catch(() => undefined);
    repaint();
  };
  const linkTrouble = make('p', { class: 'c-trouble', role: 'alert', 'data-part': 'link-trouble' });
  const link = make('input', {
    type: 'text',
    'data-c': 'class-link',
    value: state.link,
    oninput: () => {
      state.link = link.value.trim();
    },
    onchange: () => {
      if (state.files.length > 0) void check();
    },
  });
  return make(
    'div',
    { class: `c-panel${state.projector ? ' c-projector' : ''}`, 'data-part': 'class' },
    // Once a class is there, it comes first; more files can still be taken in.
    make(
      'details',
      { class: 'c-taking', open: state.list === undefined },
      make('summary', {}, state.list === undefined ? group.take : group.takeMore),
      make('p', { class: 'c-lead' }, group.lead),
      dropPlace(context, take),
      field(group.link, link, group.linkHint),
      linkTrouble,
    ),
    said,
    ...(state.list === undefined ? [] : shown(context, state, repaint)),
  );
}

/** What is wrong with a fragment; nothing where it can be read. */
function faultOf(code: string): 'too-long' | 'version' | 'damaged' | undefined {
  try {
    decodeTask(code);
    return undefined;
  } catch (cause) {
    const reason = cause instanceof SaveFault ? cause.reason : 'damaged';
    return reason === 'too-long' || reason === 'version' ? reason : 'damaged';
  }
}

/** The fragment in a pasted link; nothing where there is none. */
function codeOf(link: string): string | undefined {
  const code = /#a=([\w.-]+)/.exec(link)?.[1] ?? (link === '' ? undefined : link);
  return code === undefined || code === '' ? undefined : code;
}

function dropPlace({ words }: DeskContext, take: (files: readonly File[]) => Promise<void>): HTMLElement {
  const { group } = words.desk;
  const place = make(
    'div',
    { class: 'c-drop' },
    make('p', { 'aria-hidden': 'true' }, group.drop),
    fileButton('files', group.files, (files) => void take(files), {
      multiple: true,
      accept: '.json,.zip,application/json,application/zip',
    }),
    fileButton('folder', group.folder, (files) => void take(files), { multiple: true, webkitdirectory: true }),
  );
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    place.classList.add('over');
  });
  place.addEventListener('dragleave', () => place.classList.remove('over'));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    place.classList.remove('over');
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
  });
  return place;
}

function shown(context: DeskContext, state: ClassState, repaint: () => void): HTMLElement[] {
  const { words } = context;
  const { group } = words.desk;
  const { list } = state;
  if (!list) return [];
  const open = list.members.filter(({ verdict }) => !verdict.ended).length;
  const all = list.members.length + list.graders.length;
  const aside = make('div', {}, asideView(list.aside, words));
  void namesOf(context, list).then((names) => aside.replaceChildren(asideView(list.aside, words, names)));
  const view = make('div', { class: 'c-view', 'data-view': state.view, tabindex: -1 });
  void viewOf(context, state, repaint).then((content) => view.replaceChildren(content));
  return [
    make(
      'p',
      { class: 'c-strong', 'data-part': 'count' },
      all === 0 ? group.none : group.count(all),
      open > 0 && list.assignment?.chapter === undefined && ` (${group.unfinished(open)})`,
    ),
    make('p', { class: 'c-hint' }, list.threadTask ? group.threadProof : group.proof),
    ...(state.projector ? [] : [aside]),
    make(
      'div',
      { class: 'c-row c-tools' },
      projectorButton(group.projector, state, repaint),
      button('csv', group.csv, () => {
        const named = list.threadTask ? list.graders : list.members;
        const name = (member: (typeof named)[number]) => memberName(named, member, state.projector, words);
        const table = list.threadTask
          ? threadCsv(list, name, words, state.book?.statements ?? [])
          : classCsv(list, name, words, state.book?.statements ?? []);
        saveAs('three-against-class.csv', table, 'text/csv;charset=utf-8');
      }),
      button('print', group.print, () => window.print()),
      button('clear', group.clear, () => {
        Object.assign(state, { ...emptyClass(), link: state.link });
        repaint();
      }),
    ),
    make(
      'nav',
      { class: 'c-views', 'aria-label': group.viewsLabel },
      ...(list.threadTask ? [] : CLASS_VIEWS).map((name) => {
        const tab = button(`view-${name}`, group.views[name], () => {
          state.view = name;
          repaint();
        });
        tab.setAttribute('aria-pressed', String(state.view === name));
        return tab;
      }),
    ),
    view,
  ];
}

/** Names of the story that was asked for, in the desk's language. */
async function namesOf(context: DeskContext, { assignment }: ClassList): Promise<Names | undefined> {
  if (!assignment) return undefined;
  return (await context.script(assignment.route, context.language).catch(() => undefined))?.names;
}

function projectorButton(label: string, state: ClassState, repaint: () => void): HTMLElement {
  const toggle = button('projector', label, () => {
    state.projector = !state.projector;
    repaint();
  });
  toggle.setAttribute('aria-pressed', String(state.projector));
  return toggle;
}

async function viewOf(context: DeskContext, state: ClassState, repaint: () => void): Promise<HTMLElement> {
  const { list } = state;
  const { words, language } = context;
  if (list?.threadTask) {
    const { graders } = list;
    const name = (grader: (typeof graders)[number]) => memberName(graders, grader, state.projector, words);
    return make(
      'div',
      {},
      threadSharesView(graders, state.book, words, language),
      graderTable(graders, state.book, words, name),
    );
  }
  if (!list?.assignment) return make('p', {}, words.desk.group.none);
  const { assignment } = list;
  const names = await namesOf(context, list);
  const parts = { list, assignment, words, names, projector: state.projector };
  switch (state.view) {
    case 'table':
      return pupilTable(parts);
    case 'shares': {
      const map = await context.map(assignment.route, language).catch(() => undefined);
      const paths = list.members.map(({ record }) => record.path);
      return make('div', {}, map && classMapView(map, paths, words), sharesView(parts));
    }
    case 'answers':
      return answersView(parts);
    case 'compare':
      return compareView(parts, state, repaint);
    case 'thread':
      return threadSharesView(list.members, state.book, words, language);
    default:
      return state.view satisfies never;
  }
}

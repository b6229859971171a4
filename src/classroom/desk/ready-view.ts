import type { RouteScript } from '../../story/library.ts';
import { type Assignment, isThreadTask, type Task } from '../assignment/assignment.ts';
import { button, field, make } from '../view/dom.ts';
import { copyText } from '../view/give-out.ts';
import { qrPicture } from '../view/qr.ts';
import type { DeskContext } from './desk-context.ts';
import { packageView } from './package-view.ts';

/** A finished assignment: its link, its code, a slip to print and a text for a class platform. */
export function readyView(
  context: DeskContext,
  task: Task,
  code: string,
  script: RouteScript | undefined,
): HTMLElement {
  const { words, address } = context;
  const { assign } = words.desk;
  const link = `${address}#a=${code}`;
  const title = isThreadTask(task) ? task.title || words.thread.title : titleOf(task, script);
  const minutes = words.minutes(task.minutes);
  const text = isThreadTask(task)
    ? words.threadTask.text(title, minutes, link)
    : assign.text(title, minutes, task.questions.length, link);
  const linkField = make('input', { type: 'text', readonly: true, value: link, 'data-part': 'link' });
  const textField = make('textarea', { readonly: true, rows: 9, 'data-part': 'platform' });
  textField.value = text;
  const said = make('p', { class: 'c-said', role: 'status' });
  const copy = async (what: string, from: HTMLInputElement | HTMLTextAreaElement) => {
    const copied = await copyText(what);
    said.textContent = copied ? assign.copied : assign.copyFailed;
    if (!copied) from.select();
  };
  return make(
    'section',
    { class: 'c-ready' },
    make('h2', { tabindex: -1 }, assign.ready),
    field(assign.link, linkField, address.startsWith('file:') ? assign.fromDisk : assign.linkHint),
    make(
      'div',
      { class: 'c-row' },
      button('copy-link', assign.copy, () => void copy(link, linkField), 'c-button c-main'),
      make(
        'a',
        { class: 'c-button', href: link, target: '_blank', rel: 'noopener', 'data-c': 'open-link' },
        assign.open,
      ),
    ),
    said,
    make('h3', {}, assign.slip),
    slip(context, task, title, link),
    button('print-slip', assign.print, () => window.print()),
    field(assign.platform, textField),
    button('copy-text', assign.copyText, () => void copy(text, textField)),
    !isThreadTask(task) && packageView(context, task, title),
  );
}

function slip({ words }: DeskContext, task: Task, title: string, link: string): HTMLElement {
  const { assign } = words.desk;
  const how = isThreadTask(task) ? words.threadTask.slipHow : assign.slipHow;
  return make(
    'div',
    { class: 'c-slip', 'data-part': 'slip' },
    make(
      'div',
      {},
      make('p', { class: 'c-slip-title' }, title),
      make('p', {}, words.pupil.time(words.minutes(task.minutes))),
      make('ol', {}, ...how.map((line) => make('li', {}, line))),
      make('p', {}, assign.slipStays),
      make('p', { class: 'c-link' }, link),
    ),
    qrPicture(link, assign.qr) ?? make('p', { class: 'c-hint' }, assign.qrTooLong),
  );
}

function titleOf({ title, route, chapter }: Assignment, script: RouteScript | undefined): string {
  const names = script?.names;
  const story = names?.routes[route]?.title ?? route;
  const part = chapter === undefined ? undefined : names?.chapters[chapter]?.title;
  return title || (part === undefined ? story : `${story}: ${part}`);
}

import type { ChapterEntry, RouteEntry } from '../story/library.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { strip } from './strip.ts';

/** The commission's table in 1960: a folder for each story that is written; finished ones show how they ended. */
export function tableView(context: PageContext): HTMLElement {
  const words = context.words();
  return el(
    'section',
    { class: 'sheet table', 'data-part': 'table', 'data-place': 'sheet', tabindex: -1 },
    el('h2', {}, words.go.table),
    el('ul', { class: 'folders' }, ...context.routes.map((entry) => folder(context, entry))),
    el(
      'div',
      { class: 'choices' },
      strip(context, 'title', words.go.title, () => context.session.toTitle()),
    ),
  );
}

function folder(context: PageContext, { route, names, endings, endingNames, chapters }: RouteEntry): HTMLElement {
  const words = context.words();
  const { language } = context.session;
  const seen = context.endingsSeen(route);
  return el(
    'li',
    { class: 'folder', 'data-route': route, 'data-place': `folder:${route}` },
    el('h3', {}, names[language]?.title ?? route),
    el('p', {}, names[language]?.line ?? ''),
    el('p', { class: 'small', 'data-part': 'minutes' }, words.minutes(...minutesOf(chapters))),
    seen.length > 0 &&
      el(
        'p',
        { class: 'small', 'data-part': 'seen' },
        `${words.ending.of(seen.length, endings.length)}: ${seen.map((id) => endingNames[language]?.[id]?.title ?? id).join(' · ')}`,
      ),
    strip(context, `begin-${route}`, words.go.open, () => void context.session.begin(route)),
  );
}

function minutesOf(chapters: readonly ChapterEntry[]): [from: number, to: number] {
  const sum = (of: 0 | 1) => chapters.reduce((all, { minutes }) => all + minutes[of], 0);
  return [sum(0), sum(1)];
}

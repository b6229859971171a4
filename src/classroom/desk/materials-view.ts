import { fullScripts, pages } from 'virtual:materials';
import { materialView } from '../materials/material-view.ts';
import { type Material, PAGES } from '../materials/materials.ts';
import { button, make } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';

/** The materials for the lesson, one page at a time. */
export function materialsView({ language, words, routes }: DeskContext): HTMLElement {
  const { materials } = words.desk;
  const page = make('article', { class: 'c-page', tabindex: -1, 'data-part': 'material' });
  const own = make('a', { class: 'c-button', target: '_blank', rel: 'noopener', hidden: true }, materials.own);
  const entries = [
    ...PAGES.map((name) => ({ name, title: materials.titles[name], fetch: pages[name]?.[language] })),
    ...routes.map(({ route, names }) => ({
      name: `script-${route}`,
      title: materials.script(names[language]?.title ?? route),
      fetch: fullScripts[route]?.[language],
    })),
  ];
  const show = async ({ name, fetch }: (typeof entries)[number]) => {
    for (const tab of tabs.querySelectorAll<HTMLElement>('button'))
      tab.setAttribute('aria-pressed', String(tab.dataset.c === `page-${name}`));
    const fetched: Material | undefined = (await fetch?.().catch(() => undefined))?.default;
    page.replaceChildren(...(fetched ? materialView(fetched, words) : [make('p', {}, materials.gone)]));
    page.dataset.page = name;
    const address = ownPage(language, name);
    own.hidden = address === undefined;
    if (address !== undefined) own.href = address;
  };
  const tabs = make(
    'nav',
    { class: 'c-views', 'aria-label': words.desk.nav.materials },
    ...entries.map((entry) => button(`page-${entry.name}`, entry.title, () => void show(entry))),
  );
  const [first] = entries;
  if (first) void show(first);
  return make(
    'div',
    { class: 'c-panel', 'data-part': 'materials' },
    make('p', { class: 'c-lead' }, materials.lead),
    tabs,
    make(
      'div',
      { class: 'c-row c-tools' },
      button('print', materials.print, () => window.print()),
      own,
    ),
    page,
  );
}

/** The address of a page of the site; none where the game is one file, which has no pages beside it. */
function ownPage(language: string, name: string): string | undefined {
  const list = document.querySelector<HTMLLinkElement>(`link[rel="help"][hreflang="${language}"]`)?.href;
  if (list === undefined) return undefined;
  return name === 'overview' ? list : new URL(`${name}.html`, list).href;
}

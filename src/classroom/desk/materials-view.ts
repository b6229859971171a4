import { button, make } from '../view/dom.ts';
import type { DeskContext } from './desk-context.ts';
import { markdownView } from './markdown-view.ts';
import { MATERIALS } from './materials.ts';

const PAGES = import.meta.glob<string>('../../../docs/classroom/*/*.md', { query: '?raw', import: 'default' });

/** The materials for the lesson, one page at a time. */
export function materialsView({ language, words }: DeskContext): HTMLElement {
  const { materials } = words.desk;
  const page = make('article', { class: 'c-page', tabindex: -1, 'data-part': 'material' });
  const show = async (name: (typeof MATERIALS)[number]) => {
    const text = await PAGES[`../../../docs/classroom/${language}/${name}.md`]?.().catch(() => undefined);
    page.replaceChildren(...(text === undefined ? [make('p', {}, materials.gone)] : markdownView(text)));
    page.dataset.page = name;
    for (const tab of tabs.querySelectorAll<HTMLElement>('button'))
      tab.setAttribute('aria-pressed', String(tab.dataset.c === `page-${name}`));
  };
  const tabs = make(
    'nav',
    { class: 'c-views', 'aria-label': words.desk.nav.materials },
    ...MATERIALS.map((name) => button(`page-${name}`, materials.titles[name], () => void show(name))),
  );
  void show('overview');
  return make(
    'div',
    { class: 'c-panel', 'data-part': 'materials' },
    make('p', { class: 'c-lead' }, materials.lead),
    tabs,
    make(
      'div',
      { class: 'c-row c-tools' },
      button('print', materials.print, () => window.print()),
    ),
    page,
  );
}

import { languageName, nextLanguage } from '../language/language.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';

/** The tabs that hang from the upper edge: chapter, evidence, file, language, menu. */
export function tabsView(context: PageContext): HTMLElement {
  const words = context.words();
  const { session } = context;
  const other = nextLanguage(session.language);
  const tab = (act: string, text: string, go: () => void, more: Record<string, string> = {}) =>
    el('button', { type: 'button', class: 'tab ink', 'data-act': act, onclick: go, ...more }, text);
  const playing = session.play !== undefined;
  const chapter = playing ? chapterName(context) : undefined;
  const filed = session.play?.acts.filter(({ file }) => file !== undefined).length ?? 0;
  const met = session.play?.claimsMet.length ?? 0;
  return el(
    'header',
    { class: 'tabs', 'data-part': 'tabs' },
    chapter !== undefined ? el('p', { class: 'tab manila', 'data-part': 'chapter' }, chapter) : el('span', {}),
    el(
      'div',
      { class: 'tab-row' },
      playing &&
        tab('evidence', met > 0 ? `${words.tabs.evidence} ${met}` : words.tabs.evidence, () =>
          context.openCard('archive'),
        ),
      playing && filed > 0 && tab('file', `${words.tabs.file} ${filed}`, () => context.openCard('file')),
      tab('language', other.toUpperCase(), () => void session.translate(other), {
        lang: other,
        'aria-label': `${other.toUpperCase()} · ${languageName(other)}`,
      }),
      tab('menu', words.tabs.menu, () => context.openCard('menu')),
    ),
  );
}

function chapterName(context: PageContext): string | undefined {
  const showing = context.session.showing.now;
  if (showing.at !== 'play') return undefined;
  const names = context.session.script?.names;
  const chapter = showing.view.screen.chapter;
  return (
    (chapter === undefined ? undefined : names?.chapters[chapter]?.title) ?? names?.routes[showing.view.route]?.title
  );
}

import type { CardName, Comfort, PageContext } from '../context.ts';
import { el } from '../dom.ts';
import { chapterWords } from '../prose-view.ts';
import { readingMode } from '../reading-mode.ts';

/** The menu: every card, reading mode, a link to this place, back to the title. */
export function menuCard(context: PageContext, close: () => void): HTMLElement {
  const words = context.words();
  const { session } = context;
  const reading = readingMode(context);
  const item = (act: string, text: string, go: () => void) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'strip plain', 'data-act': act, onclick: go },
        el('span', { class: 'words' }, text),
      ),
    );
  const comfort = (name: Comfort, text: string) =>
    item(name, text, () => {
      close();
      context.comfort(name);
    });
  const card = (name: CardName, text: string) => item(`card-${name}`, text, () => context.openCard(name));
  const playing = session.play !== undefined;
  const taken = session.play?.bookmark.path.length ?? 0;
  return el(
    'div',
    { class: 'menu-card' },
    el('h2', {}, words.menu.title),
    progress(context),
    el(
      'ul',
      { class: 'choices' },
      playing && card('history', words.menu.history),
      taken > 0 &&
        item('roll-back', words.menu.back, () => {
          close();
          session.play?.rollBack(taken - 1);
        }),
      playing && card('archive', words.evidence.archive),
      playing && card('file', words.tabs.file),
      playing &&
        item('provenance', context.provenance.now ? words.provenance.hide : words.provenance.show, () => {
          context.provenance.set(!context.provenance.now);
          close();
        }),
      !context.kiosk && card('plays', words.menu.plays),
      card('settings', words.menu.settings),
      reading &&
        item('reading', reading.toText ? words.menu.reading : words.menu.stage, () => {
          reading.turn();
          close();
        }),
      !context.kiosk && comfort('aloud', words.menu.aloud),
      !context.kiosk &&
        document.fullscreenEnabled &&
        comfort('fullscreen', document.fullscreenElement ? words.menu.window : words.menu.fullscreen),
      !context.kiosk && playing && comfort('print', words.menu.print),
      card('help', words.menu.help),
      card('about', words.menu.about),
      playing && item('link', words.menu.link, () => void copyLink(context, close)),
      playing &&
        item('restart', words.go.restart, () => {
          close();
          session.play?.restart();
        }),
      item('title', words.go.title, () => {
        close();
        session.toTitle();
      }),
    ),
  );
}

/** How far the play is: its chapter, of how many, the minutes of it, and the endings seen. */
function progress(context: PageContext): HTMLElement | undefined {
  const showing = context.session.showing.now;
  if (showing.at !== 'play') return undefined;
  const { route } = showing.view;
  const endings = context.routes.find((it) => it.route === route)?.endings ?? [];
  const parts = [
    chapterWords(context, showing.view),
    context.words().ending.of(context.endingsSeen(route).length, endings.length),
  ];
  return el('p', { class: 'small', 'data-part': 'progress' }, parts.filter((part) => part !== undefined).join(' · '));
}

/** Puts the link into the address, from where it can always be copied, and on the clipboard where that is allowed. */
async function copyLink(context: PageContext, close: () => void): Promise<void> {
  const link = context.link();
  history.replaceState(null, '', link);
  await navigator.clipboard?.writeText(link).catch(() => undefined);
  close();
  context.announce(context.words().map.copied);
}

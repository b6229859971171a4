import type { Passage } from '../../play/play.ts';
import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** Everything read in this play, chapter by chapter, with each choice as a place to go back to. */
export function historyCard(context: PageContext, close: () => void): HTMLElement {
  const { session } = context;
  const titles = session.script?.names.chapters;
  let chapter: string | undefined;
  const parts = (session.play?.passages ?? []).flatMap((passage) => {
    const part = passage.kind === 'taken' ? taken(context, passage, close) : read(context, passage);
    if (passage.kind === 'taken' || passage.setting.chapter === chapter) return [part];
    chapter = passage.setting.chapter;
    return [el('h3', {}, titles?.[chapter ?? '']?.title ?? ''), part];
  });
  return el('div', { class: 'history', 'data-part': 'history' }, el('h2', {}, context.words().menu.history), ...parts);
}

function read({ session, words }: PageContext, { line }: Extract<Passage, { kind: 'line' }>): HTMLElement {
  const who = line.who === undefined ? undefined : session.script?.names.who[line.who];
  return el('p', {}, who !== undefined && el('span', { class: 'unseen' }, `${words().speaks(who)} `), line.text);
}

function taken(context: PageContext, passage: Extract<Passage, { kind: 'taken' }>, close: () => void): HTMLElement {
  const { menu } = context.words();
  const back = () => {
    close();
    context.session.play?.rollBack(passage.at);
  };
  return el(
    'p',
    { class: 'taken', 'data-taken': passage.id },
    el('span', {}, `${menu.choice}: ${passage.words} `),
    el(
      'button',
      {
        type: 'button',
        class: 'link-button',
        'data-rollback': passage.at,
        'aria-label': `${menu.rollback}: ${passage.words}`,
        onclick: back,
      },
      menu.rollback,
    ),
  );
}

import type { PageContext } from '../context.ts';
import { el } from '../dom.ts';

/** Everything read in this play, with each choice as a place to go back to. */
export function historyCard(context: PageContext, close: () => void): HTMLElement {
  const words = context.words();
  const { session } = context;
  const names = session.script?.names;
  const parts = (session.play?.passages ?? []).map((passage) => {
    if (passage.kind === 'taken') {
      return el(
        'p',
        { class: 'taken', 'data-taken': passage.id },
        el('span', {}, `${words.menu.choice}: ${passage.words} `),
        el(
          'button',
          {
            type: 'button',
            class: 'link-button',
            'data-rollback': passage.at,
            'aria-label': `${words.menu.rollback}: ${passage.words}`,
            onclick: () => {
              close();
              session.play?.rollBack(passage.at);
            },
          },
          words.menu.rollback,
        ),
      );
    }
    const who = passage.line.who === undefined ? undefined : names?.who[passage.line.who];
    return el(
      'p',
      {},
      who !== undefined && el('span', { class: 'unseen' }, `${words.speaks(who)} `),
      passage.line.text,
    );
  });
  return el('div', { class: 'history', 'data-part': 'history' }, el('h2', {}, words.menu.history), ...parts);
}

import type { Showing } from '../play/showing.ts';
import type { PageContext } from './context.ts';
import { el } from './dom.ts';
import { epilogueView } from './epilogue-view.ts';
import { menuView } from './menu-view.ts';
import { proseView } from './prose-view.ts';
import { tableView } from './table-view.ts';
import { titleView } from './title-view.ts';

/** Everything of a screen but its tabs; the same in the browser and when the first screens are written at build. */
export function contentOf(context: PageContext, showing: Showing): HTMLElement[] {
  switch (showing.at) {
    case 'title':
      return titleView(context);
    case 'table':
      return [tableView(context)];
    case 'play':
      return showing.view.epilogue === undefined
        ? [proseView(context, showing.view), menuView(context, showing.view)]
        : epilogueView(context, showing.view);
    default:
      return showing satisfies never;
  }
}

/** The first stop of the keyboard: past the tabs, to the text. */
export function skipLink(context: PageContext): HTMLElement {
  return el('a', { class: 'skip', href: '#text' }, context.words().go.skip);
}

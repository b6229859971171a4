import type { PageContext } from '../context.ts';
import { aboutCard } from './about-card.ts';
import { archiveCard } from './archive-card.ts';
import { evidenceCard } from './evidence-card.ts';
import { helpCard } from './help-card.ts';
import { historyCard } from './history-card.ts';
import { settingsCard } from './settings-card.ts';
import '../style/seldom-cards.css';

/** Cards that nobody needs with the first screen: fetched together when the first of them is asked for. */
export type SeldomCard = 'settings' | 'help' | 'about' | 'archive' | 'history' | 'evidence';

/** The content of one of them. */
export function seldomCard(
  card: SeldomCard,
  context: PageContext,
  { detail, close }: { readonly detail: string; readonly close: () => void },
): HTMLElement {
  switch (card) {
    case 'settings':
      return settingsCard(context);
    case 'help':
      return helpCard(context);
    case 'about':
      return aboutCard(context);
    case 'archive':
      return archiveCard(context);
    case 'history':
      return historyCard(context, close);
    case 'evidence':
      return evidenceCard(context, detail);
    default:
      return card satisfies never;
  }
}

import type { Claim } from '../ledger/claim.ts';
import { cardOf } from '../ledger/evidence.ts';
import type { Source } from '../ledger/source.ts';
import type { ThreadStatement } from '../ledger/thread.ts';
import type { Language } from '../ledger/words.ts';
import type { ThreadBook } from './pupil/pupil-options.ts';

/** The thread with a card for every claim that answers it, in one language. */
export function threadBook(
  statements: readonly ThreadStatement[],
  claims: readonly Claim[],
  sources: readonly Source[],
  language: Language,
): ThreadBook {
  const wanted = new Set(statements.flatMap(({ claims: ids }) => ids));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cards = claims
    .filter(({ id }) => wanted.has(id))
    .map((claim) => [claim.id, cardOf(claim, byId, language)] as const);
  return { statements, cards: Object.fromEntries(cards) };
}

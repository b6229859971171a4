import type { Settings } from '../../play/settings.ts';
import type { KioskOptions } from '../kiosk-options.ts';

/** What clearing needs besides what the kiosk was given. */
export interface ClearVisitOptions extends KioskOptions {
  /** The settings each visit begins with. */
  readonly first: () => Settings;
  readonly language: string;
}

/**
 * Leaves nothing of a visitor: the play and its saves, cards and notices, settings, what was selected and focused, and
 * whatever stood in the address. The entry of the history stays the one it was.
 */
export async function clearVisit(options: ClearVisitOptions): Promise<void> {
  const { session, settings, provenance, page, forget, first } = options;
  session.toTitle();
  session.tell(undefined);
  page.forget();
  provenance.set(false);
  settings.set(first());
  await clearSaves(options);
  forget();
  if (session.language === options.language) session.toTitle();
  else await session.translate(options.language);
  getSelection()?.removeAllRanges();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(0, 0);
  const here = new URL(location.href);
  here.hash = '';
  if (location.href !== here.href) history.replaceState(history.state, '', here);
}

/** Forgets every play that was kept, in memory or on its way there. */
export async function clearSaves({ session, saves, vault }: KioskOptions): Promise<void> {
  await session.kept;
  for (const { id } of (await saves.read()).saves) await saves.forget(id);
  for (const key of await vault.keys('')) await vault.remove(key);
}

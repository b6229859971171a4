import type { Places } from '../play/places.ts';
import type { Saves } from '../play/saves.ts';
import type { Session } from '../play/session.ts';
import type { Settings } from '../play/settings.ts';
import type { Store } from '../play/store.ts';
import type { Vault } from '../play/vault.ts';
import type { Watched } from './guard/watchdog.ts';

/** A route as the kiosk offers it. */
export interface KioskRoute {
  readonly route: string;
  readonly names: Readonly<Record<string, { readonly title: string; readonly line: string } | undefined>>;
}

/** What the kiosk may ask of the Page. */
export interface KioskPage {
  open(card: 'archive' | 'file' | 'history' | 'about'): void;
  /** Leaves nothing of the last reader in card and notice. */
  forget(): void;
}

/** What a kiosk is given. Session, saves and vault hold a visit in memory alone. */
export interface KioskOptions {
  readonly session: Session;
  readonly saves: Saves;
  readonly vault: Vault;
  readonly settings: Store<Settings>;
  readonly provenance: Store<boolean>;
  readonly places: Places;
  /** How the painted stage stands: `loading`, `up`, `still` or `off`. */
  readonly stage: Watched<string>;
  readonly page: KioskPage;
  /** The element that the Page fills. */
  readonly root: HTMLElement;
  readonly routes: readonly KioskRoute[];
  /** Forgets what else a visit has left with whoever put the game together, as the endings that were seen. */
  readonly forget: () => void;
  /** Fetches everything of a route, so that a visit needs no server. */
  readonly prepare: (route: string, language: string) => Promise<unknown>;
  /** Keeps the whole game at hand without a network, and hands over each new version, to be taken when nobody is there. */
  readonly atHand?: (onUpdate: (take: () => void) => void) => Promise<void>;
  readonly version: string;
}

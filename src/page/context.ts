import type { Interface } from '../language/en.ts';
import type { Evidence } from '../ledger/evidence.ts';
import type { Places } from '../play/places.ts';
import type { Saves } from '../play/saves.ts';
import type { Session } from '../play/session.ts';
import type { Settings } from '../play/settings.ts';
import type { Store } from '../play/store.ts';
import type { BranchMap } from '../story/branch-map.ts';
import type { RouteEntry } from '../story/library.ts';

/** How the painted stage stands, as `body[data-stage]` says it. */
export type StageMode = 'loading' | 'up' | 'still' | 'off';

/** What every part of the Page is given. */
export interface PageContext {
  readonly session: Session;
  readonly saves: Saves;
  readonly settings: Store<Settings>;
  readonly stage: Store<StageMode>;
  readonly places: Places;
  readonly routes: readonly RouteEntry[];
  /** Evidence of a route, else of the one that is open, in the language of play; nothing where it cannot be fetched. */
  readonly evidence: (route?: string) => Promise<Evidence | undefined>;
  /** The branch map of a route; nothing where it cannot be fetched. */
  readonly map: (route: string) => Promise<BranchMap | undefined>;
  /** Every line says what it rests on. */
  readonly provenance: Store<boolean>;
  /** The words of the interface in the language of play. */
  readonly words: () => Interface;
  /** Of this edition, as it is cited. */
  readonly version: string;
  /** The address of this place, to be shared. */
  readonly link: () => string;
  /** Endings of a route that have been reached on this machine. */
  readonly endingsSeen: (route: string) => readonly string[];
  /** A public kiosk: cards leave its own controls in reach, and terms are explained under the prose. */
  readonly kiosk?: boolean;
  /** Publishes anew where everything lies, after a part has changed by itself. */
  readonly measure: () => void;
  /** Says a sentence to screen readers, and shows it for whoever sees. */
  readonly announce: (sentence: string) => void;
  readonly comfort: (comfort: Comfort) => void;
  readonly openCard: (card: CardName, detail?: string) => void;
}

/** The cards that can lie over the page. */
export type CardName = 'menu' | 'evidence' | 'archive' | 'settings' | 'history' | 'file' | 'help' | 'about' | 'plays';

/** What can be asked of the comforts, which are fetched when first wanted. */
export type Comfort = 'skip' | 'auto' | 'aloud' | 'fullscreen' | 'print';

import type { Card, Evidence } from '../../ledger/evidence.ts';
import type { ThreadStatement } from '../../ledger/thread.ts';
import type { Session } from '../../play/session.ts';
import type { Vault } from '../../play/vault.ts';
import type { BranchMap } from '../../story/branch-map.ts';
import type { RouteEntry, RouteScript } from '../../story/library.ts';

/** The thread with the evidence it rests on, in one language. */
export interface ThreadBook {
  readonly statements: readonly ThreadStatement[];
  readonly cards: Readonly<Record<string, Card>>;
}

/** What every part of the classroom is given by whoever puts the game together. */
export interface ClassroomOptions {
  readonly routes: readonly RouteEntry[];
  /** Fetches one route in one language; rejects where it cannot. */
  readonly script: (route: string, language: string) => Promise<RouteScript>;
  /** Fetches the thread and its evidence; rejects where it cannot. */
  readonly thread: (language: string) => Promise<ThreadBook>;
  /** Fetches what a route lays out as evidence; rejects where it cannot. */
  readonly evidence: (route: string, language: string) => Promise<Evidence>;
  /** Fetches the branch map of a route; rejects where it cannot. */
  readonly map: (route: string, language: string) => Promise<BranchMap>;
  /** The element that the Page fills. */
  readonly root: HTMLElement;
  readonly now: () => number;
  readonly newId: () => string;
}

/** What opening an assignment needs. */
export interface AssignmentOptions extends ClassroomOptions {
  /** The fragment of the link, without `a=`. */
  readonly code: string;
  readonly session: Session;
  readonly vault: Vault;
  /** A learning system is told of the work as it goes on: there is nothing to be handed in besides. */
  readonly reported?: boolean;
  /** Leads back to the learning system, where it wants its pupils back. */
  readonly leave?: () => void;
}

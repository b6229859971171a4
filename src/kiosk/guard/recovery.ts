import type { KioskClock } from '../clock.ts';
import type { CountBook } from '../keep/count-book.ts';
import type { FaultKind, FaultLog } from '../keep/fault-log.ts';
import { NO_MORE_AFTER, PAGE_ONLY_AFTER, type Reloads, type Resume } from './reloads.ts';

/** What a fault is answered with. */
export interface RecoveryOptions {
  readonly clock: KioskClock;
  readonly reloads: Reloads;
  readonly faults: FaultLog;
  readonly counts: CountBook;
  /** Where the visitor stands, to go on there. */
  readonly place: () => Resume | undefined;
  /** Does without the painted stage, from now on and without opening the page anew. */
  readonly staySafe: () => void;
  /** Whether the page could be had again if it were let go. */
  readonly reachable: () => Promise<boolean>;
  readonly reload: () => void;
}

/** How long a fault that repeats itself is noted once, milliseconds; and how long its writing may take. */
const ONCE = 10_000;
const WRITING = 2000;

/**
 * Notes what goes wrong, and where it is grave opens the page anew: at the visitor's place, unless that is what goes
 * wrong. A page that could not be had again is never let go.
 */
export class Recovery {
  readonly #options: RecoveryOptions;
  readonly #noted = new Map<string, number>();
  #leaving = false;

  constructor(options: RecoveryOptions) {
    this.#options = options;
  }

  async fault(kind: FaultKind, detail: string, grave: boolean): Promise<void> {
    this.#note(kind, detail);
    if (!grave || this.#leaving) return;
    this.#leaving = true;
    const { reloads, reachable, staySafe } = this.#options;
    if (reloads.recent < NO_MORE_AFTER && (await reachable())) {
      await this.#openAnew();
      return;
    }
    this.#leaving = false;
    this.#note('not-reloaded', kind);
    staySafe();
  }

  /** Opens the page anew once everything is written; where the visitor stands is asked at the last moment. */
  async #openAnew(): Promise<void> {
    const { clock, counts, place, reloads, reload } = this.#options;
    void counts.tally('reloads');
    await Promise.race([counts.written, new Promise((done) => clock.setTimeout(done, WRITING))]);
    // What failed twice where the visitor stands would fail there again.
    reloads.note(reloads.recent + 1 < PAGE_ONLY_AFTER ? place() : undefined);
    reload();
  }

  #note(kind: FaultKind, detail: string): void {
    const { clock, faults, counts } = this.#options;
    const what = `${kind} ${detail}`;
    const last = this.#noted.get(what);
    if (last !== undefined && clock.now() - last < ONCE) return;
    if (this.#noted.size > 50) this.#noted.clear();
    this.#noted.set(what, clock.now());
    void faults.add(kind, detail);
    void counts.tally('faults');
  }
}

import * as v from 'valibot';
import type { HowEnded } from '../visit/visit-machine.ts';
import { AIDS, type Aid, addVisit, type DayCounts, readDay } from './day-counts.ts';
import type { PatientVault } from './patient-vault.ts';

/** What the book is kept with. `now` is monotonic, in milliseconds; `today` is the calendar's, `2026-11-24`. */
export interface CountBookOptions {
  readonly vault: PatientVault;
  readonly now: () => number;
  readonly today: () => string;
  readonly newMark: () => string;
}

/** Days after which counts are dropped. */
export const KEPT_DAYS = 400;

const DAY = 'day/';
const OPEN = 'open-visit';

const openSchema = v.object({
  mark: v.string(),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  language: v.exactOptional(v.string()),
  route: v.exactOptional(v.string()),
  ending: v.exactOptional(v.string()),
  aids: v.array(v.picklist(AIDS)),
});

type Open = v.InferOutput<typeof openSchema>;

/** Counts visits by day. A visit is on record from its first touch, so that one cut off by a killed browser is counted too. */
export class CountBook {
  readonly #options: CountBookOptions;
  #open: Open | undefined;
  #since = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: CountBookOptions) {
    this.#options = options;
  }

  /** Resolves once everything noted, up to then, has been written or has been found not to be writable. */
  get written(): Promise<void> {
    const soFar = this.#writing;
    return soFar.then(() => (soFar === this.#writing ? undefined : this.written));
  }

  /** Counts a visit that was open when the machine went down, unless it `goesOn`, even where it could not be written. */
  recover(goesOn: boolean): Promise<void> {
    return this.#then(async () => {
      const open = v.safeParse(openSchema, await this.#options.vault.get(OPEN));
      if (!goesOn) return open.success ? this.#add(open.output, 'cut', 0) : undefined;
      if (!open.success) return this.begin();
      this.#open = open.output;
      this.#since = this.#options.now();
    });
  }

  begin(): void {
    this.#since = this.#options.now();
    this.#set({ mark: this.#options.newMark(), day: this.#options.today(), aids: [] });
  }

  note(change: { readonly language?: string; readonly route?: string; readonly ending?: string }): void {
    const open = this.#open;
    if (!open || Object.entries(change).every(([name, value]) => open[name as keyof Open] === value)) return;
    this.#set({ ...open, ...change });
  }

  use(aid: Aid): void {
    const open = this.#open;
    if (open && !open.aids.includes(aid)) this.#set({ ...open, aids: [...open.aids, aid] });
  }

  end(how: HowEnded): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const seconds = (this.#options.now() - this.#since) / 1000;
    void this.#then(() => this.#add(open, how, seconds));
  }

  /** One fault or reload more on today's page. */
  tally(what: 'faults' | 'reloads'): Promise<void> {
    const day = this.#options.today();
    return this.#then(() =>
      this.#options.vault.update(DAY + day, (kept) => {
        const counts = readDay(kept);
        return { ...counts, [what]: counts[what] + 1 };
      }),
    );
  }

  /** Every day on record, the latest first. */
  async days(): Promise<readonly (readonly [string, DayCounts])[]> {
    await this.#writing;
    const keys = [...(await this.#options.vault.keys(DAY))].reverse();
    return Promise.all(
      keys.map(async (key) => [key.slice(DAY.length), readDay(await this.#options.vault.get(key))] as const),
    );
  }

  #set(open: Open): void {
    this.#open = open;
    void this.#then(() => this.#options.vault.put(OPEN, open));
  }

  async #add(open: Open, how: HowEnded, seconds: number): Promise<void> {
    const { vault } = this.#options;
    const { mark, day, ...visit } = open;
    await vault.update(DAY + day, (kept) => addVisit(readDay(kept), { ...visit, how, seconds }, mark));
    await vault.remove(OPEN);
    await this.#prune();
  }

  /**
   * Drops what is older than KEPT_DAYS. It reckons from the day before the latest on record, so that a calendar that is
   * wrong for one day costs nothing.
   */
  async #prune(): Promise<void> {
    const keys = await this.#options.vault.keys(DAY);
    const settled = keys.at(-2);
    if (settled === undefined) return;
    const oldest = Date.parse(settled.slice(DAY.length)) - KEPT_DAYS * 86_400_000;
    for (const key of keys) {
      if (Date.parse(key.slice(DAY.length)) < oldest) await this.#options.vault.remove(key);
    }
  }

  #then(act: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(act);
    return this.#writing;
  }
}

/** The aids there are, for tables. */
export const COUNTED_AIDS: readonly Aid[] = AIDS;

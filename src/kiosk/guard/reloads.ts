import * as v from 'valibot';

/** Where a visit goes on after the page had to be opened anew in the middle of it. */
export interface Resume {
  /** The place, as a link carries it. */
  readonly code: string;
  readonly language: string;
}

/** How often the page may be opened anew within FEW_MINUTES before the Stage is left out, and before it is not opened any more. */
export const PAGE_ONLY_AFTER = 3;
export const NO_MORE_AFTER = 6;

const FEW_MINUTES = 5 * 60_000;

/** What was to be resumed longer ago than this belongs to a visitor who is gone. */
const FRESH = 30_000;

const schema = v.object({
  at: v.pipe(v.array(v.number()), v.maxLength(20)),
  pageOnly: v.exactOptional(v.boolean()),
  resume: v.exactOptional(v.object({ code: v.string(), language: v.string(), at: v.number() })),
});

/**
 * Remembers, over a reload and no longer, when the page was opened anew and where its visitor stood. It lies in the
 * state of the one history entry, which needs no storage and dies with the window. `now` is the wall clock's; a time
 * that a jump of it has put out of reach does not count.
 */
export class Reloads {
  readonly #history: Pick<History, 'state' | 'replaceState'>;
  readonly #now: () => number;
  #times: readonly number[];
  #pageOnly: boolean;
  #resume: (Resume & { readonly at: number }) | undefined;

  constructor(history: Pick<History, 'state' | 'replaceState'>, now: () => number) {
    this.#history = history;
    this.#now = now;
    const read = v.safeParse(schema, (history.state as { kiosk?: unknown } | null)?.kiosk);
    this.#times = read.success ? read.output.at : [];
    this.#pageOnly = (read.success && read.output.pageOnly === true) || this.recent >= PAGE_ONLY_AFTER;
    this.#resume = read.success ? read.output.resume : undefined;
  }

  /** How often the page was opened anew in the last five minutes. */
  get recent(): number {
    return this.#times.filter((at) => Math.abs(this.#now() - at) < FEW_MINUTES).length;
  }

  /** The painted stage is left out: it has been too often in five minutes, and remains so until all is forgotten. */
  get pageOnly(): boolean {
    return this.#pageOnly;
  }

  /** Gives what is to be resumed, once, and keeps nothing of it. */
  takeResume(): Resume | undefined {
    const resume = this.#resume;
    this.#resume = undefined;
    this.#keep();
    if (!resume || Math.abs(this.#now() - resume.at) > FRESH) return undefined;
    return { code: resume.code, language: resume.language };
  }

  /** Notes that the page is opened anew now. */
  note(resume?: Resume): void {
    const now = this.#now();
    this.#times = [...this.#times.filter((at) => Math.abs(now - at) < FEW_MINUTES), now].slice(-20);
    this.#resume = resume && { ...resume, at: now };
    this.#keep();
  }

  /** Forgets the visitor: one who has left is not gone on with. */
  leaveBehind(): void {
    if (!this.#resume) return;
    this.#resume = undefined;
    this.#keep();
  }

  /** Forgets every time, as at the nightly restart. */
  clear(): void {
    this.#times = [];
    this.#pageOnly = false;
    this.#resume = undefined;
    this.#keep();
  }

  #keep(): void {
    const kiosk = {
      at: this.#times,
      ...(this.#pageOnly ? { pageOnly: true } : {}),
      ...(this.#resume ? { resume: this.#resume } : {}),
    };
    this.#history.replaceState(this.#times.length > 0 || this.#pageOnly || this.#resume ? { kiosk } : null, '');
  }
}

import * as v from 'valibot';
import type { PatientVault } from './patient-vault.ts';

/** What can go wrong at a kiosk, by its nature. */
export const FAULT_KINDS = [
  'script-error',
  'stage-lost',
  'stage-missing',
  'frames-stalled',
  'story-missing',
  'reset-failed',
  'storage',
  'page-only',
  'not-reloaded',
  'not-at-hand',
  'voice-gap',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

const faultSchema = v.object({
  /** By the machine's clock, which may have been wrong: `2026-11-24 14:05`. */
  at: v.pipe(v.string(), v.maxLength(20)),
  kind: v.picklist(FAULT_KINDS),
  detail: v.pipe(v.string(), v.maxLength(300)),
});

/** One thing that went wrong. */
export type KioskFault = v.InferOutput<typeof faultSchema>;

/** How many are remembered. */
const REMEMBERED = 20;

const KEY = 'faults';

/** The last faults, the latest first. */
export class FaultLog {
  readonly #vault: PatientVault;
  readonly #stamp: () => string;
  #faults: readonly KioskFault[] = [];

  constructor(vault: PatientVault, stamp: () => string) {
    this.#vault = vault;
    this.#stamp = stamp;
  }

  get faults(): readonly KioskFault[] {
    return this.#faults;
  }

  async read(): Promise<void> {
    const kept = await this.#vault.get(KEY);
    if (!Array.isArray(kept)) return;
    this.#faults = kept.flatMap((fault: unknown) => (v.is(faultSchema, fault) ? [fault] : [])).slice(0, REMEMBERED);
  }

  add(kind: FaultKind, detail: string): Promise<void> {
    const fault: KioskFault = { at: this.#stamp(), kind, detail: detail.slice(0, 300) };
    this.#faults = [fault, ...this.#faults].slice(0, REMEMBERED);
    return this.#vault.put(KEY, this.#faults);
  }

  clear(): Promise<void> {
    this.#faults = [];
    return this.#vault.put(KEY, []);
  }
}

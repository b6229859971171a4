import * as v from 'valibot';
import { pin as pinField } from '../config/field.ts';
import type { PatientVault } from '../keep/patient-vault.ts';
import { FIRST_PIN, hashPin, isPin } from './pin.ts';

/**
 * What came of entering a code. `change`: it is the first one, and another must be chosen before anything else.
 * `unreadable`: what is kept cannot be read, and so nobody knows whether the first one still holds.
 */
export type PinAnswer =
  | { readonly kind: 'open' | 'change' | 'unreadable' }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'wait'; readonly seconds: number };

const ALLOWED = 5;
const WAIT = 30_000;
const PIN = 'pin';
const WRONG = 'pin-wrong';

/** A line that stands for a code, or none. */
const LINE = pinField().schema;

/** Where the code is asked for: five wrong ones, and each further one, cost 30 seconds, and opening the page anew gains nothing. */
export class PinGate {
  readonly #vault: PatientVault;
  readonly #now: () => number;
  /** The line in kiosk.json, if there is one; it stands before what was chosen here. */
  readonly #given: string;
  #until: number | undefined;

  constructor(vault: PatientVault, options: { readonly now: () => number; readonly given: string }) {
    this.#vault = vault;
    this.#now = options.now;
    this.#given = options.given;
  }

  async enter(pin: string): Promise<PinAnswer> {
    const wrong = await this.#wrong();
    if (wrong >= ALLOWED) {
      this.#until ??= this.#now() + WAIT;
      const left = this.#until - this.#now();
      if (left > 0) return { kind: 'wait', seconds: Math.ceil(left / 1000) };
    }
    const line = await this.#line();
    if (line === undefined) return { kind: 'unreadable' };
    if (line === '' ? pin === FIRST_PIN : await isPin(pin, line)) {
      await this.#vault.put(WRONG, 0);
      this.#until = undefined;
      return { kind: line === '' ? 'change' : 'open' };
    }
    await this.#vault.put(WRONG, wrong + 1);
    if (wrong + 1 < ALLOWED) return { kind: 'wrong', left: ALLOWED - wrong - 1 };
    this.#until = this.#now() + WAIT;
    return { kind: 'wait', seconds: WAIT / 1000 };
  }

  /** Keeps another code and gives the line that stands for it; where kiosk.json holds one, that stays in force. */
  async change(pin: string): Promise<string> {
    const line = await hashPin(pin);
    await this.#vault.put(PIN, line);
    return line;
  }

  /** The line in force; empty while the code is the first one, and nothing where that cannot be told. */
  async #line(): Promise<string | undefined> {
    if (this.#given !== '') return this.#given;
    const found = await this.#vault.find(PIN);
    if (!found) return undefined;
    const read = v.safeParse(LINE, found.value ?? '');
    return read.success ? read.output : undefined;
  }

  async #wrong(): Promise<number> {
    const kept = await this.#vault.get(WRONG);
    return v.is(v.pipe(v.number(), v.integer(), v.minValue(0)), kept) ? kept : 0;
  }
}

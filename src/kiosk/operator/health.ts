import type { ConfigFault } from '../config/shape.ts';
import type { KioskFault } from '../keep/fault-log.ts';

/** How a kiosk is, as far as it can tell by itself. */
export interface Health {
  readonly version: string;
  /** Milliseconds since the page was opened. */
  readonly running: number;
  readonly screen: string;
  readonly stage: string;
  /** The painted stage is wanted. */
  readonly staged: boolean;
  /** The painted stage was left out at this start, because the page had to be opened anew too often. */
  readonly pageOnly: boolean;
  /** Voices by language. */
  readonly voices: Readonly<Record<string, readonly string[]>>;
  readonly storage: 'lasting' | 'cleared' | 'memory';
  readonly storageTrouble?: string;
  readonly address: string;
  readonly configFile: boolean;
  readonly configFaults: readonly ConfigFault[];
  readonly faults: readonly KioskFault[];
  readonly reloads: number;
  readonly clock: string;
  readonly pads: number;
  readonly framed: boolean;
}

/** Something the operator should know or do. */
export type Sign =
  | { readonly kind: 'page-only' | 'no-stage' | 'no-address' }
  | { readonly kind: 'storage'; readonly detail: string }
  | { readonly kind: 'no-voice'; readonly language: string }
  | { readonly kind: 'config'; readonly count: number }
  | { readonly kind: 'fault'; readonly fault: KioskFault };

/** What calls for the operator, the gravest first. */
export function signsOf(health: Health): readonly Sign[] {
  const signs: Sign[] = [];
  const last = health.faults[0];
  if (health.pageOnly) signs.push({ kind: 'page-only' });
  if (health.storageTrouble !== undefined) signs.push({ kind: 'storage', detail: health.storageTrouble });
  if (health.configFaults.length > 0) signs.push({ kind: 'config', count: health.configFaults.length });
  if (health.staged && health.stage === 'off') signs.push({ kind: 'no-stage' });
  for (const [language, voices] of Object.entries(health.voices)) {
    if (voices.length === 0) signs.push({ kind: 'no-voice', language });
  }
  if (health.address === '') signs.push({ kind: 'no-address' });
  if (last) signs.push({ kind: 'fault', fault: last });
  return signs;
}

/** Whether a sign stands in the attract loop, too: what will not mend by itself and is nobody's wish. */
export function isGrave({ kind }: Sign): boolean {
  return kind === 'page-only' || kind === 'storage' || kind === 'config';
}

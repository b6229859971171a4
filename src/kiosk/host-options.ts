import type { KioskClock } from './clock.ts';
import type { ConfigRead } from './config/read-config.ts';
import type { Reloads } from './guard/reloads.ts';
import type { CountBook } from './keep/count-book.ts';
import type { FaultLog } from './keep/fault-log.ts';
import type { PatientVault } from './keep/patient-vault.ts';
import type { KioskOptions } from './kiosk-options.ts';
import type { Speaker } from './voice/speaker.ts';

/** What the host is put together from: what the kiosk is given, what it is told, and what it keeps for itself. */
export interface HostOptions extends KioskOptions {
  readonly clock: KioskClock;
  readonly kept: PatientVault;
  readonly reloads: Reloads;
  readonly faults: FaultLog;
  readonly counts: CountBook;
  readonly speaker: Speaker;
  readonly read: ConfigRead;
  /** There is a kiosk.json. */
  readonly configFile: boolean;
  /** The page had to be opened anew too often: no painted stage this time. */
  readonly pageOnly: boolean;
}

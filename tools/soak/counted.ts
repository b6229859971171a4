import { setTimeout as sleep } from 'node:timers/promises';
import type { KioskPage } from './kiosk-page.ts';
import { type Counts, Tally } from './tally.ts';

/** A day as the kiosk keeps it. */
interface KeptDay {
  readonly visits: number;
  readonly faults: number;
  readonly reloads: number;
  readonly how: Counts;
  readonly languages: Counts;
  readonly endings: Counts;
}

/** Reads what the kiosk keeps under keys that begin so. */
function kept(kiosk: KioskPage, prefix: string): Promise<unknown[]> {
  return kiosk.page.evaluate(async (begin) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open('three-against-kiosk');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const found = await new Promise<unknown[]>((done) => {
      const asked = db
        .transaction('kept')
        .objectStore('kept')
        .getAll(IDBKeyRange.bound(begin, `${begin}\uffff`));
      asked.onsuccess = () => done(asked.result);
    });
    db.close();
    return found;
  }, prefix);
}

/** How long the kiosk may take to write down the last visit, milliseconds. */
const PATIENCE = 5000;

/** What the kiosk has counted, all days together, once it says what it is expected to say or its time is over. */
export async function counted(kiosk: KioskPage, expected: Counts): Promise<Counts> {
  const wanted = JSON.stringify(expected);
  for (const began = Date.now(); ; await sleep(50)) {
    const counts = sumOf((await kept(kiosk, 'day/')) as readonly KeptDay[]);
    if (JSON.stringify(counts) === wanted || Date.now() - began > PATIENCE) return counts;
  }
}

/** Waits until the visit that goes on is on record, with its language. */
export async function onRecord(kiosk: KioskPage, language: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(20)) {
    const [open] = (await kept(kiosk, 'open-visit')) as readonly ({ readonly language?: string } | undefined)[];
    if (open?.language === language) return;
  }
  throw new Error('a visit that goes on is not on record');
}

/** The last fault that the kiosk has noted, in its own words. */
export async function lastFault(kiosk: KioskPage): Promise<string> {
  const [faults = []] = (await kept(kiosk, 'faults')) as readonly (readonly { kind: string; detail: string }[])[];
  return faults[0] === undefined ? 'none' : `${faults[0].kind} ${faults[0].detail}`;
}

/** Waits until so many faults are on record. */
export async function faultsOnRecord(kiosk: KioskPage, faults: number): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 4 * PATIENCE; await sleep(20)) {
    if (sumOf((await kept(kiosk, 'day/')) as readonly KeptDay[]).faults === faults) return;
  }
  throw new Error(`${faults} faults are not on record`);
}

function sumOf(days: readonly KeptDay[]): Counts {
  const sum = new Tally();
  for (const day of days) {
    for (const name of ['visits', 'faults', 'reloads'] as const) sum.add(name, day[name]);
    for (const [kind, tally] of [
      ['how', day.how],
      ['language', day.languages],
      ['ending', day.endings],
    ] as const) {
      for (const [name, times] of Object.entries(tally)) sum.add(`${kind} ${name}`, times);
    }
  }
  return sum.counts;
}

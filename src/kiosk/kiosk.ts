import { IdbVault } from '../play/idb-vault.ts';
import { BROWSER_CLOCK, dayOf, every, minuteOf } from './clock.ts';
import { fetchConfig } from './config/fetch-config.ts';
import { readConfig } from './config/read-config.ts';
import { lockPage } from './guard/lock.ts';
import { nightlyRestart } from './guard/nightly.ts';
import { PAGE_ONLY_AFTER, Reloads } from './guard/reloads.ts';
import { Host } from './host.ts';
import { CountBook } from './keep/count-book.ts';
import { FaultLog } from './keep/fault-log.ts';
import { PatientVault } from './keep/patient-vault.ts';
import type { KioskOptions } from './kiosk-options.ts';
import './style/kiosk.css';
import { findSpeaker } from './voice/find-speaker.ts';

/** Where what was set on the operator's page is kept. */
const SETTINGS = 'settings';

/**
 * Turns the game into a kiosk. To be called once, when Page and session stand and before the Stage is raised: it
 * switches the Stage off in the settings where it has failed too often. The visitor's play must live in memory alone.
 */
export async function startKiosk(options: KioskOptions): Promise<void> {
  const clock = BROWSER_CLOCK;
  lockPage({ free: (target) => target.closest('[data-layer="operator"]') !== null });
  const vault = new PatientVault(new IdbVault('three-against-kiosk'));
  const reloads = new Reloads(history, () => Date.now());
  const resume = reloads.takeResume();
  const { pageOnly } = reloads;
  if (pageOnly) options.settings.set({ ...options.settings.now, stage: false });

  const faults = new FaultLog(vault, () => minuteOf(new Date()));
  const counts = new CountBook({
    vault,
    now: clock.now,
    today: () => dayOf(new Date()),
    newMark: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
  });
  // One is enough for the operator: a pack that is not of this version lacks many.
  let gaps = 0;
  const noteGap = (sentence: string) => {
    if (gaps++ === 0) void faults.add('voice-gap', sentence);
  };
  const [file, operator, speaker] = await Promise.all([
    fetchConfig(),
    vault.get(SETTINGS),
    findSpeaker(clock, noteGap),
    faults.read(),
    counts.recover(resume !== undefined),
  ]);
  if (reloads.recent >= PAGE_ONLY_AFTER) void faults.add('page-only', `${reloads.recent} reloads`);
  const config = readConfig({
    routes: options.routes.map(({ route }) => route),
    query: new URL(location.href).searchParams,
    ...(file === undefined ? {} : { file }),
    ...(operator === undefined ? {} : { operator }),
  });

  const host = new Host({
    ...options,
    clock,
    kept: vault,
    reloads,
    faults,
    counts,
    speaker,
    read: config,
    configFile: file !== undefined,
    pageOnly,
  });
  host.start(resume);
  nightlyRestart({
    clock,
    hour: () => config.config.nightly,
    hourNow: () => new Date().getHours(),
    idle: () => host.idle,
    restart: () => void host.restartAfresh(),
  });
  prepare(options, config.config);
  options
    .atHand?.((take) => host.offerUpdate(take))
    .catch((cause: unknown) => faults.add('not-at-hand', cause instanceof Error ? cause.message : String(cause)));
}

/** How long after the start, and how often after a failure, milliseconds. */
const PREPARE = 5000;

/** Fetches every route offered in every language, so that a visit needs no server any more; tries until it has them. */
function prepare(
  { prepare: fetchRoute }: KioskOptions,
  { routes, languages }: { readonly routes: readonly string[]; readonly languages: readonly string[] },
): void {
  const wanted = new Set(routes.flatMap((route) => languages.map((language) => `${route} ${language}`)));
  const stop = every(BROWSER_CLOCK, PREPARE, () => {
    if (wanted.size === 0) stop();
    for (const each of wanted) {
      const [route = '', language = ''] = each.split(' ');
      fetchRoute(route, language).then(
        () => wanted.delete(each),
        () => {},
      );
    }
  });
}

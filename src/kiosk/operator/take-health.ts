import { dayOf, minuteOf } from '../clock.ts';
import type { HostOptions } from '../host-options.ts';
import type { Health } from './health.ts';

/** Looks at everything the operator would ask about. */
export async function takeHealth(options: HostOptions): Promise<Health> {
  const { read, faults, kept, counts, speaker, stage, settings } = options;
  const today = dayOf(new Date());
  const [, counted] = (await counts.days()).find(([day]) => day === today) ?? [];
  const trouble = kept.trouble;
  return {
    version: options.version,
    running: performance.now(),
    screen: `${window.innerWidth} × ${window.innerHeight}, ${window.devicePixelRatio}×`,
    stage: stage.now,
    staged: settings.now.stage,
    pageOnly: options.pageOnly,
    voices: read.config.voice.on
      ? Object.fromEntries(read.config.languages.map((language) => [language, speaker.voices(language)]))
      : {},
    storage: trouble !== undefined ? 'memory' : (await isLasting()) ? 'lasting' : 'cleared',
    ...(trouble === undefined ? {} : { storageTrouble: trouble }),
    address: read.config.address,
    configFile: options.configFile,
    configFaults: read.faults,
    faults: faults.faults,
    reloads: counted?.reloads ?? 0,
    clock: minuteOf(new Date()),
    pads: navigator.getGamepads().filter((pad) => pad !== null).length,
    framed: window.parent !== window,
  };
}

/** Asks the browser to keep what is written; outside of https and localhost it cannot be asked. */
async function isLasting(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

import { every, type KioskClock } from '../clock.ts';
import type { FaultKind } from '../keep/fault-log.ts';

/** Something that can be watched as it changes. */
export interface Watched<T> {
  readonly now: T;
  subscribe(listener: (now: T) => void): () => void;
}

/** What the watchdog looks at, and whom it wakes. */
export interface WatchdogOptions {
  readonly clock: KioskClock;
  /** How the painted stage stands. */
  readonly stage: Watched<string>;
  /** The stage is wanted at all. */
  readonly staged: () => boolean;
  /** `grave`: only opening the page anew will help. */
  readonly onFault: (kind: FaultKind, detail: string, grave: boolean) => void;
}

/** How long a frame, or lost graphics, may be waited for; and how long the first scene may take. Milliseconds. */
const PATIENCE = 10_000;
const FIRST_PATIENCE = 90_000;

const LOOK = 2000;

/** Errors that browsers report although nothing is wrong. */
const HARMLESS = /ResizeObserver loop/;

/** Looks after a page that nobody looks after: errors, lost graphics, a picture that stands still. */
export function watch(options: WatchdogOptions): () => void {
  const ends = [watchErrors(options), watchStage(options), watchFrames(options)];
  return () => {
    for (const end of ends) end();
  };
}

function watchErrors({ onFault }: WatchdogOptions): () => void {
  const error = (event: ErrorEvent) => {
    if (HARMLESS.test(event.message)) return;
    const file = event.filename.split('/').at(-1) ?? '';
    onFault('script-error', `${event.message} (${file}:${event.lineno})`, true);
  };
  const rejection = ({ reason }: PromiseRejectionEvent) => {
    onFault('script-error', reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason), true);
  };
  window.addEventListener('error', error);
  window.addEventListener('unhandledrejection', rejection);
  return () => {
    window.removeEventListener('error', error);
    window.removeEventListener('unhandledrejection', rejection);
  };
}

function watchStage({ clock, stage, staged, onFault }: WatchdogOptions): () => void {
  let stood = false;
  let waiting: unknown;
  const wait = (milliseconds: number, act: () => void) => {
    clock.clearTimeout(waiting);
    waiting = clock.setTimeout(() => {
      if (staged()) act();
    }, milliseconds);
  };
  const look = (mode: string) => {
    clock.clearTimeout(waiting);
    if (mode === 'up' || mode === 'still') stood = true;
    else if (!staged()) stood = false;
    else if (mode === 'loading')
      wait(FIRST_PATIENCE, () => onFault('stage-missing', 'the first scene does not come', false));
    else if (stood) wait(PATIENCE, () => onFault('stage-lost', 'not restored within 10 s', true));
    // Without WebGL there is no stage, and that is how the machine is: it stands on the operator's page and is no fault.
    else if (hasGraphics()) onFault('stage-missing', 'WebGL is there', false);
  };
  look(stage.now);
  const stop = stage.subscribe(look);
  return () => {
    stop();
    clock.clearTimeout(waiting);
  };
}

/** Whether the browser offers WebGL at all; where it has been lost for good, too, it does not. */
function hasGraphics(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function watchFrames({ clock, onFault }: WatchdogOptions): () => void {
  let drawn = clock.now();
  let looked = clock.now();
  let frame = requestAnimationFrame(draw);
  function draw() {
    drawn = clock.now();
    frame = requestAnimationFrame(draw);
  }
  const stop = every(clock, LOOK, () => {
    const now = clock.now();
    // After a sleep of the whole machine, and out of sight, frames are missing rightly.
    if (now - looked > 2 * LOOK || document.hidden) drawn = now;
    looked = now;
    if (now - drawn <= PATIENCE) return;
    drawn = now;
    onFault('frames-stalled', 'no frame for 10 s', true);
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}

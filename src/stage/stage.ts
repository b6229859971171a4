import type { HallSight } from '../play/hall-sight.ts';
import type { Places } from '../play/places.ts';
import type { Look, Showing } from '../play/showing.ts';
import type { Store } from '../play/store.ts';
import { fetchPicture } from './art-files.ts';
import type { AssetFault } from './asset-fault.ts';
import { extentOf } from './density.ts';
import { fetchFace } from './faces.ts';
import { paintAhead } from './painting.ts';
import type { TheatreReport } from './theatre.ts';
import { closeSurface, openSurface } from './webgl.ts';
import { wishFor } from './wish.ts';

/** What the Stage reads from, and whom it tells. */
export interface StageOptions {
  /** The element that takes the canvas; it fills the window, behind the Page. */
  readonly parent: HTMLElement;
  readonly showing: Store<Showing>;
  readonly look: Store<Look>;
  readonly places: Places;
  /** What is looked at in the hall of the last epilogue. */
  readonly hall?: Store<HallSight>;
  /** The graphics are lost (`false`), or stand again (`true`). */
  readonly onLost?: (restored: boolean) => void;
  /** The machine has turned out too slow for movement; the Stage stands still from now on. */
  readonly onStill?: () => void;
  /** A picture is missing; the Stage has put the dark in its place. */
  readonly onFault?: (fault: AssetFault) => void;
  /** Stands or moves whatever the machine is; for tests. */
  readonly force?: StageMode;
}

/** `up` moves; `still` draws only what has changed. */
export type StageMode = 'up' | 'still';

/** Everything that is painted. It shows what the play shows until it is destroyed. */
export interface Stage {
  readonly mode: StageMode;
  /** What it holds and what the last frame took; for tests and for a watchdog. */
  report(): TheatreReport;
  /** Resolves when what is wanted now has been drawn. */
  settled(): Promise<void>;
  /** Takes everything away: canvas, textures, listeners, timers. */
  destroy(): void;
}

/** Longest wait for the typefaces before painting begins without them, milliseconds. */
const FACES_WAIT = 2500;

/** Raises the Stage; resolves when the first scene stands. Throws an `Error` where the browser has no WebGL. */
export async function raiseStage(options: StageOptions): Promise<Stage> {
  const wish = wishFor(options.showing.now);
  // On its way while the graphics open.
  fetchPicture(wish, { width: innerWidth, height: innerHeight }).catch(() => undefined);
  const surface = openSurface();
  const still = options.force ? options.force === 'still' : surface.software;
  const window = extentOf(innerWidth, innerHeight, devicePixelRatio, still);
  paintAhead({ wish, window, still });
  const faces = Promise.all([fetchFace('book', 'Aa'), fetchFace('head', '1')]);
  const enough = new Promise((done) => setTimeout(done, FACES_WAIT));
  const { Theatre } = await import('./theatre.ts').catch((cause: unknown) => {
    closeSurface(surface);
    throw cause;
  });
  const theatre = new Theatre(options);
  try {
    await Promise.all([theatre.open(surface), Promise.race([faces, enough])]);
    await theatre.settled();
    theatre.watchPace();
    return theatre;
  } catch (cause) {
    theatre.destroy();
    throw cause;
  }
}

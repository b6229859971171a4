import { encodePath } from '../src/play/path-code.ts';
import { Play } from '../src/play/play.ts';
import type { Inputs } from '../src/story/story.ts';
import { coveringPaths } from './covering-paths.ts';
import { projectStories, ROOT } from './project.ts';
import { inputsOf } from './prove/routes.ts';

/** Where the plays of every released version are kept, a file a version and a line a play, to be replayed for ever after. */
export const RELEASED = 'test/play/released';

/** A play as it was recorded on a released version. */
export interface ReleasedPlay {
  readonly route: string;
  readonly inputs: Inputs;
  readonly path: readonly string[];
  readonly ending: string;
  /** The same play as a link holds it. */
  readonly link: string;
}

/** Plays every route as it stands: every choice is taken, every ending come to, and whatever inputs alone bring is met. */
export function playsToRecord(root = ROOT): ReleasedPlay[] {
  const scripts = projectStories(root).routes.filter(({ language }) => language === 'en');
  return scripts.flatMap((script) => {
    const seen = new Set<string>();
    return inputsOf(script.route, root).flatMap((inputs) =>
      coveringPaths(script.route, script.ink, { inputs, seen }).map((path) => {
        const { play } = Play.open(script, inputs, { path, beat: Number.MAX_SAFE_INTEGER });
        const { ending = '' } = play.view.now;
        return { route: script.route, inputs, path, ending, link: encodePath(script.route, inputs, path, 0) };
      }),
    );
  });
}

import { type Bookmark, Play } from '../../play/play.ts';
import type { RouteScript } from '../../story/library.ts';
import type { Inputs } from '../../story/story.ts';

/** The beat at which a play that stands after its prepared path comes into a chapter; the first beat where it does not. */
export function entryOf(
  script: RouteScript,
  inputs: Inputs,
  path: readonly string[],
  chapter?: string,
): Bookmark & { held: number } {
  const { play, held } = Play.open(script, inputs, { path, beat: 0 });
  while (chapter !== undefined && play.view.now.screen.chapter !== chapter && play.view.now.choices.length === 0) {
    const before = play.view.now;
    play.advance();
    if (play.view.now === before || play.view.now.epilogue !== undefined) break;
  }
  const here = play.view.now.screen.chapter === chapter;
  return { path, beat: chapter !== undefined && here ? play.bookmark.beat : 0, held };
}

/** How many menus are tried in search of a chapter before it is given up. */
const PATIENCE = 3000;

/**
 * A way into a chapter that keeps as much of `wish` as leads there: at each menu the wished choice first, then the
 * others in order. Nothing where none is found.
 */
export function pathTo(
  script: RouteScript,
  inputs: Inputs,
  chapter: string,
  wish: readonly string[] = [],
): readonly string[] | undefined {
  const { play } = Play.open(script, inputs);
  let tries = 0;
  const search = (): boolean => {
    if (++tries > PATIENCE) return false;
    const offered = readOn(play, chapter);
    if (offered === 'there') return true;
    const at = play.bookmark.path.length;
    const first = wish[at];
    const order = [...offered].sort((a, b) => Number(b === first) - Number(a === first));
    for (const id of order) {
      play.choose(id);
      if (search()) return true;
      play.rollBack(at);
    }
    return false;
  };
  return search() ? play.bookmark.path : undefined;
}

/** The menus along a path, to show what was chosen and what else could be. */
export function menusAlong(script: RouteScript, inputs: Inputs, path: readonly string[]) {
  const { play } = Play.open(script, inputs);
  return path.map((taken) => {
    readOn(play);
    const offered = play.view.now.choices.map(({ id, text }) => ({ id, text }));
    play.choose(taken);
    return { taken, offered };
  });
}

function readOn(play: Play, chapter?: string): 'there' | readonly string[] {
  for (;;) {
    const before = play.view.now;
    if (chapter !== undefined && before.screen.chapter === chapter) return 'there';
    if (before.choices.length > 0) return before.choices.map(({ id }) => id);
    play.advance();
    if (play.view.now === before || play.view.now.epilogue !== undefined) return [];
  }
}

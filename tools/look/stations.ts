import { encodePath } from '../../src/play/path-code.ts';
import { Play } from '../../src/play/play.ts';
import { coveringPaths } from '../covering-paths.ts';
import { openStories } from '../story/stories-here.ts';

/** A place in a route that is worth a picture, and the code that opens it. */
export interface Station {
  readonly name: string;
  readonly code: string;
}

/**
 * The first place in each route where a scene stands in one light, a figure is used, a note is given, and what follows
 * the end; of one language, since a place is told by its beats, and the other may break its paragraphs elsewhere.
 */
export function stations(spoken: string): Station[] {
  return openStories()
    .routes.filter(({ language }) => language === spoken)
    .flatMap(({ route, ink, language }) => {
      const found = new Map<string, Station>();
      for (const path of coveringPaths(route, ink)) {
        const { play } = Play.open({ route, language, ink });
        for (const choice of [...path, undefined]) {
          readOn(play, route, found);
          if (choice !== undefined) play.choose(choice);
        }
      }
      return [...found.values()];
    });
}

/** Reads to the next menu, or past the end, and notes what has not been seen. */
function readOn(play: Play, route: string, found: Map<string, Station>): void {
  for (;;) {
    const { view, bookmark } = { view: play.view.now, bookmark: play.bookmark };
    for (const name of namesOf(view)) {
      const key = `${route}-${name}`;
      if (!found.has(key))
        found.set(key, { name: key, code: encodePath(route, play.inputs, bookmark.path, bookmark.beat) });
    }
    if (view.choices.length > 0) return;
    play.advance();
    if (play.view.now === view || sameScreen(play.view.now, view)) return;
  }
}

function sameScreen(a: Play['view']['now'], b: Play['view']['now']): boolean {
  return a.screen === b.screen && a.epilogue === b.epilogue;
}

function namesOf({ screen, choices, epilogue }: Play['view']['now']): string[] {
  if (epilogue !== undefined) return epilogue === 'hall' ? [] : [epilogue];
  return [
    ...(screen.figure === undefined ? [] : [`figure-${screen.figure}`]),
    ...(screen.note === undefined ? [] : ['note']),
    ...(screen.opensChapter ? [`chapter-${screen.chapter}`] : []),
    ...(choices.length > 0 && screen.figure === undefined ? [`${screen.scene}-${screen.light ?? 'day'}`] : []),
  ];
}

import { encodePath } from '../../src/play/path-code.ts';
import { Play } from '../../src/play/play.ts';
import type { PlayView } from '../../src/play/screen.ts';
import { coveringPaths } from '../../tools/covering-paths.ts';
import { openLedger } from '../../tools/evidence.ts';
import { projectStories } from '../../tools/project.ts';

/** A place in a route where something of the Page's is met for the first time, and the code that opens it. */
export interface PlaceToSee {
  /** `figure seal`, `grade legend`, `note hunger`, `ending`, … */
  readonly name: string;
  readonly route: string;
  readonly code: string;
}

/** The first place of each kind: figures, notes, grades, a speaker, captions, and the parts after the last words. */
export function placesToSee(): readonly PlaceToSee[] {
  found ??= findPlaces();
  return found;
}

let found: readonly PlaceToSee[] | undefined;

function findPlaces(): PlaceToSee[] {
  const { gradeOf } = openLedger();
  const found = new Map<string, PlaceToSee>();
  for (const script of projectStories().routes.filter(({ language }) => language === 'en')) {
    for (const path of coveringPaths(script.route, script.ink, { most: 16 })) {
      const { play } = Play.open(script);
      for (const choice of [...path, undefined]) {
        for (let before: PlayView | undefined; play.view.now !== before; play.advance()) {
          before = play.view.now;
          const { path: taken, beat } = play.bookmark;
          for (const name of namesOf(before, gradeOf))
            if (!found.has(name))
              found.set(name, { name, route: script.route, code: encodePath(script.route, {}, taken, beat) });
          if (before.choices.length > 0 || before.epilogue === 'map') break;
        }
        if (choice !== undefined) play.choose(choice);
      }
    }
  }
  return [...found.values()];
}

function namesOf(
  { screen, choices, epilogue, route }: PlayView,
  gradeOf: (claim: string) => string | undefined,
): string[] {
  if (epilogue !== undefined) return [epilogue];
  const claims = screen.lines.flatMap((line) => [...line.claims, ...line.about]);
  return [
    ...(screen.figure === undefined ? [] : [`figure ${screen.figure}`]),
    ...(screen.note === undefined ? [] : [`note ${screen.note}`]),
    ...(screen.opensChapter ? [`a chapter of ${route}`] : []),
    ...(choices.length > 0 ? [`choices in ${route}`] : []),
    ...(screen.lines.some(({ who }) => who !== undefined) ? ['speech'] : []),
    ...(screen.sound === undefined ? [] : ['sound']),
    ...claims.map((claim) => `grade ${gradeOf(claim)}`),
  ];
}

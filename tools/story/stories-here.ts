import { type InkLine, scanInk } from '../../src/story/compile/scan-ink.ts';
import { type CompiledRoute, readStories, type Stories, type StoryFiles } from '../../src/story/compile/stories.ts';
import type { Names } from '../../src/story/names.ts';
import { storyFiles, surroundings } from '../project.ts';

/** The stories with their sources, however many faults they have: a draft can be read too. */
export interface StoriesHere extends Stories {
  readonly files: StoryFiles;
}

/** Reads the project's stories. */
export function openStories(): StoriesHere {
  const files = storyFiles();
  return { ...readStories(files, surroundings()), files };
}

/** One route in one language, or an error that says which there are. */
export function routeHere(here: StoriesHere, route: string, language: string): CompiledRoute {
  const found = here.routes.find((it) => it.route === route && it.language === language);
  if (found) return found;
  const there = here.routes.map((it) => `${it.route} (${it.language})`).join(', ');
  throw new Error(`there is no route "${route}" in "${language}"; there are ${there || 'none that compile'}`);
}

/** The names of a language. */
export function namesHere(here: StoriesHere, language: string): Names | undefined {
  return here.names.get(language);
}

/** Every line of a route's sources, in the order they are included. */
export function linesHere(here: StoriesHere, route: CompiledRoute): InkLine[] {
  return route.files.flatMap((file) => scanInk(file, here.files.get(file) ?? ''));
}

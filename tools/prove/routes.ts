import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords } from '../../src/play/screens.ts';
import { compileInk } from '../../src/story/compile/compile-ink.ts';
import type { Fault } from '../../src/story/compile/fault.ts';
import { type InkLine, scanInk } from '../../src/story/compile/scan-ink.ts';
import {
  type CompiledRoute,
  readStories,
  type StoryFiles,
  type Surroundings,
} from '../../src/story/compile/stories.ts';
import { cueValue, cueValues, readCues } from '../../src/story/tags.ts';
import { ROOT, storyFiles, surroundings } from '../project.ts';
import { combinations, INPUTS_FILE, readInputs } from './inputs.ts';
import type { RouteToProve } from './prove-route.ts';
import type { Place } from './source-places.ts';

/** A route of ours, ready to be proven. */
export interface OurRoute extends RouteToProve {
  /** Words of its lines and choices, records left out. */
  readonly written: number;
}

/** Every route in the language that is proven, and what reading the sources has found already. */
export interface OurRoutes {
  readonly language: string;
  readonly routes: readonly OurRoute[];
  readonly faults: readonly Fault[];
  /** Ids of every claim in the ledger. */
  readonly claims: readonly string[];
}

/** Reads the project's stories. */
export function projectRoutes(root = ROOT): OurRoutes {
  const inputs = join(root, INPUTS_FILE);
  return readRoutes(storyFiles(root), surroundings(root), existsSync(inputs) ? readFileSync(inputs, 'utf8') : '{}');
}

/** Every combination of values that may be passed into a route of the project. */
export function inputsOf(route: string, root = ROOT): readonly Readonly<Record<string, string>>[] {
  const file = join(root, INPUTS_FILE);
  return combinations(readInputs(existsSync(file) ? readFileSync(file, 'utf8') : '{}').inputs[route]);
}

/**
 * Reads stories from texts. One language is explored, English where there is English: the same structure, which
 * reading the sources makes sure of, carries the proof to the others.
 */
export function readRoutes(files: StoryFiles, around: Surroundings, inputsText = '{}'): OurRoutes {
  const stories = readStories(files, around);
  const given = readInputs(inputsText);
  const languages = [...new Set(stories.routes.map(({ language }) => language))];
  const language = languages.includes('en') ? 'en' : (languages[0] ?? 'en');
  const ours = stories.routes.filter((route) => route.language === language);
  const faults = [...stories.faults, ...given.faults];
  for (const route of Object.keys(given.inputs)) {
    if (ours.some((it) => it.route === route)) continue;
    faults.push({
      file: INPUTS_FILE,
      line: 0,
      message: `values are passed into "${route}", and there is no such route`,
    });
  }
  return {
    language,
    routes: ours.map((route) => ourRoute(route, files, combinations(given.inputs[route.route]))),
    faults,
    claims: [...around.claims],
  };
}

/** One compiled route as the prover needs it; compiled once more, for only the compiler knows the lines. */
export function ourRoute(route: CompiledRoute, files: StoryFiles, inputs: RouteToProve['inputs'] = [{}]): OurRoute {
  const [file = ''] = route.files;
  const read = (path: string) => files.get(path.replace(/[^/]+\/\.\.\//g, '')) ?? '';
  const { story } = compileInk(file, read);
  const lines = route.files.flatMap((name) => scanInk(name, files.get(name) ?? ''));
  return {
    route: route.route,
    file,
    json: route.ink,
    compiled: story?.mainContentContainer,
    inputs,
    ours: true,
    endings: endingsOf(lines),
    written: writtenWords(lines),
  };
}

function endingsOf(lines: readonly InkLine[]): Map<string, Place> {
  const endings = new Map<string, Place>();
  for (const { file, line, tags } of lines) {
    for (const id of cueValues(readCues(tags), 'ending')) if (!endings.has(id)) endings.set(id, { file, line });
  }
  return endings;
}

function writtenWords(lines: readonly InkLine[]): number {
  const read = lines.filter(({ kind, tags }) => {
    return kind === 'choice' || (kind === 'text' && cueValue(readCues(tags), 'record') === undefined);
  });
  return read.reduce((sum, { text }) => sum + countWords(text), 0);
}

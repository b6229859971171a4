import { scanInk } from '../../src/story/compile/scan-ink.ts';
import type { CompiledRoute, StoryFiles } from '../../src/story/compile/stories.ts';
import { cueValue, readCues } from '../../src/story/tags.ts';

/** A choice as the ink has it: its knot and stitch, its id, its words. */
export interface ChoiceLine {
  readonly place: string;
  readonly id: string;
  readonly text: string;
  readonly act?: string;
}

/** The words of a route's choices in one language. */
export interface ChoiceWords {
  readonly lines: readonly ChoiceLine[];
  /** The words of a choice by its node on the branch map. */
  readonly at: (node: string, id: string) => string;
}

/** Reads the words of every choice of a route from its ink. */
export function choiceWords(route: CompiledRoute, files: StoryFiles): ChoiceWords {
  const lines: ChoiceLine[] = [];
  let knot = '';
  let place = '';
  for (const line of route.files.flatMap((file) => scanInk(file, files.get(file) ?? ''))) {
    if (line.kind === 'knot') knot = place = line.text;
    if (line.kind === 'stitch') place = `${knot}.${line.text}`;
    if (line.kind !== 'choice') continue;
    const cues = readCues(line.tags);
    const act = cueValue(cues, 'act');
    lines.push({ place, id: cueValue(cues, 'id') ?? '', text: line.text, ...(act === undefined ? {} : { act }) });
  }
  const byPlace = new Map(lines.map((line) => [`${line.place} ${line.id}`, line.text]));
  return {
    lines,
    // The map numbers the second menu of one place and those after it.
    at: (node, id) => byPlace.get(`${node} ${id}`) ?? byPlace.get(`${node.replace(/\.\d+$/, '')} ${id}`) ?? id,
  };
}

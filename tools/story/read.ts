import { readSegment, type Segment } from '../../src/play/segment.ts';
import type { Names } from '../../src/story/names.ts';
import { Story } from '../../src/story/story.ts';
import { cueValue } from '../../src/story/tags.ts';
import { exploreAlone } from '../prove/explore-route.ts';
import { isEnd } from '../prove/graph.ts';
import { Paths } from '../prove/paths.ts';
import { MOST_STATES, MOST_STEPS } from '../prove/prove-route.ts';
import { namesHere, routeHere, type StoriesHere } from './stories-here.ts';

/** A play as text; `trouble` says where the path given does not hold. */
export interface ReadAloud {
  readonly text: string;
  readonly trouble?: string;
}

/** Writes one play down to be read aloud: what is shown, who speaks, and the choices taken. Records are left out. */
export function readAloud(
  here: StoriesHere,
  route: string,
  language: string,
  wanted: { readonly ids: readonly string[] } | { readonly ending: string | undefined },
): ReadAloud {
  const compiled = routeHere(here, route, language);
  const names = namesHere(here, language);
  const ids = 'ids' in wanted ? wanted.ids : shortestTo(compiled.ink, wanted.ending);
  const story = new Story(route, compiled.ink);
  const parts: string[] = [names?.routes[route]?.title.toUpperCase() ?? route];
  let segment = readSegment(story);
  parts.push(...textOf(segment, names));
  for (const [taken, id] of ids.entries()) {
    const choice = segment.choices.find((it) => it.id === id);
    if (!choice) return { text: parts.join('\n\n'), trouble: parted(ids, taken, segment) };
    parts.push(`> ${choice.text}`);
    story.choose(id);
    segment = readSegment(story);
    parts.push(...textOf(segment, names));
  }
  // A path may stop on the way; then it is said what is open.
  parts.push(...segment.choices.map(({ id, text }) => `  ( ) ${text}  [${id}]`));
  return { text: parts.join('\n\n') };
}

function textOf({ steps }: Segment, names: Names | undefined): string[] {
  return steps.flatMap(({ cues, line }) => {
    const parts: string[] = [];
    const chapter = cueValue(cues, 'chapter');
    const ending = cueValue(cues, 'ending');
    const place = cueValue(cues, 'place');
    if (chapter !== undefined) parts.push(`— ${names?.chapters[chapter]?.title ?? chapter} —`);
    if (ending !== undefined) parts.push(`— ${names?.endings[ending]?.title ?? ending} —`);
    if (place !== undefined) parts.push(`[${names?.places[place] ?? place}]`);
    if (line) parts.push(line.who === undefined ? line.text : `${names?.who[line.who] ?? line.who}: ${line.text}`);
    return parts;
  });
}

function parted(ids: readonly string[], taken: number, { choices }: Segment): string {
  const open = choices.map(({ id }) => id).join(', ') || 'none: the play has ended';
  return `the path parts at its choice ${taken + 1}, "${ids[taken]}"; open there: ${open}`;
}

/** The shortest path to an ending, or to the nearest of all. */
function shortestTo(ink: string, ending: string | undefined): readonly string[] {
  const job = { json: ink, inputs: [{}], lines: new Int32Array(), states: MOST_STATES, steps: MOST_STEPS };
  const { graph } = exploreAlone(job);
  const ends = graph.nodes.flatMap((node, number) => (isEnd(node) ? [{ number, ending: node.ending }] : []));
  const end = ends.find((it) => ending === undefined || it.ending === ending);
  if (end) return new Paths(graph).to(end.number).ids;
  const there = [...new Set(ends.map((it) => it.ending))].join(', ');
  throw new Error(`no path comes to the ending "${ending}"; there are ${there || 'none'}`);
}

import { countWords } from '../src/play/screens.ts';
import { type Inputs, Story } from '../src/story/story.ts';
import { cueValue } from '../src/story/tags.ts';

/** How many plays in a row may bring nothing new before the search ends. */
const PATIENCE = 150;

/** The most choices in one play. */
const LONGEST = 400;

/** What a search for covering paths is told. */
export interface Covering {
  readonly inputs?: Inputs;
  /** The most plays. */
  readonly most?: number;
  /** What has been met already, by plays with other inputs; what is met now is added. */
  readonly seen?: Set<string>;
}

/**
 * Paths that together print every line, take every choice and come to every ending of a route, as far as plays by even
 * chance find them beside some that always take what was taken least. The same at every run; `most` ends the search
 * early.
 */
export function coveringPaths(
  route: string,
  ink: string,
  { inputs = {}, most = 3000, seen = new Set() }: Covering = {},
): string[][] {
  const taken = new Map<string, number>();
  const chance = chanceFrom(1934);
  const paths: string[][] = [];
  for (let play = 0, barren = 0; play < most && barren < PATIENCE; play++) {
    const before = seen.size;
    const path = readOn(new Story(route, ink, inputs), seen, (ids) => {
      const turned = ids.map((_id, index) => ids[(index + play) % ids.length] ?? '');
      const often = (id: string) => taken.get(id) ?? 0;
      const least = turned.reduce((a, b) => (often(b) < often(a) ? b : a));
      const id = play % 2 === 0 ? least : (ids[chance(ids.length)] ?? '');
      taken.set(id, often(id) + 1);
      return id;
    });
    barren = seen.size > before ? 0 : barren + 1;
    if (seen.size > before) paths.push(path);
  }
  return paths;
}

function readOn(story: Story, seen: Set<string>, pick: (ids: readonly string[]) => string): string[] {
  const path: string[] = [];
  for (let beat = story.next(); beat.kind !== 'end' && path.length < LONGEST; beat = story.next()) {
    if (beat.kind === 'line' && countWords(beat.text) > 0) seen.add(beat.text);
    if (beat.kind !== 'choices') {
      const ending = cueValue(beat.cues, 'ending');
      if (ending !== undefined) seen.add(`to the ending ${ending}`);
      continue;
    }
    const id = pick(beat.choices.map((choice) => choice.id));
    for (const { text } of beat.choices) seen.add(`offered ${text}`);
    seen.add(`taken ${id}`);
    path.push(id);
    story.choose(id);
  }
  return path;
}

/** Chance that is the same in every run. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

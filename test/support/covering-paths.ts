import { countWords } from '../../src/play/screens.ts';
import { Story } from '../../src/story/story.ts';

/** How many plays in a row may bring nothing new before the search ends. */
const PATIENCE = 25;

/**
 * Paths that together come to every line a route can print, as far as plays that always take what was taken least can
 * find them. The same at every run.
 */
export function coveringPaths(route: string, ink: string, most = 200): string[][] {
  const seen = new Set<string>();
  const taken = new Map<string, number>();
  const paths: string[][] = [];
  for (let play = 0, barren = 0; play < most && barren < PATIENCE; play++) {
    const before = seen.size;
    const path = readOn(new Story(route, ink), seen, taken, play);
    barren = seen.size > before ? 0 : barren + 1;
    if (seen.size > before) paths.push(path);
  }
  return paths;
}

function readOn(story: Story, seen: Set<string>, taken: Map<string, number>, play: number): string[] {
  const path: string[] = [];
  for (let beat = story.next(); beat.kind !== 'end' && path.length < 400; beat = story.next()) {
    if (beat.kind === 'line' && countWords(beat.text) > 0) seen.add(beat.text);
    if (beat.kind !== 'choices') continue;
    const { choices } = beat;
    const turned = choices.map((_choice, index) => choices[(index + play) % choices.length]);
    const least = turned.reduce((a, b) => ((taken.get(b?.id ?? '') ?? 0) < (taken.get(a?.id ?? '') ?? 0) ? b : a));
    const id = least?.id ?? '';
    taken.set(id, (taken.get(id) ?? 0) + 1);
    path.push(id);
    story.choose(id);
  }
  return path;
}

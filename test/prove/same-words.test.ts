import { describe, expect, it, vi } from 'vitest';
import { countWords } from '../../src/play/screens.ts';
import { type Segment as Read, readSegment } from '../../src/play/segment.ts';
import { Story } from '../../src/story/story.ts';
import { cueValue } from '../../src/story/tags.ts';
import { projectStories } from '../../tools/project.ts';
import { exploreAlone } from '../../tools/prove/explore-route.ts';
import { type Edge, edgesOf } from '../../tools/prove/graph.ts';
import { Paths } from '../../tools/prove/paths.ts';
import { CLEAN } from './support/clean-inks.ts';
import { routeOf } from './support/prove-ink.ts';
import { randomInk } from './support/random-ink.ts';

// Others may use the machine too.
vi.setConfig({ testTimeout: 60_000 });

/** How many pieces of a story are played again in the game's own way. */
const SAMPLES = 30;

const SHIPPED = projectStories().routes.map(({ route, language, ink }) => [`${route} (${language})`, ink] as const);
const MADE = [
  ...CLEAN,
  ...Array.from({ length: 10 }, (_, seed) => [`random ink ${seed}`, randomInk(seed)] as const),
].map(([name, ink]) => [name, routeOf(ink).json] as const);

describe('What the prover reads', () => {
  it.each([...SHIPPED, ...MADE])('is what the game reads: %s', (_, json) => {
    const { graph } = exploreAlone({ json, inputs: [{}], lines: new Int32Array(), states: 5_000, steps: 20_000 });
    const paths = new Paths(graph);
    const firsts = [...new Map(edgesOf(graph).map((edge) => [edge.segment, edge])).values()];
    const step = Math.max(1, Math.floor(firsts.length / SAMPLES));

    for (const edge of firsts.filter((_, index) => index % step === 0)) {
      const story = new Story('x', json);
      const path = paths.to(edge.from).ids;
      expect(story.follow(path)).toBe(path.length);
      if (edge.id !== '') {
        while (story.next().kind !== 'choices');
        story.choose(edge.id);
      }
      const read = readSegment(story);

      expect(proven(edge)).toEqual(played(read));
      const offered = graph.nodes[edge.to]?.menu.choices.map(({ id, text, act }) => ({ id, text, act }));
      expect(offered).toEqual(read.choices.map(({ id, text, act }) => ({ id, text, act })));
    }
  });
});

function proven({ segment }: Edge) {
  return {
    words: segment.words.reduce((sum, { count }) => sum + count, 0),
    deed: segment.deed,
    records: segment.records.filter(({ empty }) => !empty).map(({ kind, of }) => ({ kind, of })),
    chapter: segment.chapter,
    ending: segment.ending,
    claims: segment.claims.toSorted(),
  };
}

function played({ steps, records }: Read) {
  const lines = steps.flatMap(({ line }) => (line ? [line] : []));
  const claims = [...lines.flatMap((line) => [...line.claims, ...line.about]), ...records.flatMap((it) => it.claims)];
  const last = (kind: 'chapter' | 'ending') =>
    steps.map(({ cues }) => cueValue(cues, kind)).findLast((it) => it !== undefined);
  return {
    words: lines.reduce((sum, { text }) => sum + countWords(text), 0),
    deed: lines.length > 0,
    records: records.map(({ kind, of }) => ({ kind, of })),
    chapter: last('chapter'),
    ending: last('ending'),
    claims: [...new Set(claims)].sort(),
  };
}

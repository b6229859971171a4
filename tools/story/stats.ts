import { countWords } from '../../src/play/screens.ts';
import type { InkLine } from '../../src/story/compile/scan-ink.ts';
import { cueValue, cueValues, readCues } from '../../src/story/tags.ts';
import { certifyRoute } from '../prove/certificate.ts';
import { Code } from '../prove/code.ts';
import { exploreAlone } from '../prove/explore-route.ts';
import { openInk } from '../prove/ink-insides.ts';
import { Proof } from '../prove/proof.ts';
import { ProofFaults } from '../prove/proof-fault.ts';
import { MOST_STATES, MOST_STEPS } from '../prove/prove-route.ts';
import { ourRoute } from '../prove/routes.ts';
import { SourcePlaces } from '../prove/source-places.ts';
import { linesHere, type StoriesHere } from './stories-here.ts';

/** Every route in numbers: what is written, by language, and what a play reads of it. */
export function statsOf(here: StoriesHere): string {
  const rows = here.routes.flatMap((route) => {
    const lines = linesHere(here, route);
    const head = `${route.route} (${route.language})`;
    return [head, ...written(lines), ...played(here, route), ''];
  });
  return rows.length > 0 ? rows.join('\n') : 'no route compiles';
}

function written(lines: readonly InkLine[]): string[] {
  const cues = lines.map(({ tags }) => readCues(tags));
  const words = (kept: (line: InkLine, index: number) => boolean) =>
    lines.filter(kept).reduce((sum, { text }) => sum + countWords(text), 0);
  const isRecord = (index: number) => cueValue(cues[index] ?? [], 'record') !== undefined;
  const text = words(({ kind }, index) => kind === 'text' && !isRecord(index));
  const choices = words(({ kind }) => kind === 'choice');
  const records = words(({ kind }, index) => kind === 'text' && isRecord(index));
  const count = (kind: InkLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const acts = cues.flatMap((it) => cueValues(it, 'act'));
  const claims = new Set(cues.flatMap((it) => [...cueValues(it, 'claim'), ...cueValues(it, 'about')]));
  return [
    `  written: ${text} words of lines, ${choices} of choices, ${records} of records`,
    `  ${count('knot')} knots, ${count('stitch')} stitches, ${count('choice')} choices, ${acts.length} of them acts (${new Set(acts).size} kinds), ${claims.size} claims`,
  ];
}

function played(here: StoriesHere, compiled: StoriesHere['routes'][number]): string[] {
  const route = ourRoute(compiled, here.files);
  const explored = exploreAlone({
    json: route.json,
    inputs: route.inputs,
    lines: new Int32Array(),
    states: MOST_STATES,
    steps: MOST_STEPS,
  });
  const code = new Code(openInk(route.json));
  const proof = new Proof(route.route, explored.graph, code, new SourcePlaces(code), new ProofFaults());
  const proved = { ...explored, proof, faults: [], unreachedShared: [] };
  const { play, chapters, endings, seen, states, menus } = certifyRoute(
    proved,
    route.inputs,
    route.json,
    route.written,
  );
  const minutes = (lengths: typeof play) =>
    `${lengths.shortest.minutes}–${lengths.median.minutes}–${lengths.longest.minutes} min`;
  return [
    `  played: ${minutes(play)} (shortest, middle, longest), ${Math.round(100 * seen.median)} % of the words seen; ${states} states, ${menus} menus`,
    ...Object.entries(chapters).map(([id, lengths]) => `    ${id}: ${minutes(lengths)}`),
    ...endings.map(({ id, percent, path }) => `    → ${id}: ${percent} %, ${path.ids.length} choices at the least`),
  ];
}

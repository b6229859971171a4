import { createHash } from 'node:crypto';
import { fractionText, toNumber } from './fraction.ts';
import { edgesOf, type Graph, isEnd } from './graph.ts';
import { type Lengths, lengthsOf } from './lengths.ts';
import { oddsOf } from './odds.ts';
import type { Way } from './paths.ts';
import type { Proved } from './prove-route.ts';

/** How many words a reader reads in a minute. */
export const WORDS_A_MINUTE = 200;

/** A length in words and in minutes. */
export interface Length {
  readonly words: number;
  readonly minutes: number;
}

export interface CertifiedLengths {
  readonly shortest: Length;
  readonly median: Length;
  readonly longest: Length;
}

/** What is proven of one ending. */
export interface CertifiedEnding {
  readonly id: string;
  /** From how many states it can be reached. */
  readonly states: number;
  readonly path: { readonly inputs: Readonly<Record<string, string>>; readonly ids: readonly string[] };
  /** Exact odds under even choice, and the same in percent. */
  readonly odds: string;
  readonly percent: number;
  readonly play: CertifiedLengths;
  readonly chapters: Readonly<Record<string, CertifiedLengths>>;
}

/** What is proven of one route. */
export interface CertifiedRoute {
  readonly route: string;
  /** Fingerprint of the compiled ink that this is true of. */
  readonly ink: string;
  readonly states: number;
  readonly transitions: number;
  readonly menus: number;
  readonly endings: readonly CertifiedEnding[];
  readonly play: CertifiedLengths;
  readonly chapters: Readonly<Record<string, CertifiedLengths>>;
  /** Words written, and the shares of them that the shortest, the middle and the longest play show. */
  readonly words: number;
  readonly seen: { readonly shortest: number; readonly median: number; readonly longest: number };
  readonly claims: readonly string[];
}

/** The proof of all routes. The same stories give the same bytes: it holds no time, machine or chance. */
export interface Certificate {
  readonly language: string;
  readonly routes: readonly CertifiedRoute[];
  readonly transitions: number;
  readonly claimsNeverCited: readonly string[];
}

/** Puts into numbers what a route's graph holds. `written` is how many words the route has, records left out. */
export function certifyRoute(
  proved: Proved,
  inputs: readonly Readonly<Record<string, string>>[],
  json: string,
  written: number,
): CertifiedRoute {
  const { graph, proof, states, transitions } = proved;
  const odds = oddsOf(graph);
  const lengths = lengthsOf(graph, odds.visits.map(toNumber));
  const named = (ending: string) => ({
    play: certified(lengths.play.get(ending)),
    chapters: Object.fromEntries(
      [...lengths.chapters].flatMap(([chapter, by]) => (by.has(ending) ? [[chapter, certified(by.get(ending))]] : [])),
    ),
  });
  const endings = [...new Set(graph.nodes.filter(isEnd).map(({ ending }) => ending))].filter((it) => it !== '').sort();
  const whole = named('');
  const share = (length: Length) => rounded(written === 0 ? 0 : length.words / written, 3);
  return {
    route: proof.route,
    ink: createHash('sha256').update(json).digest('hex').slice(0, 16),
    states,
    transitions,
    menus: new Set(graph.nodes.map(({ menu }) => menu.name)).size - 1,
    endings: endings.map((id) => {
      const exact = odds.endings.get(id) ?? { over: 0n, under: 1n };
      return {
        id,
        states: leadingTo(graph, id),
        path: shortestTo(proved, id, inputs),
        odds: fractionText(exact),
        percent: rounded(100 * toNumber(exact), 2),
        ...named(id),
      };
    }),
    ...whole,
    words: written,
    seen: {
      shortest: share(whole.play.shortest),
      median: share(whole.play.median),
      longest: share(whole.play.longest),
    },
    claims: [...new Set(edgesOf(graph).flatMap(({ segment }) => segment.claims))].sort(),
  };
}

function certified(lengths: Lengths | undefined): CertifiedLengths {
  const length = (words = 0): Length => ({ words, minutes: rounded(words / WORDS_A_MINUTE, 1) });
  return {
    shortest: length(lengths?.shortest),
    median: length(lengths?.median),
    longest: length(lengths?.longest),
  };
}

function shortestTo({ graph, proof }: Proved, ending: string, inputs: readonly Readonly<Record<string, string>>[]) {
  // States are numbered by their distance, so the first of an ending's ends is a nearest.
  const way: Way = proof.paths.to(graph.nodes.findIndex((node) => isEnd(node) && node.ending === ending));
  return { inputs: inputs[way.input] ?? {}, ids: way.ids };
}

function leadingTo(graph: Graph, ending: string): number {
  const before: number[][] = graph.nodes.map(() => []);
  for (const { from, to } of edgesOf(graph)) before[to]?.push(from);
  const seen = new Set(graph.nodes.flatMap((node, number) => (isEnd(node) && node.ending === ending ? [number] : [])));
  for (const node of seen) for (const from of before[node] ?? []) seen.add(from);
  return [...seen].filter((node) => !graph.beginnings.includes(node)).length;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

import { countWords } from '../../src/play/screens.ts';
import { isCycle, partsOf } from './cycles.ts';
import { type Edge, type Graph, isEnd, type Node } from './graph.ts';
import { Spread } from './spread.ts';

/** How many words a play reads: the fewest, the middle one of all plays by their odds, and the most. */
export interface Lengths {
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
}

/** Lengths of whole plays and of each chapter, for all plays (under `''`) and for those that come to each ending. */
export interface RouteLengths {
  readonly play: ReadonlyMap<string, Lengths>;
  readonly chapters: ReadonlyMap<string, ReadonlyMap<string, Lengths>>;
}

/**
 * Measures plays in words, over the graph. What is read is every ordinary line and every menu offered; records are read
 * elsewhere. In a loop the longest play is the one that never turns back; the median counts every round by its odds, in
 * floating point.
 */
export function lengthsOf(graph: Graph, odds: readonly number[]): RouteLengths {
  const parts = partsOf(graph).reverse();
  const toward = oddsToward(graph, parts);
  const chapters = new Map<string, ReadonlyMap<string, Lengths>>();
  for (const chapter of chaptersOf(graph)) {
    const measured = new Measure(graph, parts, odds, toward, chapter).lengths;
    if ((measured.get('')?.longest ?? 0) > 0) chapters.set(chapter, measured);
  }
  return { play: new Measure(graph, parts, odds, toward).lengths, chapters };
}

/** Chapters in the order they are first met. */
export function chaptersOf(graph: Graph): string[] {
  return [...new Set(graph.nodes.flatMap(({ chapter, edges }) => [chapter, ...edges.flatMap(chaptersWithin)]))];
}

function chaptersWithin({ segment }: Edge): string[] {
  return segment.words.flatMap(({ chapter }) => (chapter === undefined ? [] : [chapter]));
}

/** For each ending, how likely each state still comes to it. */
function oddsToward(graph: Graph, parts: readonly (readonly number[])[]): ReadonlyMap<string, Float64Array> {
  const endings = new Set(graph.nodes.filter((node) => isEnd(node) && node.ending !== '').map(({ ending }) => ending));
  return new Map(
    [...endings].map((ending) => {
      const odds = new Float64Array(graph.nodes.length);
      for (const part of parts.toReversed()) {
        const rounds = isCycle(graph, part) ? ROUNDS : 1;
        for (let round = 0; round < rounds; round++) {
          for (const number of part) {
            const node = graph.nodes[number];
            if (!node || node.unexplored) continue;
            const sum = node.edges.reduce((all, { to }) => all + (odds[to] ?? 0), 0);
            odds[number] = isEnd(node) ? Number(node.ending === ending) : sum / node.edges.length;
          }
        }
      }
      return [ending, odds];
    }),
  );
}

/** One way through the graph that measures either whole plays or one chapter of them. */
class Measure {
  readonly #graph: Graph;
  readonly #odds: readonly number[];
  readonly #toward: ReadonlyMap<string, Float64Array>;
  readonly #chapter: string | undefined;
  readonly #at: (Spread | undefined)[];
  readonly #done = new Map<string, Spread>();

  constructor(
    graph: Graph,
    parts: readonly (readonly number[])[],
    odds: readonly number[],
    toward: ReadonlyMap<string, Float64Array>,
    chapter?: string,
  ) {
    this.#graph = graph;
    this.#odds = odds;
    this.#toward = toward;
    this.#chapter = chapter;
    this.#at = graph.nodes.map(() => undefined);
    for (const start of new Set(graph.beginnings)) {
      if (this.#inside(start)) this.#at[start] = Spread.single(0, odds[start] ?? 0);
    }
    for (const part of parts) this.#pass(part);
  }

  get lengths(): ReadonlyMap<string, Lengths> {
    return new Map([...this.#done].map(([ending, spread]) => [ending, spread.lengths]));
  }

  #pass(part: readonly number[]): void {
    const goesRound = isCycle(this.#graph, part);
    const inside = new Set(part);
    for (let round = 0; round < (goesRound ? ROUNDS : 1); round++) {
      for (const from of part) {
        const spread = this.#at[from];
        const fresh = !this.#inside(from) && round === 0;
        if (!spread && !fresh) continue;
        this.#at[from] = undefined;
        for (const edge of this.#graph.nodes[from]?.edges ?? []) {
          this.#follow(edge, spread, goesRound && inside.has(edge.to) && edge.to <= from);
        }
      }
      if (!goesRound || !part.some((node) => (this.#at[node]?.mass ?? 0) > TOO_LITTLE)) return;
    }
  }

  #follow(edge: Edge, spread: Spread | undefined, back: boolean): void {
    const node = this.#graph.nodes[edge.from];
    const to = this.#graph.nodes[edge.to];
    if (!node || !to) return;
    const share = 1 / node.edges.length;
    const begun = spread ?? (this.#touches(edge, to) ? Spread.single(0, this.#odds[edge.from] ?? 0) : undefined);
    if (!begun) return;
    const next = begun.moved(this.#words(edge, node, to), share, back);
    if (this.#inside(edge.to) && !isEnd(to)) this.#at[edge.to] = next.joined(this.#at[edge.to]);
    else this.#finish(edge.to, next);
  }

  #finish(at: number, spread: Spread): void {
    this.#done.set('', spread.joined(this.#done.get('')));
    for (const [ending, odds] of this.#toward) {
      const share = odds[at] ?? 0;
      if (share > 0) this.#done.set(ending, spread.moved(0, share, false).joined(this.#done.get(ending)));
    }
  }

  #inside(node: number): boolean {
    return this.#chapter === undefined || this.#graph.nodes[node]?.chapter === this.#chapter;
  }

  #touches(edge: Edge, to: Node): boolean {
    return to.chapter === this.#chapter || chaptersWithin(edge).includes(this.#chapter ?? '');
  }

  #words({ segment }: Edge, from: Node, to: Node): number {
    const counts = (chapter: string) => this.#chapter === undefined || chapter === this.#chapter;
    const lines = segment.words.reduce(
      (sum, { chapter = from.chapter, count }) => sum + (counts(chapter) ? count : 0),
      0,
    );
    return lines + (counts(to.chapter) ? menuWords(to) : 0);
  }
}

function menuWords({ menu }: Node): number {
  return menu.choices.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Rounds of a loop that are followed, and odds so small that they no longer are. */
const ROUNDS = 400;
const TOO_LITTLE = 1e-12;

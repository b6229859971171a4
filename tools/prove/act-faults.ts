import { type Edge, edgesOf, type Graph } from './graph.ts';
import { Paths } from './paths.ts';
import type { Proof } from './proof.ts';

/** Says which acts lack the records they owe, and which records belong to no act. */
export function sayActFaults(proof: Proof): void {
  const { graph } = proof;
  const acts = new Acts(graph);
  for (const edge of edgesOf(graph)) {
    if (edge.segment.troubles.some(({ kind }) => kind !== 'warning')) continue;
    sayOwed(proof, edge);
    for (const at of edge.segment.swallowed) {
      const message = 'a record has swallowed the words of another line: keep glue and diverts off the lines beside it';
      proof.say('record-swallowed', message, proof.placeOf(at), () => proof.wayBy(edge));
    }
    for (const { kind, of, at } of edge.segment.records) {
      if (of === undefined && edge.act === undefined) {
        const message = `"# record: ${kind}" follows no act; say which with "# of"`;
        proof.say('record-of-no-act', message, proof.placeOf(at), () => proof.wayBy(edge));
      } else if (of !== undefined && of !== edge.act && !acts.surelyTaken(edge.from, of)) {
        const message = `"# record: ${kind}" is of the act "${of}", which this path has not taken`;
        const without = () => new Paths(graph, (from, index) => graph.nodes[from]?.edges[index]?.act !== of);
        proof.say('record-of-no-act', message, proof.placeOf(at), () => proof.wayBy(edge, without()));
      }
    }
  }
}

function sayOwed(proof: Proof, edge: Edge): void {
  const { act, segment } = edge;
  if (act === undefined) return;
  const place = proof.placeOfChoice(edge);
  if (!segment.deed) {
    const message = `the act "${act}" (${edge.id}) shows no line before the next menu: that line is its deed`;
    proof.say('act-without-deed', message, place, () => proof.wayBy(edge));
  }
  const files = segment.records.filter(({ kind, of }) => kind === 'file' && (of ?? act) === act);
  if (files.some(({ empty }) => !empty)) return;
  const what = files.length > 0 ? 'only an empty "# record: file"' : 'no "# record: file"';
  const message = `the act "${act}" (${edge.id}) leaves ${what} before the next menu`;
  proof.say('act-without-file', message, place, () => proof.wayBy(edge));
}

/** Which acts have been taken on every path to a state, not only on some. */
class Acts {
  readonly #bits = new Map<string, bigint>();
  readonly #taken: (bigint | undefined)[];

  constructor(graph: Graph) {
    for (const { act } of edgesOf(graph)) {
      if (act !== undefined && !this.#bits.has(act)) this.#bits.set(act, 1n << BigInt(this.#bits.size));
    }
    this.#taken = graph.nodes.map(() => undefined);
    const queue = [...graph.beginnings];
    for (const start of queue) this.#taken[start] = 0n;
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const { act, to } of graph.nodes[from]?.edges ?? []) {
        const here = (this.#taken[from] ?? 0n) | (this.#bits.get(act ?? '') ?? 0n);
        const known = this.#taken[to];
        const both = known === undefined ? here : known & here;
        if (both === known) continue;
        this.#taken[to] = both;
        queue.push(to);
      }
    }
  }

  surelyTaken(node: number, act: string): boolean {
    const bit = this.#bits.get(act);
    return bit !== undefined && ((this.#taken[node] ?? 0n) & bit) !== 0n;
  }
}

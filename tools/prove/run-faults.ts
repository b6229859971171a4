import { edgesOf, isEnd } from './graph.ts';
import type { Proof } from './proof.ts';
import type { ProofFaultCode } from './proof-fault.ts';
import type { Trouble } from './segment.ts';

const CODES: Record<Trouble['kind'], ProofFaultCode> = {
  error: 'ink-error',
  warning: 'ink-warning',
  dry: 'dry-menu',
  endless: 'endless',
};

/** Says where ink stops with an error, goes round without a choice, or runs dry. */
export function sayRunFaults(proof: Proof): void {
  const { graph } = proof;
  for (const edge of edgesOf(graph)) {
    for (const { kind, message, at } of edge.segment.troubles) {
      const what = kind === 'dry' ? `a menu runs dry: ${message}` : message;
      proof.say(CODES[kind], what, proof.placeOf(at), () => proof.wayBy(edge));
    }
  }
}

/** Says where a play of our own ink stops outside of an ending. */
export function sayDryEnds(proof: Proof): void {
  const { graph } = proof;
  for (const edge of edgesOf(graph)) {
    const to = graph.nodes[edge.to];
    if (!to || !isEnd(to) || to.ending !== '' || edge.segment.troubles.some(({ kind }) => kind !== 'warning')) continue;
    const message = 'the story stops here and in no ending: a menu ran dry, or a head lacks its "# ending"';
    proof.say('dry-menu', message, proof.placeOf(edge.segment.last), () => proof.wayBy(edge));
  }
}

/** Says which endings no play comes to. `endings` gives the place of every ending that the ink names. */
export function sayEndingsOutOfReach(proof: Proof, endings: ReadonlyMap<string, { file: string; line: number }>): void {
  const reached = new Set(proof.graph.nodes.filter(isEnd).map(({ ending }) => ending));
  for (const [ending, place] of endings) {
    if (!reached.has(ending)) proof.say('ending-out-of-reach', `no path comes to the ending "${ending}"`, place);
  }
}

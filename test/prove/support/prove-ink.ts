import { compileInk } from '../../../src/story/compile/compile-ink.ts';
import { exploreAlone } from '../../../tools/prove/explore-route.ts';
import type { ProofFault } from '../../../tools/prove/proof-fault.ts';
import { type Proved, proveRoute, type RouteToProve } from '../../../tools/prove/prove-route.ts';

/** A route made of ink that stands in a test; its file is `x.ink`. */
export function routeOf(ink: string, given: Partial<RouteToProve> = {}): RouteToProve {
  const { json, story, faults } = compileInk('x.ink', () => ink);
  if (json === undefined || !story)
    throw new Error(faults.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return {
    route: 'x',
    file: 'x.ink',
    json,
    compiled: story.mainContentContainer,
    inputs: [{}],
    ours: true,
    endings: new Map(),
    ...given,
  };
}

/** Proves ink that stands in a test. */
export function proveInk(ink: string, given: Partial<RouteToProve> = {}): Promise<Proved> {
  return proveRoute(routeOf(ink, given), exploreAlone);
}

/** A fault as the tests compare it: what, on which line, by which path. */
export function brief({ code, place, way }: ProofFault): string {
  return `${code} ${place?.line ?? '-'} ${way ? way.ids.join(',') : '-'}`;
}

import type { OddsMap } from '../../src/classroom/materials/materials.ts';
import type { BranchMap } from '../../src/story/branch-map.ts';
import { mapOdds, mapOf } from '../prove/branch-map.ts';
import { type CertifiedRoute, certifyRoute } from '../prove/certificate.ts';
import { exploreAlone } from '../prove/explore-route.ts';
import { proveRoute } from '../prove/prove-route.ts';
import type { OurRoute } from '../prove/routes.ts';

/** What the prover knows of a route that the game and its materials show. */
export interface RouteFacts {
  readonly certified: CertifiedRoute;
  readonly map: BranchMap;
  readonly odds: OddsMap;
}

/** Explores a route, and works out its lengths, its odds and its map. */
export async function factsOf(route: OurRoute): Promise<RouteFacts> {
  const proved = await proveRoute(route, exploreAlone);
  const certified = certifyRoute(proved, route.inputs, route.json, route.written);
  const map = mapOf(route.route, proved.graph);
  const { nodes, edges } = mapOdds(proved.graph);
  // Numbered as one reads: downward, and from left to right.
  const order = [...map.nodes].sort((a, b) => a.y - b.y || a.x - b.x);
  const numbered = order.map(({ id }, at) => [id, { number: at + 1, odds: nodes.get(id) ?? 0 }] as const);
  return { certified, map, odds: { map, nodes: Object.fromEntries(numbered), edges } };
}

/** Facts by the compiled story they are true of, so that each is explored once. */
export class FactsBook {
  readonly #known = new Map<string, Promise<RouteFacts>>();

  /** The facts of these routes, to be asked for by name. */
  async all(routes: readonly OurRoute[]): Promise<(route: string) => RouteFacts> {
    const found = new Map<string, RouteFacts>();
    for (const route of routes) {
      const known = this.#known.get(route.json) ?? factsOf(route);
      this.#known.set(route.json, known);
      found.set(route.route, await known);
    }
    return (route) => {
      const facts = found.get(route);
      if (!facts) throw new Error(`nothing is known of a route "${route}"`);
      return facts;
    };
  }
}

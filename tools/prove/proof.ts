import type { Code } from './code.ts';
import type { Edge, Graph, Node } from './graph.ts';
import { homeOf } from './menu.ts';
import { Paths, type Way } from './paths.ts';
import type { ProofFaultCode, ProofFaults } from './proof-fault.ts';
import type { Place, SourcePlaces } from './source-places.ts';

/** One explored route with everything the checks need to find and place a fault. */
export class Proof {
  readonly route: string;
  readonly graph: Graph;
  readonly code: Code;
  readonly places: SourcePlaces;
  readonly faults: ProofFaults;
  readonly paths: Paths;
  readonly #byPath = new Map<string, number>();

  constructor(route: string, graph: Graph, code: Code, places: SourcePlaces, faults: ProofFaults) {
    this.route = route;
    this.graph = graph;
    this.code = code;
    this.places = places;
    this.faults = faults;
    this.paths = new Paths(graph);
    for (const [number, item] of code.items.entries()) this.#byPath.set(item.path.toString(), number);
  }

  say(code: ProofFaultCode, message: string, place: Place | undefined, way?: () => Way): void {
    this.faults.add({ code, route: this.route, message, ...(place ? { place } : {}) }, way);
  }

  /** The line an item of the code was written on. */
  placeOf(item: number): Place | undefined {
    return this.places.at(item);
  }

  /** The line a path of ink's was written on. */
  placeAt(path: string): Place | undefined {
    return this.places.at(this.#byPath.get(path) ?? -1);
  }

  /** Where a menu stands: its first choice. */
  placeOfMenu(node: Node): Place | undefined {
    return this.placeAt(node.menu.choices[0]?.source ?? '');
  }

  /** Where the choice of an edge is written; before the first word, where the story begins. */
  placeOfChoice(edge: Edge): Place | undefined {
    const source = this.graph.nodes[edge.from]?.menu.choices[edge.choice]?.source;
    return source ? this.placeAt(source) : this.placeOf(edge.segment.last);
  }

  /** The shortest way that takes an edge. */
  wayBy(edge: Edge, paths = this.paths): Way {
    const { input, ids } = paths.to(edge.from);
    return { input, ids: edge.id === '' ? ids : [...ids, edge.id] };
  }

  /** Knots and stitches a menu has choices in. */
  homes(node: Node): string[] {
    return [...new Set(node.menu.choices.map(({ source }) => homeOf(source)))];
  }
}

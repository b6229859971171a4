import { sayActFaults } from './act-faults.ts';
import { Code } from './code.ts';
import type { Explored } from './explore-route.ts';
import type { Job } from './findings.ts';
import { openInk } from './ink-insides.ts';
import { sayNoWayOut, sayUnmarkedLoops } from './loop-faults.ts';
import { sayMenuFaults } from './menu-faults.ts';
import { Proof } from './proof.ts';
import { type ProofFault, ProofFaults } from './proof-fault.ts';
import { sayDryEnds, sayEndingsOutOfReach, sayRunFaults } from './run-faults.ts';
import { type Place, SourcePlaces } from './source-places.ts';
import { type Unreached, unreachedIn } from './unreached.ts';

/** The most states a route may have, and the most transitions all routes together. */
export const MOST_STATES = 40_000;
export const MOST_TRANSITIONS = 250_000;
/** How many steps ink may take from one menu to the next; the longest segments take about a tenth. */
export const MOST_STEPS = 20_000;

/** One route to prove. */
export interface RouteToProve {
  readonly route: string;
  /** ink's JSON. */
  readonly json: string;
  /** The main file, and the compiler's root container, which knows the lines. */
  readonly file: string;
  readonly compiled?: unknown;
  /** Combinations of values passed in; one empty one where nothing is. */
  readonly inputs: readonly Readonly<Record<string, string>>[];
  /** Whether the rules of our own ink hold. */
  readonly ours: boolean;
  /** Where the ink names each ending. */
  readonly endings: ReadonlyMap<string, Place>;
  /** Limits other than the project's own. */
  readonly states?: number;
  readonly steps?: number;
  /** For tests, as in a Job. */
  readonly forgetful?: boolean;
  readonly everything?: boolean;
}

/** A route's proof. */
export interface Proved extends Explored {
  readonly proof: Proof;
  readonly faults: readonly ProofFault[];
  /** What was not reached in files that several routes share: a fault only where no route reaches it. */
  readonly unreachedShared: readonly Unreached[];
}

/** Explores a route by `explore`, then finds every fault in what was found. */
export async function proveRoute(
  given: RouteToProve,
  explore: (job: Job) => Explored | Promise<Explored>,
): Promise<Proved> {
  const { route, json, file, compiled, inputs, ours, endings } = given;
  const code = new Code(openInk(json));
  const places = new SourcePlaces(code, file, compiled);
  const job: Job = {
    json,
    inputs,
    lines: places.lines,
    states: given.states ?? MOST_STATES,
    steps: given.steps ?? MOST_STEPS,
    forgetful: given.forgetful ?? false,
    everything: given.everything ?? false,
  };
  const explored = await explore(job);
  const faults = new ProofFaults();
  const proof = new Proof(route, explored.graph, code, places, faults);
  sayInputFaults(proof, inputs);
  sayRunFaults(proof);
  sayNoWayOut(proof);
  if (ours) {
    sayDryEnds(proof);
    sayUnmarkedLoops(proof);
    sayMenuFaults(proof);
    sayActFaults(proof);
  }
  if (explored.graph.chance) {
    proof.say('chance', 'the story asks for chance; only one outcome of each was followed', undefined);
  }
  if (!explored.complete) sayBudget(proof, explored.states);
  // What was not reached says nothing where not everything was explored.
  const unreached = explored.complete ? unreachedIn(proof) : [];
  const isShared = ({ place }: Unreached) => place?.file.includes('stories/shared/') ?? false;
  for (const { what, place } of unreached.filter((it) => !isShared(it))) proof.say('unreached', what, place);
  if (ours && explored.complete) sayEndingsOutOfReach(proof, endings);
  return { ...explored, proof, faults: faults.all, unreachedShared: unreached.filter(isShared) };
}

function sayInputFaults(proof: Proof, inputs: RouteToProve['inputs']): void {
  const { variablesState } = proof.code.story;
  for (const name of new Set(inputs.flatMap((it) => Object.keys(it)))) {
    if (variablesState.GlobalVariableExistsWithName(name)) continue;
    const place = { file: 'stories/shared/inputs.json', line: 0 };
    proof.say('input', `"${name}" is passed in, and the route declares no such variable`, place);
  }
}

/** Names the menu that the most states stand at: what multiplies them is alive there. */
function sayBudget(proof: Proof, states: number): void {
  const counts = new Map<string, number>();
  for (const { menu } of proof.graph.nodes) counts.set(menu.name, (counts.get(menu.name) ?? 0) + 1);
  const [most = '', count = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const number = proof.graph.nodes.findIndex(({ menu }) => menu.name === most);
  const node = proof.graph.nodes[number];
  const message = `more than ${states} states: the route was not explored to its end. ${count} of them stand at this menu`;
  proof.say('too-many-states', message, node && proof.placeOfMenu(node), () => proof.paths.to(number));
}

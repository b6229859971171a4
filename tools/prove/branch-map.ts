import type { BranchMap, MapChoice, MapNode } from '../../src/story/branch-map.ts';
import type { CompiledRoute } from '../../src/story/compile/stories.ts';
import { partsOf } from './cycles.ts';
import { exploreAlone } from './explore-route.ts';
import { toNumber } from './fraction.ts';
import { edgesOf, type Graph, isBeginning, isEnd, type Node } from './graph.ts';
import { layOut } from './layout.ts';
import { homeOf } from './menu.ts';
import { oddsOf, oddsOfMeeting } from './odds.ts';
import { MOST_STATES, MOST_STEPS } from './prove-route.ts';

/** Explores a compiled route and lays out its branches; what is passed in may have any of the given values. */
export function branchMap(route: CompiledRoute, inputs: readonly Readonly<Record<string, string>>[] = [{}]): BranchMap {
  const job = { json: route.ink, inputs, lines: new Int32Array(), states: MOST_STATES, steps: MOST_STEPS };
  return mapOf(route.route, exploreAlone(job).graph);
}

/** Lays out the branches of an explored route. */
export function mapOf(route: string, graph: Graph): BranchMap {
  const groups = groupsOf(graph);
  const ids = namesOf(graph, groups);
  const list = [...groupEdges(graph, groups).values()].map(({ from, to, choice }) => ({ from, to, choice }));
  const layout = layOut(ids.length, list);
  return {
    route,
    width: layout.width,
    height: layout.height,
    starts: [
      ...new Set(
        graph.beginnings.flatMap((node) => graph.nodes[node]?.edges.map(({ to }) => ids[groups[to] ?? 0] ?? '') ?? []),
      ),
    ],
    nodes: ids.map((id, group) => {
      const states = graph.nodes.filter((_, node) => groups[node] === group);
      const [x, y] = layout.places[group] ?? [0, 0];
      const ways = list.filter(({ from, to }) => to === group && from !== group);
      return { id, ...kindOf(states), x, y, choices: choicesOf(states), meets: ways.length > 1 };
    }),
    edges: list.map(({ from, to, choice }, index) => ({
      from: ids[from] ?? '',
      to: ids[to] ?? '',
      choice,
      points: layout.lines[index] ?? [],
    })),
  };
}

/** How likely a play comes by each node of the map, and takes each of its edges, in the map's order. */
export function mapOdds(graph: Graph): { nodes: ReadonlyMap<string, number>; edges: readonly number[] } {
  const groups = groupsOf(graph);
  const names = namesOf(graph, groups);
  const parts = partsOf(graph);
  const visits = oddsOf(graph).visits.map(toNumber);
  const nodes = new Map(names.map((id, group) => [id, oddsOfMeeting(graph, parts, (node) => groups[node] === group)]));
  const edges = [...groupEdges(graph, groups).values()].map(({ states }) =>
    states.reduce((sum, from) => sum + (visits[from] ?? 0) / (graph.nodes[from]?.edges.length ?? 1), 0),
  );
  return { nodes, edges };
}

/** Every way between two groups by one choice, with the states it is taken in, once for each edge of the graph. */
function groupEdges(graph: Graph, groups: readonly number[]) {
  const edges = new Map<string, { from: number; to: number; choice: string; states: number[] }>();
  for (const { from, to, id } of edgesOf(graph)) {
    if (isBeginning(graph, from)) continue;
    const edge = { from: groups[from] ?? 0, to: groups[to] ?? 0, choice: id };
    const key = JSON.stringify(edge);
    const known = edges.get(key) ?? { ...edge, states: [] };
    known.states.push(from);
    edges.set(key, known);
  }
  return edges;
}

/** A group for every state but the first: menus with a choice in common are one, and the ends of an ending are one. */
function groupsOf(graph: Graph): number[] {
  const owner = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = owner.get(key) ?? key;
    return next === key ? key : rootOf(next);
  };
  const keysOf = (node: Node) =>
    isEnd(node) ? [`ending ${node.ending}`] : node.menu.choices.map(({ source }) => source);
  for (const node of graph.nodes) {
    const [first, ...others] = keysOf(node).map(rootOf);
    for (const other of others) if (first !== undefined) owner.set(rootOf(other), rootOf(first));
  }
  const numbers = new Map<string, number>();
  return graph.nodes.map((node, number) => {
    if (isBeginning(graph, number)) return -1;
    const root = rootOf(keysOf(node)[0] ?? 'nowhere');
    const known = numbers.get(root) ?? numbers.size;
    numbers.set(root, known);
    return known;
  });
}

/** A name for every group, from its place in the ink. */
function namesOf(graph: Graph, groups: readonly number[]): string[] {
  const names: string[] = [];
  const counts = new Map<string, number>();
  for (const [number, node] of graph.nodes.entries()) {
    const group = groups[number] ?? -1;
    if (group < 0 || names[group] !== undefined) continue;
    const home = isEnd(node) ? `ending.${node.ending}` : homeOf(node.menu.choices[0]?.source ?? '');
    const count = (counts.get(home) ?? 0) + 1;
    counts.set(home, count);
    names[group] = count === 1 ? home : `${home}.${count}`;
  }
  return names;
}

function kindOf(states: readonly Node[]): Pick<MapNode, 'kind' | 'chapter' | 'ending'> {
  const [first] = states;
  const chapter = first?.chapter ? { chapter: first.chapter } : {};
  return first && isEnd(first) ? { kind: 'ending', ...chapter, ending: first.ending } : { kind: 'scene', ...chapter };
}

function choicesOf(states: readonly Node[]): MapChoice[] {
  const choices = new Map<string, MapChoice>();
  // The menu that offers the most comes first, so that the order is that of the ink.
  const menus = states.map(({ menu }) => menu).sort((a, b) => b.choices.length - a.choices.length);
  for (const { id, act } of menus.flatMap((menu) => menu.choices)) {
    if (!choices.has(id)) choices.set(id, act === undefined ? { id } : { id, act });
  }
  return [...choices.values()];
}

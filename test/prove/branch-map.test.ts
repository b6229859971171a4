import { describe, expect, it, vi } from 'vitest';
import { mapOf } from '../../tools/prove/branch-map.ts';
import { fewestCrossings } from '../../tools/prove/crossings.ts';
import { layersOf } from '../../tools/prove/layers.ts';
import { layOut } from '../../tools/prove/layout.ts';
import { bigStory } from './big-story.ts';
import { proveInk } from './support/prove-ink.ts';
import { randomInk } from './support/random-ink.ts';

// Others may use the machine too.
vi.setConfig({ testTimeout: 60_000 });

const INK = `VAR kept = "no"
-> hall
=== hall
# chapter: one
+ [Keep it # id: keep # act: paper]
  ~ kept = "yes"
  You keep it.
  S. kept it. # record: file
  -> street
+ [Leave it # id: leave]
  -> street
=== street
+ {kept == "yes"} [Burn it # id: burn]
  -> river
+ [Home # id: home]
  -> home
=== river
+ [Wait # id: wait]
  -> home
=== home
# ending: home
Home.
-> END
`;

describe('mapOf', () => {
  it('makes one node of all states that show a menu, and one of each ending', async () => {
    const { graph } = await proveInk(INK);

    const { starts, nodes, edges } = mapOf('x', graph);

    expect(starts).toEqual(['hall']);
    expect(
      nodes.map(({ id, kind, chapter, choices, meets }) => [id, kind, chapter, choices.map((it) => it.id), meets]),
    ).toEqual([
      ['hall', 'scene', 'one', ['keep', 'leave'], false],
      ['street', 'scene', 'one', ['burn', 'home'], true],
      ['river', 'scene', 'one', ['wait'], false],
      ['ending.home', 'ending', 'one', [], true],
    ]);
    expect(nodes[0]?.choices[0]).toEqual({ id: 'keep', act: 'paper' });
    expect(edges.map(({ from, choice, to }) => `${from} ${choice} ${to}`)).toEqual([
      'hall keep street',
      'hall leave street',
      'street burn river',
      'street home ending.home',
      'river wait ending.home',
    ]);
  });

  it('puts each node below what leads to it, and draws each choice from its menu to the next in a lane of its own', async () => {
    const { graph } = await proveInk(INK);

    const { nodes, edges, width, height } = mapOf('x', graph);

    const at = new Map(nodes.map(({ id, x, y }) => [id, [x, y]]));
    for (const { from, to, points } of edges) {
      expect([points[0], points.at(-1)]).toEqual([at.get(from), at.get(to)]);
      expect(points[1]?.[1]).toBe((at.get(from)?.[1] ?? 0) + 0.5);
    }
    const lanes = edges.filter(({ from }) => from === 'hall').map(({ points }) => points[1]?.[0]);
    expect(new Set(lanes).size).toBe(2);
    expect(Math.max(...nodes.map(({ x }) => x), ...edges.flatMap(({ points }) => points.map(([x]) => x)))).toBe(width);
    expect(height).toBe(3);
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'lets every path of the graph be followed: random ink %i',
    async (seed) => {
      const { graph } = await proveInk(randomInk(seed));

      const { nodes, edges } = mapOf('x', graph);

      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      const offered = new Map(nodes.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]));
      for (const { from, choice } of edges) expect(offered.get(from)).toContain(choice);
      const ids = new Set(graph.nodes.flatMap((node) => node.edges.map(({ id }) => id)).filter((id) => id !== ''));
      expect(new Set(edges.map(({ choice }) => choice))).toEqual(ids);
    },
  );

  it('keeps things on a layer apart, for a route of 150 menus', async () => {
    const { graph } = await proveInk(bigStory(5, 30, 2));

    const { nodes, edges } = mapOf('x', graph);

    expect(nodes.length).toBe(151);
    const points = new Map(
      edges.flatMap((edge) => edge.points.slice(1, -1).map(([x, y]) => [`${x} ${y}`, [x, y] as const])),
    );
    const rows = new Map<number, number[]>();
    for (const [x, y] of [...nodes.map((node) => [node.x, node.y] as const), ...points.values()]) {
      rows.set(y, [...(rows.get(y) ?? []), x]);
    }
    for (const row of rows.values()) {
      const sorted = row.toSorted((a, b) => a - b);
      for (const [index, x] of sorted.slice(1).entries()) expect(x - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(0.49);
    }
  });

  it('is the same for the same story', async () => {
    const [first, second] = await Promise.all([proveInk(INK), proveInk(INK)]);

    expect(mapOf('x', first.graph)).toEqual(mapOf('x', second.graph));
  });
});

describe('layersOf', () => {
  it('leaves out links that go back', () => {
    const links = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 0 },
      { from: 0, to: 3 },
      { from: 2, to: 3 },
      { from: 3, to: 3 },
    ];

    expect(layersOf(4, links)).toEqual([0, 1, 2, 3]);
  });
});

describe('fewestCrossings', () => {
  it('untangles what can be untangled', () => {
    // Two and three are above five and four, crosswise.
    const depth = [0, 1, 1, 2, 2];
    const links = [
      { from: 0, to: 1 },
      { from: 0, to: 2 },
      { from: 1, to: 4 },
      { from: 2, to: 3 },
    ];

    const rows = fewestCrossings(depth, links);

    const [, middle = [], last = []] = rows;
    expect(last.indexOf(4) < last.indexOf(3)).toBe(middle.indexOf(1) < middle.indexOf(2));
  });
});

describe('layOut', () => {
  it('draws a chain as a straight line', () => {
    const links = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ];

    const { places, width } = layOut(3, links);

    expect(places).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
    expect(width).toBe(0);
  });
});

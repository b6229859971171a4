import { describe, expect, it } from 'vitest';
import { walkMap } from '../../src/page/map-walk.ts';
import type { BranchMap } from '../../src/story/branch-map.ts';

const node = (id: string, choices: string[], kind: 'scene' | 'ending' = 'scene') => ({
  id,
  kind,
  x: 0,
  y: 0,
  meets: false,
  choices: choices.map((choice) => ({ id: choice })),
});
const edge = (from: string, choice: string, to: string) => ({ from, to, choice, points: [] });
const MAP: BranchMap = {
  route: 'x',
  width: 1,
  height: 3,
  starts: ['box'],
  nodes: [
    node('box', ['break', 'wait']),
    node('kept', ['say']),
    node('read', ['deny']),
    node('ending.count', [], 'ending'),
  ],
  edges: [
    edge('box', 'break', 'kept'),
    edge('box', 'break', 'read'),
    edge('kept', 'say', 'ending.count'),
    edge('read', 'deny', 'ending.count'),
  ],
};
const told = (path: string[]) => walkMap(MAP, path).map(({ from, to }) => `${from}>${to}`);

describe('A path on the branch map', () => {
  it('takes, where a choice leads to several places, the one that offers what was taken next', () => {
    expect(told(['break', 'say'])).toEqual(['box>kept', 'kept>ending.count']);
    expect(told(['break', 'deny'])).toEqual(['box>read', 'read>ending.count']);
  });

  it('stops where the path no longer holds', () => {
    expect(told(['break', 'gone'])).toEqual(['box>kept']);
    expect(told(['gone'])).toEqual([]);
  });
});

/** A choice as the map knows it: no words, for the map is shown to those who have not read them. */
export interface MapChoice {
  readonly id: string;
  readonly act?: string;
}

/** A menu, with all states that show it, or an ending. `x` and `y` are in steps: `y` is depth, `x` across, from 0. */
export interface MapNode {
  /** Knot and stitch of the menu, with a number where it is not the only one there; `ending.` and its id. */
  readonly id: string;
  readonly kind: 'scene' | 'ending';
  readonly chapter?: string;
  readonly ending?: string;
  readonly x: number;
  readonly y: number;
  /** Every choice that some state offers here, in the order of the ink. */
  readonly choices: readonly MapChoice[];
  /** Several ways meet here again. */
  readonly meets: boolean;
}

/** A choice taken, from menu to menu; one choice may lead to several, by what was done before. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly choice: string;
  /** Points to draw it through, its ends included; each choice has a lane of its own, at half a step below its menu. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The branches of one route, laid out. A path is followed by taking, at each node, the edge of its next choice. */
export interface BranchMap {
  readonly route: string;
  readonly width: number;
  readonly height: number;
  /** Ids of the nodes that a play may begin at: one, unless what is passed in decides. */
  readonly starts: readonly string[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

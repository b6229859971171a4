/** An element of ink's call stack as data. Paths are ink's own; values are texts of the value table. */
export interface Frame {
  readonly type: number;
  /** Where the call goes on after its return; the last frame has none, for the choice says where it goes on. */
  readonly at?: readonly [path: string, index: number];
  readonly inExpression: boolean;
  readonly temporaries: readonly (readonly [name: string, value: string])[];
}

/** A choice on offer, with all that ink remembers for the case that it is taken. */
export interface MenuChoice {
  readonly id: string;
  readonly text: string;
  /** Id of the act that taking it is. */
  readonly act?: string;
  /** Ink's path of the choice itself and of what follows when it is taken. */
  readonly source: string;
  readonly target: string;
  readonly frames: readonly Frame[];
  /** What ran before the choice was made: it decides which containers count as newly entered. */
  readonly previous?: readonly [path: string, index: number];
}

/** Everything about a menu that can make a difference: the position of a state. */
export interface Menu {
  readonly choices: readonly MenuChoice[];
}

/** The knot, or knot and stitch, that a path lies in. */
export function homeOf(path: string): string {
  const parts = path.split('.');
  const end = parts.findIndex((part) => /^\d+$/.test(part));
  return parts
    .slice(0, end < 0 ? Math.min(parts.length, 2) : end)
    .slice(0, 2)
    .join('.');
}

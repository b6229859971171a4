import type { ClassroomWords } from '../../language/classroom/en.ts';
import type { BranchMap } from '../../story/branch-map.ts';
import { mapShares } from '../group/map-shares.ts';
import { make } from '../view/dom.ts';
import { mapDrawing } from '../view/map-drawing.ts';

/** The least and most pixels to a step of the map, how wide a map is drawn where it can be, and the widest line. */
const LOOK = { least: 30, most: 84, width: 900, widest: 14 };

/** The branch map with the class on it: the more went a way, the broader it is drawn, with its number beside it. */
export function classMapView(
  map: BranchMap,
  paths: readonly (readonly string[])[],
  words: ClassroomWords,
): HTMLElement {
  const { group } = words.desk;
  const { edges, nodes } = mapShares(map, paths);
  const drawing = mapDrawing(map, {
    across: Math.min(Math.max(Math.min(LOOK.width, window.innerWidth - 80) / (map.width + 2), LOOK.least), LOOK.most),
    width: (edge) => {
      const count = edges.get(edge) ?? 0;
      return count === 0 ? undefined : Math.max((LOOK.widest * count) / paths.length, 2.5);
    },
    label: ({ id }) => {
      const count = nodes.get(id) ?? 0;
      return count === 0 ? undefined : String(count);
    },
  });
  return make(
    'section',
    { class: 'c-map', 'data-part': 'class-map' },
    make('h2', {}, group.map),
    make('p', { class: 'c-hint' }, group.mapLead),
    make(
      'div',
      {
        class: 'c-scroll c-map-frame',
        tabindex: 0,
        role: 'img',
        'aria-label': group.mapLabel(edges.size, map.edges.length),
      },
      drawing,
    ),
  );
}

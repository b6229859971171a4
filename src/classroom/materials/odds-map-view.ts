import type { ClassroomWords } from '../../language/classroom/en.ts';
import { make } from '../view/dom.ts';
import { mapDrawing } from '../view/map-drawing.ts';
import type { OddsMap } from './materials.ts';

/** How wide a map is drawn where it can be, the least and most pixels to a step, and the widest line. */
const LOOK = { width: 880, least: 22, most: 84, widest: 12 };

/** The branch map of a route with its odds: menus numbered, ways as broad as they are likely. */
export function oddsMapView({ map, nodes, edges }: OddsMap, words: ClassroomWords): HTMLElement {
  const odds = new Map(map.edges.map((edge, at) => [edge, edges[at] ?? 0]));
  const drawing = mapDrawing(map, {
    across: Math.min(Math.max(LOOK.width / (map.width + 2), LOOK.least), LOOK.most),
    width: (edge) => Math.max(LOOK.widest * Math.min(odds.get(edge) ?? 0, 1), 1.2),
    label: ({ id }) => String(nodes[id]?.number ?? ''),
  });
  return make(
    'div',
    {
      class: 'c-scroll c-odds-map',
      tabindex: 0,
      role: 'img',
      'aria-label': words.desk.materials.mapLabel(map.nodes.length),
    },
    drawing,
  );
}

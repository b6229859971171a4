import type { ClassroomWords } from '../../language/classroom/en.ts';
import { markdownView } from './markdown-view.ts';
import type { Material } from './materials.ts';
import { oddsMapView } from './odds-map-view.ts';
import { scriptView } from './script-view.ts';

/** One of the materials as it is read and printed. */
export function materialView(material: Material, words: ClassroomWords): HTMLElement[] {
  if (material.kind === 'script') return scriptView(material, words);
  return markdownView(material.text, (name) => {
    const [, route = ''] = /^map ([\w-]+)$/.exec(name) ?? [];
    const map = material.maps[route];
    return map && oddsMapView(map, words);
  });
}

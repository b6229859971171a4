import type { Place, Places } from '../play/places.ts';

/** Reads where the Page has laid everything marked `data-place`, in CSS pixels of the window. */
export function measure(root: ParentNode, places: Places): void {
  const found = new Map<string, Place>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-place]')) {
    const box = element.getBoundingClientRect();
    const id = element.dataset.place;
    if (id === undefined || box.width === 0 || box.height === 0) continue;
    const words = element.matches('button') ? element.querySelector('.words') : undefined;
    const { grade } = element.dataset;
    const place = {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      ...(grade === undefined ? {} : { grade }),
    };
    found.set(id, words ? { ...place, words: wordsPlace(words) } : place);
  }
  places.publish(found);
}

function wordsPlace(label: Element): NonNullable<Place['words']> {
  const box = label.getBoundingClientRect();
  const style = getComputedStyle(label);
  const size = Number.parseFloat(style.fontSize);
  const leading = Number.parseFloat(style.lineHeight);
  const text = label.textContent ?? '';
  return { text, x: box.x, y: box.y, width: box.width, size, leading: Number.isNaN(leading) ? size * 1.32 : leading };
}

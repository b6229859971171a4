/** What the walk is told: the choices of each play, and whether the Stage's own styles hold. */
export interface Walk {
  readonly paths: readonly (readonly string[])[];
  readonly staged: boolean;
}

/**
 * Runs in the page. Plays each path by its own buttons and looks at every screen once, from the first words to what is
 * documented: what reaches beyond the screen, is cut off, or lies over other words. Gives one line for each fault, and
 * how many screens were looked at.
 */
export async function walkLayout({ paths, staged }: Walk): Promise<{ faults: string[]; screens: number }> {
  const SLACK = 3;
  const seen = new Set<string>();
  const faults = new Set<string>();
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

  interface Box {
    readonly element: HTMLElement;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  function textBoxes(): Box[] {
    const boxes: Box[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#page *')) {
      if (element.closest('dialog, .unseen, [popover], .skip, [aria-hidden="true"]')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
          if (width === 0) continue;
          // The box of a line holds room for marks above and below that tight lines share.
          boxes.push({ element, left, right, top: top + height * 0.22, bottom: bottom - height * 0.22 });
        }
      }
    }
    return boxes;
  }

  function look(): void {
    const name = (it: Element) =>
      `<${it.tagName.toLowerCase()} class="${it.className}"> "${it.textContent?.slice(0, 40)}"`;
    const root = document.scrollingElement ?? document.body;
    if (root.scrollWidth > innerWidth + 1)
      faults.add(`the page is ${root.scrollWidth} wide: ${find('main')?.textContent?.slice(0, 60)}`);
    const boxes = textBoxes();
    for (const box of boxes) {
      if (box.left < -SLACK || box.right > innerWidth + SLACK) faults.add(`off the side: ${name(box.element)}`);
      if (box.top + scrollY < -SLACK) faults.add(`off the top: ${name(box.element)}`);
      const holder = box.element.closest<HTMLElement>('button, .slip, .sheet, .record, .ballot');
      const held = holder?.getBoundingClientRect();
      if (
        held &&
        (box.left < held.left - SLACK ||
          box.right > held.right + SLACK ||
          box.top < held.top - SLACK ||
          box.bottom > held.bottom + SLACK)
      )
        faults.add(`out of its paper: ${name(box.element)}`);
    }
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > SLACK && high > SLACK) faults.add(`over each other: ${name(a.element)} and ${name(b.element)}`);
      }
    }
  }

  async function stand(): Promise<void> {
    if (staged) document.body.dataset.stage = 'still';
    for (let wait = 0; wait < 200 && find('main [aria-busy="true"]'); wait++) await soon(10);
    const words = find('main')?.textContent ?? '';
    if (seen.has(words)) return;
    seen.add(words);
    look();
  }

  for (const path of paths) {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'm' }));
    find('dialog [data-act="restart"]')?.click();
    for (const choice of [...path, '']) {
      for (let page = 0; page < 400 && !find('main button[data-choice]'); page++) {
        await stand();
        if (find('main [data-part="outcome"]')) break;
        find('main button[data-act="continue"]')?.click();
      }
      await stand();
      if (choice === '') break;
      const button = find(`main button[data-choice="${choice}"]`);
      if (!button) faults.add(`the path parts at ${choice}`);
      button?.click();
    }
  }
  return { faults: [...faults], screens: seen.size };
}

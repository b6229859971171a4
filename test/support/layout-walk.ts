/** How the screens that were gathered are looked at: text in per cent, and whether the Stage's own styles hold. */
export interface Sight {
  readonly textSize: number;
  readonly staged: boolean;
  readonly face?: 'book' | 'plain' | 'dyslexia';
  /** The reader's own style sheet spaces the text as WCAG 1.4.12 has it. */
  readonly spaced?: boolean;
}

/** What a look has come to: one line for each fault, and how many screens were looked at. */
export interface Seen {
  readonly faults: readonly string[];
  readonly screens: number;
}

declare global {
  /** Copies of every screen met, as the Page laid it. */
  var gathered: HTMLElement[] | undefined;
  /** Looks at what stands on the page now and gives one line for each fault. */
  var lookAround: (() => string[]) | undefined;
}

/**
 * Runs in the page. Plays each path by its own buttons, as fast as the Page follows, and keeps a copy of every screen
 * not met before, from the first words to what is documented. Gives where a path parts.
 */
export async function gatherScreens(paths: readonly (readonly string[])[]): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Set<string>();
  const copies: HTMLElement[] = [];
  globalThis.gathered = copies;
  const find = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector);
  const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

  async function keep(): Promise<void> {
    for (let wait = 0; wait < 200 && find('main [aria-busy="true"]'); wait++) await soon(10);
    const screen = find('#page');
    const words = screen?.querySelector('main')?.textContent ?? '';
    if (!screen || seen.has(words)) return;
    seen.add(words);
    copies.push(screen.cloneNode(true) as HTMLElement);
  }

  async function turnActs(): Promise<void> {
    for (let act = 0; act < 100; act++) {
      await keep();
      const next = find<HTMLButtonElement>('main [data-act="next-act"]');
      if (!next || next.disabled) return;
      next.click();
    }
  }

  for (const path of paths) {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'm' }));
    find('dialog [data-act="restart"]')?.click();
    for (const choice of [...path, '']) {
      for (let page = 0; page < 400 && !find('main button[data-choice]'); page++) {
        await turnActs();
        if (find('main [data-part="outcome"]')) break;
        find('main button[data-act="continue"]')?.click();
      }
      await keep();
      if (choice === '') break;
      const button = find(`main button[data-choice="${choice}"]`);
      if (!button) faults.push(`a path parts at ${choice}`);
      button?.click();
    }
  }
  return faults;
}

/** Runs in the page. Has it read by a sight from now on. */
export async function readBy({ textSize, staged, face = 'book', spaced = false }: Sight): Promise<void> {
  document.documentElement.style.setProperty('--scale', String(textSize / 100));
  document.documentElement.dataset.face = face;
  document.body.dataset.stage = staged ? 'still' : 'off';
  const own = new CSSStyleSheet();
  own.replaceSync(
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = spaced ? [own] : [];
  if (face === 'dyslexia') await document.fonts.load('400 20px OpenDyslexic');
  await document.fonts.ready;
}

/** Runs in the page. Lays every screen that was gathered, one after the other, and looks at each. */
export async function lookAtGathered(): Promise<Seen> {
  const faults = new Set<string>();
  const look = globalThis.lookAround;
  const copies = globalThis.gathered ?? [];
  if (!look) throw new Error('nothing looks around');
  for (const copy of copies) {
    document.querySelector('#page')?.replaceWith(copy);
    for (const fault of look()) faults.add(fault);
  }
  return { faults: [...faults], screens: copies.length };
}

/**
 * Runs in the page, once. Gives it the eyes: what reaches beyond the screen or its paper, is cut off, lies over other
 * words or controls, or is too small for a finger. Where a card is open, the card alone is looked at.
 */
export function giveEyes(): void {
  const SLACK = 3;

  interface Box {
    readonly element: HTMLElement;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  const name = (it: Element) =>
    `<${it.tagName.toLowerCase()} class="${it.className}"> "${it.textContent?.slice(0, 40)}"`;

  /** Shrunk to a point: there for whoever listens. */
  function forTheEar(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 && height <= 1 && getComputedStyle(element).overflow === 'hidden';
  }

  function textBoxes(scope: Element): Box[] {
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || (node.textContent ?? '').trim() === '' || forTheEar(element)) continue;
      if (element.closest('.unseen, [popover], .skip, dialog:not([open]), option, svg')) continue;
      // What a reader has not opened, and what a table or a map brings to sight by going sideways in its own frame.
      if (!element.checkVisibility() || element.closest('.members-frame, .map-frame')) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width === 0) continue;
        // The box of a line holds room for marks above and below that tight lines share.
        boxes.push({ element, left, right, top: top + height * 0.22, bottom: bottom - height * 0.22 });
      }
    }
    return boxes;
  }

  const overlap = (a: Omit<Box, 'element'>, b: Omit<Box, 'element'>) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

  const kin = (a: Element, b: Element) => a === b || a.contains(b) || b.contains(a);

  const beyond = (box: Box, holder: Element) => {
    const held = holder.getBoundingClientRect();
    return (
      box.left < held.left - SLACK ||
      box.right > held.right + SLACK ||
      box.top < held.top - SLACK ||
      box.bottom > held.bottom + SLACK
    );
  };

  /** Beyond the paper it lies on, or cut by what hides everything that runs over it. */
  function outOfPaper(box: Box): boolean {
    const paper = box.element.closest('button:not(.term-word), .slip, .sheet, .record, .ballot');
    if (paper && beyond(box, paper)) return true;
    for (let it: Element | null = box.element; it && it.id !== 'page'; it = it.parentElement) {
      if (getComputedStyle(it).overflow === 'hidden' && beyond(box, it)) return true;
    }
    return false;
  }

  /** As large as a finger: by itself, with its label, or with the room laid around a word of the running text. */
  function isLarge(control: HTMLElement): boolean {
    // The 139 seats stand as near as they sat; each has its row in the table as well.
    const least = control.matches('.seat') ? 23.5 : 43.5;
    const parts = [control, ...((control as HTMLInputElement).labels ?? [])].map((part) =>
      part.getBoundingClientRect(),
    );
    const { position, width, height } = getComputedStyle(control, '::after');
    const room = { width: Number.parseFloat(width), height: Number.parseFloat(height) };
    const boxes = position === 'absolute' ? [...parts, room] : parts;
    return (['width', 'height'] as const).every((of) => Math.max(...boxes.map((box) => box[of])) >= least);
  }

  globalThis.lookAround = () => {
    const faults: string[] = [];
    const card = document.querySelector('dialog[open]');
    const scope = card ?? document.querySelector('#page') ?? document.body;
    const root = card ?? document.scrollingElement ?? document.body;
    if (root.scrollWidth > root.clientWidth + 1) {
      const { right } = root.getBoundingClientRect();
      const beyondIt = [...scope.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > right + 1);
      const widest = beyondIt.map(name).join(', ').slice(0, 300);
      faults.push(`${root.scrollWidth} wide in ${root.clientWidth}: ${widest}`);
    }
    const boxes = textBoxes(scope);
    const above = card ? card.scrollTop : window.scrollY;
    for (const box of boxes) {
      if (box.left < -SLACK || box.right > innerWidth + SLACK) faults.push(`off the side: ${name(box.element)}`);
      if (box.top + above < -SLACK) faults.push(`off the top: ${name(box.element)}`);
      if (outOfPaper(box)) faults.push(`out of its paper: ${name(box.element)}`);
    }
    const sticky = (it: Element) => it.closest('.close') !== null;
    boxes.sort((a, b) => a.top - b.top);
    for (const [index, a] of boxes.entries()) {
      for (let next = index + 1; next < boxes.length; next++) {
        const b = boxes[next];
        if (!b || b.top > a.bottom) break;
        if (!kin(a.element, b.element) && overlap(a, b) && !sticky(a.element) && !sticky(b.element))
          faults.push(`over each other: ${name(a.element)} and ${name(b.element)}`);
      }
    }
    for (const control of scope.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]')) {
      if (control.matches('.skip, .unseen, [inert] *') || !control.checkVisibility()) continue;
      if (!isLarge(control)) faults.push(`too small for a finger: ${name(control)}`);
      if (control.matches('.term-word, .close')) continue;
      const { left, right, top, bottom } = control.getBoundingClientRect();
      for (const box of boxes) {
        // A slider lies over the years that it moves through.
        if (control.closest('.slider')?.contains(box.element)) continue;
        if (!kin(control, box.element) && overlap({ left, right, top, bottom }, box) && !box.element.closest('.close'))
          faults.push(`under a control: ${name(box.element)} under ${name(control)}`);
      }
    }
    return faults;
  };
}

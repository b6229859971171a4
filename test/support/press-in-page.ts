/** What is to be pressed: one control, or one after the other until an ending stands. */
export interface Presses {
  /** Selector of the one control; absent, the play is played on. */
  readonly one?: string;
  /** Choices that are taken wherever they are offered, the first of them that is. */
  readonly wishes?: readonly string[];
  /** What is taken where no wish is offered. */
  readonly otherwise?: 'first' | 'last';
  /** The choices to be taken, menu by menu, whatever else is offered; then it is played on. */
  readonly exactly?: readonly string[];
  /** Where it stops: at the next menu, at an ending (as it is where nothing is said), or at the last of what follows it. */
  readonly to?: 'menu' | 'ending' | 'last' | undefined;
}

/**
 * Runs in the page, so that a whole play costs one call. Presses real controls, each only when it lies where a finger
 * would meet it, and goes on when the page shows something else. Gives the choices taken.
 */
export async function pressInPage(presses: Presses): Promise<string[]> {
  const { one, wishes = [], otherwise = 'first', exactly = [], to = 'ending' } = presses;
  const PATIENCE = 30_000;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const words = () => `${find('main')?.textContent ?? ''}${location.hash}`;

  async function until<T>(what: string, get: () => T | null | undefined | false): Promise<T> {
    for (const began = performance.now(); performance.now() - began < PATIENCE; ) {
      const got = get();
      if (got) return got;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error(`${what} never came: ${words().slice(-300)}`);
  }

  /** The control, once it is in reach and nothing lies over it. */
  function open(selector: string): HTMLElement | undefined {
    const control = find(selector);
    if (!control || (control as HTMLButtonElement).disabled) return undefined;
    let { top, bottom, left, width, height } = control.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      ({ top, left, width, height } = control.getBoundingClientRect());
    }
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return met && control.contains(met) ? control : undefined;
  }

  async function press(selector: string): Promise<void> {
    const control = await until(selector, () => open(selector));
    const before = words();
    control.click();
    await until(`what follows ${selector}`, () => words() !== before);
  }

  if (one !== undefined) {
    await press(one);
    return [];
  }
  const path: string[] = [];
  for (;;) {
    await until('an ending, a menu or a page to turn', () =>
      find('[data-part="ending"], button[data-choice], main button[data-act="continue"]'),
    );
    if (find('[data-part="ending"]')) break;
    const offered = [...document.querySelectorAll('button[data-choice]')].map(
      (it) => it.getAttribute('data-choice') ?? '',
    );
    if (offered.length === 0) {
      await press('button[data-act="continue"]');
      continue;
    }
    if (to === 'menu') return path;
    const [first = '', last = first] = [offered[0], offered.at(-1)];
    const wish =
      exactly[path.length] ?? wishes.find((id) => offered.includes(id)) ?? (otherwise === 'first' ? first : last);
    if (!offered.includes(wish)) throw new Error(`after ${path.join()}, ${wish} is not offered; ${offered.join()} are`);
    path.push(wish);
    await press(`button[data-choice="${wish}"]`);
  }
  while (to === 'last' && find('main button[data-act="continue"]')) await press('main button[data-act="continue"]');
  return path;
}

import type { Page } from 'playwright-core';
import { type Presses, pressInPage } from './press-in-page.ts';

/** What is on screen, so that a test can wait until a command has changed it. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => `${document.querySelector('main')?.textContent ?? ''}${location.hash}`);
}

/** Does something and waits until the page shows something else. */
export async function andWait(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await words(page);
  await act();
  // Not at every frame: a stage that is painted without a graphics card has few of them.
  await page.waitForFunction(
    (old) => `${document.querySelector('main')?.textContent ?? ''}${location.hash}` !== old,
    before,
    { polling: 20 },
  );
}

function inPage(page: Page, presses: Presses): Promise<string[]> {
  return page.evaluate(pressInPage, presses);
}

/** Presses a control that nothing lies over, and waits until the page shows something else. */
export async function press(page: Page, selector: string): Promise<void> {
  await inPage(page, { one: selector });
}

/** Goes on until a menu is open or nothing more can be gone on to. */
export async function toMenu(page: Page): Promise<void> {
  await inPage(page, { to: 'menu' });
}

/** Takes a choice of the next menu. */
export async function take(page: Page, choice: string): Promise<void> {
  await toMenu(page);
  await press(page, `button[data-choice="${choice}"]`);
}

/** Plays on to the ending, and past it to the last of what is laid before the reader. Gives the choices taken. */
export async function playOut(page: Page, presses: Pick<PlayOn, 'wishes' | 'otherwise'> = {}): Promise<string[]> {
  return inPage(page, { ...presses, to: 'last' });
}

/** How a play is played on. */
export interface PlayOn {
  /** At each menu the first of these that is offered is taken. */
  readonly wishes?: readonly string[];
  /** What is taken where none of them is. */
  readonly otherwise?: 'first' | 'last';
  /** The choices to be taken, menu by menu; then it is played on. */
  readonly exactly?: readonly string[];
  /** By the browser's own pointer or keyboard, a press at a time; else the controls are pressed from within the page. */
  readonly by?: 'pointer' | 'keys';
}

/** Plays on to the ending and gives the choices taken. */
export async function playOn(page: Page, { by, ...presses }: PlayOn = {}): Promise<string[]> {
  if (by === undefined) return inPage(page, presses);
  const { wishes = [], otherwise = 'first', exactly = [] } = presses;
  const path: string[] = [];
  for (let step = 0; step < 400; step++) {
    if ((await page.locator('[data-part="ending"]').count()) > 0) return path;
    const offered = await page
      .locator('button[data-choice]')
      .evaluateAll((all) => all.map((it) => it.getAttribute('data-choice') ?? ''));
    const [wanted = wishes.find((id) => offered.includes(id))] = exactly.slice(path.length);
    const wish = offered.length === 0 ? undefined : (wanted ?? (otherwise === 'first' ? offered[0] : offered.at(-1)));
    const selector = wish === undefined ? 'button[data-act="continue"]' : `button[data-choice="${wish}"]`;
    const key = wish === undefined ? 'Space' : String(offered.indexOf(wish) + 1);
    if (wish !== undefined) path.push(wish);
    await andWait(page, () => (by === 'keys' ? page.keyboard.press(key) : page.locator(selector).first().click()));
  }
  throw new Error('no ending after 400 steps');
}

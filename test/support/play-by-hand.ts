import type { Page } from 'playwright-core';

/** How a test goes through a route: by its buttons, or by keys alone. */
export type Hand = (page: Page) => Promise<void>;

/** Presses the control with the pointer's click, wherever it lies. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
}

/** What is on screen, so that a test can wait until a command has changed it. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => `${document.querySelector('main')?.textContent ?? ''}${location.hash}`);
}

/** Does something and waits until the page shows something else. */
export async function andWait(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await words(page);
  await act();
  await page.waitForFunction(
    (old) => `${document.querySelector('main')?.textContent ?? ''}${location.hash}` !== old,
    before,
  );
}

/** Goes on until a menu is open or nothing more can be gone on to. */
export async function toMenu(page: Page): Promise<void> {
  await page.locator('[data-part="prose"], [data-part="ending"]').first().waitFor();
  while ((await page.locator('button[data-choice]').count()) === 0) {
    if ((await page.locator('[data-part="ending"]').count()) > 0) return;
    await andWait(page, () => press(page, 'button[data-act="continue"]'));
  }
}

/** Takes a choice of the open menu. */
export async function take(page: Page, choice: string): Promise<void> {
  await toMenu(page);
  await andWait(page, () => press(page, `button[data-choice="${choice}"]`));
}

/**
 * Plays on to the ending, at each menu taking the first of `wishes` that is offered, else the choice `otherwise` names
 * (the first or the last). Gives the choices taken.
 */
export async function playOn(
  page: Page,
  {
    wishes = [],
    otherwise = 'first',
    keys = false,
  }: { wishes?: readonly string[]; otherwise?: 'first' | 'last'; keys?: boolean } = {},
): Promise<string[]> {
  const path: string[] = [];
  for (let step = 0; step < 400; step++) {
    if ((await page.locator('[data-part="ending"]').count()) > 0) return path;
    const offered = await page
      .locator('button[data-choice]')
      .evaluateAll((all) => all.map((it) => it.getAttribute('data-choice') ?? ''));
    if (offered.length === 0) {
      await andWait(page, () => (keys ? page.keyboard.press('Space') : press(page, 'button[data-act="continue"]')));
      continue;
    }
    const wish =
      wishes.find((id) => offered.includes(id)) ?? (otherwise === 'first' ? offered[0] : offered.at(-1)) ?? '';
    path.push(wish);
    const key = String(offered.indexOf(wish) + 1);
    await andWait(page, () => (keys ? page.keyboard.press(key) : press(page, `button[data-choice="${wish}"]`)));
  }
  throw new Error('no ending after 400 steps');
}

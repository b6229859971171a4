import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser, openGame, serveBuild } from '../support/browser.ts';
import { layPaint } from '../support/paint.ts';
import { andWait, playOn, press, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

const WAYS = ['en', 'es'].flatMap((lang) => [
  { lang, on: 'the Stage', query: '' },
  { lang, on: 'the Page', query: '&stage=off' },
]);

describe.each(WAYS)('On $on in $lang', ({ lang, query }) => {
  it('axe finds nothing on any screen or card', { timeout: 400_000 }, async () => {
    const { page, errors } = await openGame(browser, `${address}?lang=${lang}${query}`, {
      // Of what is painted no more than the contrast is asked for, and that where nothing moves any more.
      ...(query === '' ? { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } : {}),
    });
    const found: Record<string, string[]> = {};
    await walkEveryScreen(page, async (screen) => {
      if (query === '') await layPaint(page);
      const wrong = await violations(page);
      if (wrong.length > 0) found[screen] = wrong;
    });

    expect(found).toEqual({});
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe.each([
  ['dark', { contrast: 'dark' }],
  ['high', { contrast: 'high' }],
])('In %s contrast', (_name, settings) => {
  it('axe finds nothing on any screen or card', { timeout: 400_000 }, async () => {
    const { page } = await openGame(browser, `${address}?lang=en&stage=off`);
    await choose(page, settings);
    const found: Record<string, string[]> = {};
    await walkEveryScreen(page, async (screen) => {
      const wrong = await violations(page);
      if (wrong.length > 0) found[screen] = wrong;
    });

    expect(found).toEqual({});
    await page.context().close();
  });
});

/** Goes through every screen and card there is, and calls back on each. */
async function walkEveryScreen(page: Page, on: (screen: string) => Promise<void>): Promise<void> {
  const cards = async (at: string, names: readonly string[]) => {
    for (const name of names) {
      await page.keyboard.press('m');
      if (name !== 'menu') await page.locator(`dialog [data-act="card-${name}"]`).click();
      await page.locator(`dialog[data-card="${name}"]:not(:has([aria-busy]))`).waitFor();
      await on(`${at}: ${name}`);
      await page.keyboard.press('Escape');
    }
  };
  const named = async () =>
    page.evaluate(() => document.querySelector('main > [data-part]')?.getAttribute('data-part') ?? '');

  await on('title');
  await cards('title', ['menu', 'plays', 'settings', 'help', 'about']);
  if ((await page.locator('button[data-act="table"]').count()) > 0) {
    await press(page, 'button[data-act="table"]');
    await on('table');
  }
  await press(page, 'button[data-act="begin-one-ballot"]');
  await on('reading');
  await page.keyboard.press('e');
  await on('provenance');
  await page.keyboard.press('e');
  let stamped = false;
  let menu = false;
  while ((await page.locator('.row').count()) === 0) {
    const stamp = page.locator('button.stamp').first();
    if (!stamped && (await stamp.count()) > 0) {
      stamped = true;
      await on('stamps');
      await stamp.click();
      await page.locator('dialog .sources').waitFor();
      await on('evidence');
      await page.keyboard.press('Escape');
    }
    if (!menu && (await page.locator('button[data-choice]').count()) > 0) {
      menu = true;
      await on('choices');
    }
    await press(page, 'button[data-choice], button[data-act="continue"]');
  }
  await on('ballot');
  await andWait(page, () => page.locator('button[data-choice]').last().click());
  await toMenu(page);
  await cards('play', ['menu', 'history', 'archive', 'file', 'plays', 'about']);
  await playOn(page, { otherwise: 'last' });
  await on('ending');
  while ((await page.locator('button[data-act="continue"]').count()) > 0) {
    await press(page, 'button[data-act="continue"]');
    await page.locator('main:not(:has([aria-busy="true"]))').waitFor();
    await on(await named());
  }
}

/** Sets settings as the card does, without its clicks. */
async function choose(page: Page, settings: Readonly<Record<string, string>>): Promise<void> {
  await page.keyboard.press('m');
  await page.locator('dialog [data-act="card-settings"]').click();
  for (const [name, value] of Object.entries(settings))
    await page.locator(`[data-setting="${name}"]`).selectOption(value);
  await page.keyboard.press('Escape');
}

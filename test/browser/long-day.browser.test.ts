import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { countFromNowOn, leftOver, SOUNDING } from '../support/left-over.ts';
import { playOut, press } from '../support/play-by-hand.ts';

/** A thousand plays in one page, in each view; the short form has so many, and is measured first after so many. */
const LONG = process.env.TEST_LONG === '1';
const MEGABYTE = 2 ** 20;

/** The database's last transaction may still be held, by what waits for its end, its error and its undoing. */
const TRANSACTION = 3;

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

describe.each([
  { view: 'the Page', query: '&stage=off', first: LONG ? 50 : 15, plays: LONG ? 1000 : 40 },
  { view: 'the Stage', query: '', first: LONG ? 50 : 6, plays: LONG ? 1000 : 20 },
])('After $plays plays in one page, on $view', ({ query, first, plays }) => {
  it('nothing is left over', { timeout: LONG ? 7_200_000 : 240_000 }, async () => {
    const context = await browser.newContext({ viewport: { width: 640, height: 360 }, reducedMotion: 'reduce' });
    await context.addInitScript(countFromNowOn);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${address}?lang=en${query}`);
    await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
    // A press of the pointer's own: sound begins with it.
    await page.locator('button[data-act="begin-one-ballot"]').click();
    await page.locator('[data-part="prose"]').waitFor();
    for (let play = 1; play <= first; play++) await playOnce(page, play);
    const early = await leftOver(page);
    for (let play = first + 1; play <= plays; play++) await playOnce(page, play);
    const late = await leftOver(page);
    console.info(`after ${first}: ${JSON.stringify(early)}\nafter ${plays}: ${JSON.stringify(late)}`);

    expect(errors).toEqual([]);
    expect(late.heap).toBeLessThanOrEqual(Math.max(early.heap * 1.05, early.heap + MEGABYTE));
    expect(late.listeners).toBeLessThanOrEqual(early.listeners + TRANSACTION);
    expect(late.timers).toBeLessThanOrEqual(early.timers);
    expect(late.textures).toBeLessThanOrEqual(early.textures);
    expect(late.audioNodes).toBeLessThanOrEqual(SOUNDING);
    await context.close();
  });
});

/** Plays to the last screen, now one way and now the other, and begins again: mostly at once, at times from the title. */
async function playOnce(page: Page, number: number): Promise<void> {
  await playOut(page, { otherwise: number % 2 === 0 ? 'first' : 'last' });
  await page.keyboard.press('m');
  await press(page, `dialog [data-act="${number % 5 === 0 ? 'title' : 'restart'}"]`);
  if (number % 5 === 0) await press(page, 'button[data-act="begin-one-ballot"]');
}

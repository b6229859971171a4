import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAVIEST } from '../../tools/single.ts';
import { launchBrowser, openGame } from '../support/browser.ts';
import { playOut, toMenu } from '../support/play-by-hand.ts';
import { singleFile } from '../support/single-once.ts';

let browser: Browser;
let file: string;
let address: string;

beforeAll(async () => {
  [browser, file] = await Promise.all([launchBrowser(), singleFile()]);
  address = pathToFileURL(file).href;
});
afterAll(() => browser.close());

/** Opens the file, and keeps every request beyond it and every word of the security policy. */
async function openFile(query: string): Promise<{ page: Page; troubles: string[] }> {
  const { page, errors: troubles } = await openGame(browser, address + query, {
    offline: true,
    viewport: { width: 1366, height: 768 },
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) troubles.push(request.url());
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) troubles.push(message.text());
  });
  return { page, troubles };
}

describe('The game in one file', () => {
  it('weighs less than it may', () => {
    expect(statSync(file).size).toBeLessThan(HEAVIEST);
  });

  it.each([
    ['en', 'one-ballot', ''],
    ['es', 'one-ballot', '&stage=off'],
    ['es', 'teller', ''],
    ['en', 'teller', '&stage=off'],
  ])('plays from a disk to what is documented: %s, %s%s', async (language, route, stage) => {
    const { page, troubles } = await openFile(`?lang=${language}&route=${route}${stage}`);
    expect(await page.evaluate(() => document.body.dataset.stage)).toBe(stage === '' ? 'still' : 'off');

    await playOut(page, { otherwise: 'last' });

    expect(await page.locator('[data-part="leave"]').count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('holds the teacher’s desk and the kiosk', async () => {
    const { page, troubles } = await openFile('?lang=en&stage=off');
    await page.goto(`${address}?desk&lang=en`);
    await page.locator('[data-part="desk"], .c-desk, #page h1').first().waitFor();
    expect(await page.locator('#page').textContent()).toContain('assignment');

    await page.goto(`${address}?kiosk&stage=off`);
    await page.locator('[data-k="touch"]').click();
    await page.locator('[data-k="language-es"]').click();
    await toMenu(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('plays where nothing may be kept', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.goto(`${address}?lang=en&route=one-ballot&stage=off`);
    await toMenu(page);

    expect(await page.locator('button[data-choice]').count()).toBeGreaterThan(0);
    await context.close();
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAVIEST } from '../../tools/single.ts';
import { launchBrowser, openGame } from '../support/browser.ts';
import { andWait, playOn, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let folder: string;
let address: string;
let size: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'one-file-'));
  const file = join(folder, 'three-against.html');
  address = pathToFileURL(file).href;
  // In a process of its own: a build inside the test would be a build for tests.
  execFileSync('npx', ['tsx', fileURLToPath(new URL('../../tools/single.ts', import.meta.url)), file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  size = statSync(file).size;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

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
    expect(size).toBeLessThan(HEAVIEST);
  });

  it.each([
    ['en', 'one-ballot', ''],
    ['es', 'one-ballot', '&stage=off'],
    ['es', 'teller', ''],
    ['en', 'teller', '&stage=off'],
  ])('plays from a disk to what is documented: %s, %s%s', async (language, route, stage) => {
    const { page, troubles } = await openFile(`?lang=${language}&route=${route}${stage}`);
    expect(await page.evaluate(() => document.body.dataset.stage)).toBe(stage === '' ? 'still' : 'off');

    await playOn(page, { otherwise: 'last' });
    while ((await page.locator('button[data-act="continue"]').count()) > 0) {
      await andWait(page, () => page.locator('button[data-act="continue"]').click());
    }

    expect(await page.locator('[data-part="leave"]').count()).toBe(1);
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

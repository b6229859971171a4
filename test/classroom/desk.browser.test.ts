import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser, SIZES, serveBuild } from '../support/browser.ts';
import { singleFile } from '../support/single-once.ts';
import { chance } from './support/class-of.ts';
import { mutated } from './support/mutated.ts';
import { asFiles, realGrades, realRecords } from './support/real-class.ts';

const MARKUP = '<img src=x onerror="globalThis.hurt=1">';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

async function open(url: string, viewport: { width: number; height: number } = SIZES[0]) {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(url);
  return { page, errors };
}

/** Sees to a whole class on an open desk, and opens one of the materials. */
async function workAtDesk(page: Page): Promise<void> {
  await page.locator('[data-c="part-assign"]').click();
  await page.locator('[data-c="chapter"] option[value="the-pencil"]').waitFor({ state: 'attached' });
  await page.locator('[data-c="make"]').click();
  expect(await page.locator('[data-part="link"]').inputValue()).toContain('#a=1.');
  await page.locator('[data-c="part-group"]').click();
  await page.locator('[data-c="files"]').setInputFiles(asFiles(realRecords(['Ana', 'Bruno', 'Carla'])));
  await page.locator('[data-part="pupils"] tbody tr').nth(2).waitFor();
  await page.locator('[data-c="view-shares"]').click();
  await page.locator('[data-part="class-map"] svg').waitFor();
  await page.locator('[data-c="part-materials"]').click();
  await page.locator('[data-c="page-cheat-sheet"]').click();
  await page.locator('[data-page="cheat-sheet"] .c-odds-map svg').first().waitFor();
  await page.locator('[data-c="page-script-one-ballot"]').click();
  await page.locator('#scene-2').waitFor();
}

describe('The desk', () => {
  it('works from one file on a disk', async () => {
    const file = pathToFileURL(await singleFile()).href;
    const { page, errors } = await open(`${file}?desk&lang=en`);
    await page.context().setOffline(true);
    await workAtDesk(page);
    expect(await page.locator('a[target="_blank"]:visible').count()).toBe(0);
    await page.locator('[data-c="part-assign"]').click();
    expect(await page.locator('[data-part="assign"]').count()).toBe(1);

    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('works with the server gone, once it has been opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    cpSync('dist', folder, { recursive: true });
    const { page, errors } = await open(`${await serveBuild(folder)}?desk&lang=es`);
    await page.locator('[data-part="kept"]', { hasText: 'sin red' }).waitFor();
    rmSync(folder, { recursive: true, force: true });
    await page.reload();
    await page.locator('[data-part="desk"]').waitFor();
    await workAtDesk(page);
    await page.locator('[data-c="part-group"]').click();
    await page.locator('[data-c="clear"]').click();
    await page.locator('[data-c="files"]').setInputFiles(asFiles(realGrades(['Ana', 'Bruno'])));
    await page.locator('[data-part="thread-shares"] tbody tr').first().waitFor();

    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('shows 180 of 200 where 20 are hostile, and runs nothing of what they hold', async () => {
    const names = Array.from({ length: 180 }, (_, at) => `${MARKUP}${at}`);
    const good = realRecords(names, undefined, `${MARKUP}\n=1+1`);
    const random = chance(9);
    const bad = Array.from({ length: 20 }, (_, at) => {
      const record = { ...good[at], play: `bad-${at}`, path: ['nowhere', MARKUP] };
      return {
        name: `${MARKUP}${at}.json`,
        text: JSON.stringify(at % 2 ? { ...record, extra: MARKUP } : mutated(record, random)),
      };
    });
    const { page, errors } = await open(`${address}?desk&lang=en`);
    await page.locator('[data-c="part-group"]').click();
    await page
      .locator('[data-c="files"]')
      .setInputFiles([
        ...asFiles(good),
        ...bad.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
      ]);
    await page.locator('[data-part="pupils"] tbody tr').nth(179).waitFor();

    expect(await page.locator('[data-part="pupils"] tbody tr').count()).toBe(180);
    expect(await page.locator('[data-part="aside"] tbody tr').count()).toBe(20);
    for (const view of ['answers', 'compare', 'shares']) {
      await page.locator(`[data-c="view-${view}"]`).click();
      await page.locator(`.c-view[data-view="${view}"] > *`).waitFor();
      expect(await page.locator('.c-view img').count()).toBe(0);
    }
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says of a damaged link that it is, and shows no class by it', async () => {
    const { page } = await open(`${address}?desk&lang=en`);
    await page.locator('[data-c="part-group"]').click();
    await page.locator('[data-c="class-link"]').fill('https://example.org/#a=1.abc.def');
    await page.locator('[data-c="files"]').setInputFiles(asFiles(realRecords(['Ana'])));
    await page.locator('[data-part="link-trouble"]:not(:empty)').waitFor();

    expect(await page.locator('[data-part="link-trouble"]').textContent()).toContain('damaged');
    expect(await page.locator('[data-part="pupils"]').count()).toBe(0);
    await page.context().close();
  });
});

describe('The exercise on the thread by itself', () => {
  it('is set, graded before the evidence shows, handed in, and seen', async () => {
    const { page: desk, errors } = await open(`${address}?desk&lang=en`);
    await desk.locator('[data-c="route"]').selectOption('');
    await desk.locator('[data-c="make"]').click();
    const link = await desk.locator('[data-part="link"]').inputValue();

    const page = await desk.context().newPage();
    await page.goto(link.replace('?', '?stage=off&'));
    await page.locator('[data-c="begin"]').click();
    expect(await page.locator('[data-part="trouble"]').textContent()).not.toBe('');
    await page.locator('[data-c="name"]').fill('Ana');
    await page.locator('[data-c="begin"]').click();
    await page.locator('[data-part="thread"]').waitFor();
    expect(await page.locator('.c-ledger').count()).toBe(0);
    expect(await page.locator('[data-c="save"]').count()).toBe(0);
    await page.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLInputElement>('.c-statements input[value="disputed"]'))
        input.click();
    });
    await page.locator('[data-c="reveal"]').click();
    await page.locator('[data-part="agreed"]').waitFor();
    expect(await page.locator('.c-statements input').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-c="save"]').click()]);

    await desk.locator('[data-c="part-group"]').click();
    await desk.locator('[data-c="files"]').setInputFiles(await download.path());
    await desk.locator('[data-part="graders"] tbody tr').waitFor();
    expect(await desk.locator('[data-part="graders"] tbody tr').textContent()).toContain('Ana17 of 17');
    const marked = desk.locator('[data-part="thread-shares"] tr[data-statement="1"] td');
    expect((await marked.allTextContents())[1]).toMatch(/^1/);
    expect(await violations(desk)).toEqual([]);
    expect(errors).toEqual([]);
    await desk.context().close();
  });

  it('goes on where it was left, and its grades stay locked once the evidence was shown', async () => {
    const { page: desk } = await open(`${address}?desk&lang=es`);
    await desk.locator('[data-c="route"]').selectOption('');
    await desk.locator('[data-c="none"]').check();
    await desk.locator('[data-c="make"]').click();
    const link = (await desk.locator('[data-part="link"]').inputValue()).replace('?', '?stage=off&');
    const page = await desk.context().newPage();
    await page.goto(link);
    await page.locator('[data-c="begin"]').click();
    await page.locator('[data-statement="1"] input[value="mixed"]').check();
    await page.locator('[data-c="reveal"]').click();
    await page.locator('[data-part="agreed"]').waitFor();
    await page.reload();
    await page.locator('[data-c="begin"]').click();

    await page.locator('[data-part="agreed"]').waitFor();
    expect(await page.locator('[data-statement="1"] .c-ledger').textContent()).toContain('Tú');
    await desk.context().close();
  });
});

describe('The materials as pages of the site', () => {
  it.each([
    ['en', SIZES[0]],
    ['es', SIZES[3]],
  ] as const)('are found from the game, read without scripts, and lead on: %s', async (language, viewport) => {
    const { page } = await open(`${address}?lang=${language}&stage=off`, viewport);
    await page.keyboard.press('Escape');
    await openAbout(page);
    const links = page.locator('[data-part="teachers"] a');
    await links.first().waitFor();
    const [desk = '', pages = ''] = await links.evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
    expect(new URL(desk).search).toContain('desk');
    await page.context().close();

    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const read = await context.newPage();
    await read.goto(pages);
    const addresses = await read
      .locator('.c-nav a')
      .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(11);
    for (const it of addresses) {
      await read.goto(it);
      expect(await read.locator('article > *').count(), it).toBeGreaterThan(1);
      expect(await read.evaluate(() => document.documentElement.scrollWidth - innerWidth), it).toBeLessThanOrEqual(0);
    }
    expect(await read.locator('script').count()).toBe(0);
    await context.close();
  });

  it('hold every file that they name', () => {
    for (const language of ['en', 'es'])
      for (const name of ['index', 'thread', 'cheat-sheet', 'script-teller'])
        expect(existsSync(`dist/${language}/teachers/${name}.html`)).toBe(true);
  });
});

/** Opens the card that says what this work is. */
async function openAbout(page: Page): Promise<void> {
  await page.locator('[data-act="menu"]').first().click();
  await page.locator('[data-act="card-about"]').click();
}

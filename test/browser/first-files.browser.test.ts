import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

/** A page whose own code never comes, and the files that were asked for without it. */
async function withoutCode(path: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(/assets\/index-[^/]*\.js$/, () => undefined);
  await page.goto(`${address}${path}`, { waitUntil: 'commit' });
  await page.locator('main button').first().waitFor();
  return { page, asked };
}

const faces = (page: Page) => page.evaluate(() => document.fonts.load('400 1em Literata').then(() => undefined));

it('The first words stand in their place with nothing but the page, and the typefaces and the Stage come without being asked', async () => {
  const { page, asked } = await withoutCode('en/one-ballot/');
  await page.waitForFunction(() => document.querySelector('head link[href*="/phaser-"]'));

  expect(asked.filter((url) => url.endsWith('.css'))).toEqual([]);
  // The sheet has its paper, which only the styles give it.
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain('Literata');
  expect(asked.filter((url) => url.endsWith('.woff2')).length).toBe(3);
  // One picture: the first scene's, for a window of this shape.
  await expect.poll(() => asked.filter((url) => /assets\/(?!icon)[^/]*\.svg$/.test(url)).length).toBe(1);
  await page.close();
});

it.each(['en/one-ballot/?stage=off', 'en/?desk'])('Where no Stage is wanted, nothing of it comes: %s', async (path) => {
  const { page, asked } = await withoutCode(path);
  await faces(page);
  await page.waitForFunction(() => document.fonts.check('400 1em Literata'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  expect(asked.filter((url) => /phaser-|stage-|theatre-|(?<!icon-[^/]*)\.svg$/.test(url))).toEqual([]);
  await page.close();
});

it.each(['en', 'es/teller', 'en/one-ballot'])(
  'The page of %s sends for all that its code imports, not one after the other',
  (path) => {
    const page = readFileSync(`dist/${path}/index.html`, 'utf8');
    const named = new Set([...page.matchAll(/assets\/([^"]+\.js)/g)].map(([, file = '']) => file));
    const imported = [...named].flatMap((file) =>
      [...readFileSync(`dist/assets/${file}`, 'utf8').matchAll(/(?:from|import)"(\.\/[^"]+\.js)"/g)].map(
        ([, it = '']) => basename(it),
      ),
    );

    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((file) => !named.has(file))).toEqual([]);
  },
);

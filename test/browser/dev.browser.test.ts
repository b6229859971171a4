import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../../tools/copy-project.ts';
import { launchBrowser } from '../support/browser.ts';
import { take, toMenu } from '../support/play-by-hand.ts';

/** What a writer may wait, milliseconds; in a run of all tests the machine is busy with others too. */
const SOON = 1000;
const BUSY = 10;

let browser: Browser;
let project: string;
let server: ViteDevServer;
let page: Page;

beforeAll(async () => {
  project = copyProject();
  server = await createServer({
    root: project,
    configFile: join(project, 'vite.config.ts'),
    cacheDir: join(project, '.cache/vite'),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, watch: { usePolling: false } },
  });
  [browser] = await Promise.all([launchBrowser(), server.listen()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(project, { recursive: true, force: true });
});

const offered = () =>
  page.locator('button[data-choice]').evaluateAll((all) => all.map((it) => it.getAttribute('data-choice')));

it('Where a story is edited, the page has it at once, at the same place of the same path; a fault lies over the page', async () => {
  const file = join(project, 'stories/en/one-ballot.ink');
  const ink = readFileSync(file, 'utf8');
  await page.goto(`${server.resolvedUrls?.local[0]}?lang=en&route=one-ballot&stage=off`);
  for (let step = 0; step < 2; step++) {
    await toMenu(page);
    await take(page, (await offered())[0] ?? '');
  }
  const line = (await page.locator('[data-beat]').first().textContent())?.slice(0, 25) ?? '';
  const place = await page.locator('[data-beat]').first().getAttribute('data-beat');
  expect(ink).toContain(line);

  let began = performance.now();
  writeFileSync(file, ink.replace(line, `EDITED ${line}`));
  await page.getByText(`EDITED ${line}`).waitFor();
  const taken = performance.now() - began;
  expect(await page.locator('[data-beat]').first().getAttribute('data-beat')).toBe(place);

  began = performance.now();
  writeFileSync(file, ink.replace(line, `{ broken ${line}`));
  await page.locator('vite-error-overlay').waitFor({ state: 'attached' });
  const told = performance.now() - began;
  expect(await page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent)).toContain(
    'one-ballot.ink',
  );

  console.info(`an edited story: ${Math.round(taken)} ms; a fault: ${Math.round(told)} ms`);
  expect(Math.max(taken, told)).toBeLessThan(SOON * BUSY);

  writeFileSync(file, ink);
  await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
  await page.getByText(line).first().waitFor();
});

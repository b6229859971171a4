import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { begin, playTo, where } from '../kiosk/support/kiosk.ts';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { playOn, press, take, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let context: BrowserContext;
let folder: string;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', folder, { recursive: true });
  address = await serveBuild(folder);
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
});
afterEach(async () => {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the server away: from then on it has nothing to give. */
function takeAway(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Puts another version of the site in place of the first: another title, and the worker that belongs to it. */
function publish(mark: string, { whole = true }: { whole?: boolean } = {}): void {
  const replace = (name: string, by: (text: string) => string) => {
    const file = join(folder, name);
    rmSync(`${file}.br`, { force: true });
    writeFileSync(file, by(readFileSync(file, 'utf8')));
    return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
  };
  const hash = replace('index.html', (page) => page.replace('</head>', `<meta name="mark" content="${mark}"></head>`));
  replace('service-worker.js', (code) =>
    code
      .replace(/version:[`"'][0-9a-f]{16}/, (version) => `${version.slice(0, 9)}${mark}`)
      .replace(/("index\.html":[`"'])[^`"']+/, (_all, name) => name + (whole ? hash : hash.toLowerCase())),
  );
}

const markOf = (page: Page) =>
  page.evaluate(() => document.querySelector('meta[name="mark"]')?.getAttribute('content'));

/** Opens a page and plays until a choice has been taken and the worker has everything. */
async function playUntilKept(path = 'en/one-ballot/?stage=off'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address + path);
  await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
  await toMenu(page);
  const first = await page.locator('button[data-choice]').first().getAttribute('data-choice');
  await take(page, first ?? '');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** Opens the title page anew and asks for a new version, as a browser does by itself once a day. */
async function askForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return;
    await new Promise<void>((done) => {
      installing.addEventListener('statechange', () => done());
      if (installing.state !== 'installing') done();
    });
  });
}

describe('Without a network', () => {
  it('a play that was begun is gone on with, on the Stage, and any other page opens', async () => {
    const page = await playUntilKept('en/one-ballot/');
    takeAway();
    await page.goto(`${address}?lang=en`);
    await page.waitForFunction(() => ['up', 'still'].includes(document.body.dataset.stage ?? ''));
    await press(page, 'button[data-act="resume"]');
    const path = await playOn(page);
    expect(path.length).toBeGreaterThan(0);

    for (const other of ['es/one-ballot/', 'es/teller/', 'en/teller/?stage=off']) {
      await page.goto(address + other);
      await toMenu(page);
      expect(await page.locator('button[data-choice]').count()).toBeGreaterThan(0);
    }
  });

  it('nothing is kept before the first choice', async () => {
    const page = await context.newPage();
    await page.goto(`${address}en/one-ballot/?stage=off`);
    await page.waitForFunction(() => document.body.dataset.stage === 'off');
    await page.waitForTimeout(500);

    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

describe('A new version', () => {
  it('is not offered in mid-play, is offered on the title page, and is taken only when the reader says so', async () => {
    const page = await playUntilKept();
    publish('v2');
    await askForUpdate(page);
    expect(await page.locator('[data-part="new-version"]').count()).toBe(0);

    await page.goto(`${address}?stage=off`);
    await page.locator('[data-part="new-version"] button').waitFor();
    expect(await markOf(page)).toBeUndefined();
    await page.reload();
    expect(await markOf(page)).toBeUndefined();

    await page.locator('[data-part="new-version"] button').click();
    await page.waitForFunction(() => document.querySelector('meta[name="mark"]') !== null);
    expect(await markOf(page)).toBe('v2');
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });

  it('waits while another window still plays the old one', async () => {
    const playing = await playUntilKept();
    const page = await context.newPage();
    await page.goto(`${address}?stage=off`);
    publish('v2');
    await askForUpdate(page);
    await page.locator('[data-part="new-version"] button').click();
    await page.waitForTimeout(500);

    expect(await markOf(page)).toBeUndefined();
    await toMenu(playing);
    expect(await playing.evaluate(async () => (await caches.keys()).length)).toBe(2);
  });

  it('that stands half on the server is not taken at all', async () => {
    const page = await playUntilKept();
    publish('v2', { whole: false });
    await askForUpdate(page);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await page.goto(`${address}?stage=off`);
    await page.waitForTimeout(500);

    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
    takeAway();
    await page.goto(`${address}en/one-ballot/?stage=off`);
    await toMenu(page);
    expect(await markOf(page)).toBeUndefined();
  });
});

it('A kiosk starts without a server as its kiosk.json says, and takes a new version alone, when nobody is there', async () => {
  writeFileSync(
    join(folder, 'kiosk.json'),
    JSON.stringify({ museum: { name: 'City Museum' }, languages: ['es', 'en'] }),
  );
  const page = await context.newPage();
  await page.goto(`${address}?kiosk&stage=off`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await where(page, 'attract');
  await begin(page);
  publish('v2');
  await askForUpdate(page);
  await toMenu(page);
  expect(await markOf(page)).toBeUndefined();

  await page.click('[data-k="restart"]');
  await page.click('[data-k="yes"]');
  await where(page, 'language');
  expect(await markOf(page)).toBeUndefined();
  await page.click('[data-k="language-en"]');
  await playTo(page, '[data-layer="ending"]');
  await page.click('[data-k="finish"]');
  await page.waitForFunction(() => document.querySelector('meta[name="mark"]') !== null);
  await where(page, 'attract');

  const kept = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toEqual(expect.arrayContaining(['/kiosk.json', expect.stringMatching(/^\/assets\/kiosk-[\w-]+\.js$/)]));
  await context.setOffline(true);
  await page.goto(`${address}?kiosk&stage=off`);
  await where(page, 'attract');
  expect(await page.textContent('.k-museum')).toBe('City Museum');
  expect(await page.getAttribute('.k-title', 'lang')).toBe('es');
  await begin(page);
  await playTo(page, '[data-layer="ending"]');
});

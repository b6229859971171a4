import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openGame, serveBuild } from '../support/browser.ts';
import { press, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

const notice = (page: Page) => page.locator('[data-part="notice"]').textContent();

describe('Bad input', () => {
  it.each([
    ['a damaged link', 'lang=en&stage=off#p=1~one-ballot~~0~AAAA~xx', 'damaged', 'title'],
    ['a damaged link, in Spanish', 'lang=es&stage=off#p=%3Cscript%3E', 'dañado', 'title'],
    ['an unknown route', 'lang=en&stage=off&route=nowhere', 'nowhere', 'title'],
    ['an unknown language', 'lang=tlh&stage=off', 'tlh', 'title'],
  ])('%s gets a clear sentence, and the title', async (_name, query, said, at) => {
    const { page, errors } = await openGame(browser, `${address}?${query}`);

    expect(await notice(page)).toContain(said);
    expect(await page.evaluate(() => document.body.dataset.at)).toBe(at);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('follows a link from another version as far as it holds, and says so', async () => {
    const { encodePath } = await import('../../src/play/path-code.ts');
    const code = encodePath('one-ballot', {}, ['no-longer-there', 'nor-this'], 0);
    const { page } = await openGame(browser, `${address}?lang=en&stage=off#p=${code}`);

    expect(await notice(page)).toContain('0 of its 2');
    expect(await page.locator('[data-part="prose"]').count()).toBe(1);
    await page.context().close();
  });

  it.each([
    ['throws', storageThrows],
    ['is full', storageIsFull],
    ['belongs to a later version', storageIsLater],
    ['never answers', storageIsSilent],
  ])('plays on in memory where storage %s, and says so', async (_name, script) => {
    const { page, errors } = await openWith(browser, address, script);
    await page.locator('button[data-act="begin-one-ballot"]').click();
    await page.getByText('does not let the story keep your place').waitFor();
    await toMenu(page);
    await press(page, 'button[data-choice]');
    const text = await page.locator('[data-part="prose"]').textContent();
    await page.keyboard.press('m');
    await page.locator('dialog [data-act="title"]').click();
    await page.locator('button[data-act="resume"]').click();
    await page.locator('[data-part="prose"]').waitFor();

    expect(await page.locator('[data-part="prose"]').textContent()).toBe(text);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is the Page alone where there is no WebGL, and says so', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
      OffscreenCanvas.prototype.getContext = () => null;
    });
    const page = await context.newPage();
    await page.goto(`${address}?lang=es&route=one-ballot`);
    await page.waitForFunction(() => document.body.dataset.stage === 'off');

    expect(await notice(page)).toContain('escenario');
    expect(await page.locator('[data-part="prose"]').count()).toBe(1);
    await context.close();
  });

  it('keeps the words while WebGL is lost, and brings the picture back', async () => {
    const { page, errors } = await openGame(browser, `${address}?lang=en&route=one-ballot`);
    const text = await page.locator('[data-part="prose"]').textContent();
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      const lost = gl?.getExtension('WEBGL_lose_context');
      (window as unknown as { lost: typeof lost }).lost = lost;
      lost?.loseContext();
    });
    await page.waitForFunction(() => document.body.dataset.stage === 'off');
    expect(await page.locator('[data-part="prose"]').textContent()).toBe(text);
    await page.evaluate(() => (window as unknown as { lost: { restoreContext(): void } }).lost.restoreContext());

    await page.waitForFunction(() => ['up', 'still'].includes(document.body.dataset.stage ?? ''));
    expect(await page.locator('[data-part="prose"]').textContent()).toBe(text);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('goes on without a picture that does not load', async () => {
    const context = await browser.newContext();
    await context.route(/\.svg$/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${address}?lang=en&route=one-ballot`);
    await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
    await toMenu(page);

    expect(await page.locator('button[data-choice]').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('says what is needed where JavaScript is off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);

    expect(await page.locator('body').textContent()).toContain('needs JavaScript');
    expect(await page.locator('body').textContent()).toContain('necesita JavaScript');
    await context.close();
  });
});

function storageThrows(): void {
  Object.defineProperty(window, 'indexedDB', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

function storageIsFull(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

/** The database of a version to come cannot be opened by this one. */
function storageIsLater(): void {
  const later = indexedDB.open('three-against', 99);
  later.onupgradeneeded = () => later.result.createObjectStore('kept');
  later.onsuccess = () => later.result.close();
}

function storageIsSilent(): void {
  IDBFactory.prototype.open = () => Object.assign(new EventTarget(), { readyState: 'pending' }) as IDBOpenDBRequest;
}

async function openWith(of: Browser, url: string, script: () => void): Promise<{ page: Page; errors: string[] }> {
  const context = await of.newContext();
  await context.addInitScript(script);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${url}?lang=en&stage=off`);
  await page.locator('[data-part="title"]').waitFor();
  await page.waitForFunction(() => document.body.dataset.stage === 'off');
  return { page, errors };
}

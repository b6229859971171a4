import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { begin, openKiosk, openOperator, playTo, prose, stored, toMenu, where } from './support/kiosk.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('A kiosk survives', () => {
  it('a server that is killed in mid-visit: the visit goes on to its end, evidence and all, and the next one too', async () => {
    const { page, context, errors } = await openKiosk(browser, address, { clock: true });
    await page.clock.runFor(6000);
    await page.waitForLoadState('networkidle');
    await begin(page);
    await page.route('**/*', (route) => route.abort());
    for (let visit = 0; visit < 2; visit++) {
      await toMenu(page);
      await page.tap('button[data-claim]');
      await page.waitForSelector('.evidence .statement');
      await page.tap('dialog.card [data-act="close"]');
      await page.tap('[data-k="language"]');
      await page.waitForSelector('html[lang="es"]');
      await playTo(page, '[data-layer="ending"]');
      await page.tap('[data-k="again"]');
      await where(page, 'language');
      await page.tap('[data-k="language-en"]');
      await page.waitForSelector('[data-part="prose"]');
    }
    expect(errors).toEqual([]);

    // A page that could not be had again is not let go, whatever goes wrong in it.
    await page.evaluate(() => void Promise.reject(new Error('thrown in')));
    await page.clock.runFor(3000);
    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    await context.close();
  });

  it('a browser that is killed in mid-visit: the next visitor starts clean, and both are counted', async () => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page, 'es');
    await toMenu(page);
    await page.click('#text button.strip >> nth=0');
    await page.waitForTimeout(300);
    await page.close({ runBeforeUnload: false });
    const { page: after } = await openKiosk(browser, address, { context });
    expect(await after.evaluate(() => history.state as unknown)).toBeNull();
    await begin(after);
    expect(await after.$('[data-act="resume"]')).toBeNull();
    await after.tap('[data-k="restart"]');
    await after.tap('[data-k="yes"]');
    await where(after, 'language');
    await after.waitForTimeout(300);

    expect(await today(after)).toMatchObject({ visits: 2, how: { cut: 1, restarted: 1 }, languages: { es: 1, en: 1 } });
    await context.close();
  });

  it.each([
    ['an error', 'setTimeout(fail)'],
    ['a promise broken', 'Promise.reject(new Error("thrown in"))'],
    ['an error in a frame', 'requestAnimationFrame(fail)'],
    ['an error in a listener', 'addEventListener("click", fail, { once: true }); document.body.click()'],
  ])('%s: the page is opened anew and the visitor goes on in the same place', async (_, fault) => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page, 'es');
    await toMenu(page);
    await page.click('#text button.strip >> nth=1');
    await toMenu(page);
    const before = await prose(page);
    const reloaded = page.waitForEvent('load');
    await page.evaluate(`{ const fail = () => { throw new Error('thrown in'); }; ${fault}; undefined; }`);
    await reloaded;
    await where(page, 'story');
    await page.waitForSelector('[data-part="prose"]');

    expect(await prose(page)).toBe(before);
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toContain('resume');
    await playTo(page, '[data-layer="ending"]');
    await page.tap('[data-k="finish"]');
    await where(page, 'attract');
    await page.waitForTimeout(300);
    expect(await today(page)).toMatchObject({ visits: 1, how: { finished: 1 }, reloads: 1, faults: 1 });
    await context.close();
  });

  it('what browsers call an error although nothing is wrong', async () => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page);
    await page.evaluate(() => {
      window.dispatchEvent(
        new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
      );
    });
    await page.waitForTimeout(800);

    expect(await today(page)).toBeUndefined();
    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    await context.close();
  });

  it('three reloads in five minutes: the story goes on as text, and the operator is shown a sign', async () => {
    const { page, context } = await openKiosk(browser, address, { query: '?kiosk' });
    for (let time = 0; time < 3; time++) {
      const reloaded = page.waitForEvent('load');
      await page.evaluate(() => void Promise.reject(new Error('thrown in')));
      await reloaded;
      await where(page, 'attract', 60_000);
    }
    expect(await page.evaluate(() => document.body.dataset.stage)).toBe('off');
    expect(await page.$('#stage canvas')).toBeNull();
    await page.waitForSelector('[data-k="sign"]:not([hidden])');
    await begin(page);
    await playTo(page, '[data-layer="ending"]');
    await page.tap('[data-k="finish"]');
    await where(page, 'attract');
    await page.clock.install();
    await openOperator(page, '4711');
    expect(await page.$('[data-sign="page-only"]')).not.toBeNull();
    expect((await page.$$('[data-fault="script-error"]')).length).toBe(3);
    await context.close();
  });

  it('faults without end: it stops opening itself anew, and goes on', async () => {
    const { page, context } = await openKiosk(browser, address);
    let loads = 0;
    page.on('load', () => loads++);
    for (let time = 0; time < 9; time++) {
      const before = loads;
      await page.evaluate(() => void Promise.reject(new Error(`thrown in ${Math.random()}`)));
      for (let wait = 0; wait < 20 && loads === before; wait++) await page.waitForTimeout(100);
      await where(page, 'attract');
    }

    expect(loads).toBe(6);
    await begin(page);
    await context.close();
  });

  it('a picture that stands still: no frame for ten seconds, and the page is opened anew', async () => {
    const init = `
      if (!history.state) {
        const real = window.requestAnimationFrame;
        window.stall = () => { window.requestAnimationFrame = () => 1; };
      }`;
    const { page, context } = await openKiosk(browser, address, { init });
    await begin(page);
    const reloaded = page.waitForEvent('load', { timeout: 30_000 });
    await page.evaluate(() => (window as unknown as { stall: () => void }).stall());
    await reloaded;
    await where(page, 'story');
    await context.close();
  });

  it('graphics that are lost and restored, without a reload', async () => {
    const { page, context } = await openKiosk(browser, address, { query: '?kiosk' });
    await staged(page);
    await begin(page);
    let loads = 0;
    page.on('load', () => loads++);
    await lose(page, 1500);
    await page.waitForFunction(() => document.body.dataset.stage === 'off');
    await staged(page);
    await page.waitForTimeout(11_000);

    expect(loads).toBe(0);
    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    await context.close();
  });

  it('graphics that are lost for good: after ten seconds the page is opened anew in the same place', async () => {
    const { page, context } = await openKiosk(browser, address, { query: '?kiosk' });
    await staged(page);
    await begin(page);
    await toMenu(page);
    const before = await prose(page);
    const reloaded = page.waitForEvent('load', { timeout: 40_000 });
    await lose(page);
    await reloaded;
    await where(page, 'story', 60_000);
    await staged(page);

    expect(await prose(page)).toBe(before);
    await context.close();
  });

  it('a machine without graphics, which only the operator is told', async () => {
    const init = `
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return /webgl/.test(kind) ? null : real.call(this, kind, ...more);
      };`;
    const { page, context } = await openKiosk(browser, address, { query: '?kiosk', init, clock: true });
    await page.waitForFunction(() => document.body.dataset.stage === 'off', null, { polling: 100 });
    await begin(page);
    expect(await page.textContent('[data-part="notice"]')).toBe('');
    await openOperator(page, '4711');
    expect(await page.$('[data-sign="no-stage"]')).not.toBeNull();
    await context.close();
  });

  it('a storage that is full: visits are counted in memory, and the operator is shown a sign', async () => {
    const init = `
      IDBObjectStore.prototype.put = function () { throw new DOMException('no room', 'QuotaExceededError'); };`;
    const { page, context, errors } = await openKiosk(browser, address, { init, clock: true });
    for (let visit = 0; visit < 2; visit++) {
      await begin(page);
      await playTo(page, '[data-layer="ending"]');
      await page.tap('[data-k="finish"]');
      await where(page, 'attract');
    }
    await page.waitForSelector('[data-k="sign"]:not([hidden])');
    await openOperator(page, '4711');
    expect(await page.$('[data-sign="storage"]')).not.toBeNull();
    expect(await page.textContent('[data-k="counts"] td')).toBe('2');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('no storage at all', async () => {
    const init = `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });`;
    const { page, context, errors } = await openKiosk(browser, address, { init });
    await begin(page);
    await playTo(page, '[data-layer="ending"]');

    expect(errors).toEqual([]);
    await context.close();
  });

  it('a clock that jumps a year ahead and back: the visitor’s time is what it was', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true });
    await begin(page);
    for (const day of ['2027-11-24T10:00', '2019-01-01T04:00', '2026-11-24T04:30']) {
      await page.clock.setSystemTime(new Date(day));
      await page.clock.runFor(5000);
      expect(await page.isVisible('[data-layer="still"]')).toBe(false);
      expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    }
    await page.clock.fastForward(130_000);
    await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
    await context.close();
  });

  it('the night: it opens itself anew at its hour, in the attract loop only, once', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, config: { nightly: 4 } });
    let loads = 0;
    page.on('load', () => loads++);
    await page.clock.setSystemTime(new Date('2026-11-24T01:00'));
    await page.clock.fastForward(2.8 * 3_600_000);
    await begin(page);
    await page.clock.setSystemTime(new Date('2026-11-24T04:01'));
    await page.clock.fastForward(61_000);
    await page.waitForTimeout(300);
    expect(loads).toBe(0);
    await page.tap('[data-k="restart"]');
    await page.tap('[data-k="yes"]');
    await page.clock.fastForward(50_000);
    await page.clock.fastForward(31_000);
    await where(page, 'attract');
    const reloaded = page.waitForEvent('load');
    await page.clock.fastForward(61_000);
    await reloaded;
    await where(page, 'attract');
    await page.clock.fastForward(61_000);
    await page.waitForTimeout(300);

    expect(loads).toBe(1);
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    await context.close();
  });
});

/** Waits until the painted stage stands. */
async function staged(page: Page): Promise<void> {
  await page.waitForFunction(() => /up|still/.test(document.body.dataset.stage ?? ''), null, { timeout: 90_000 });
}

/** Takes the graphics away, for good or for so many milliseconds. */
function lose(page: Page, back?: number): Promise<void> {
  return page.evaluate((after) => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const extension = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    if (after !== undefined) setTimeout(() => extension?.restoreContext(), after);
  }, back);
}

/** What has been counted today, if anything. */
async function today(page: Page): Promise<unknown> {
  const kept = await stored(page);
  return Object.entries(kept).find(([key]) => key.startsWith('three-against-kiosk/day/'))?.[1];
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, launchKept, NO_GRAPHICS, serveBuild } from '../support/browser.ts';
import {
  ALONE,
  begin,
  openKiosk,
  openOperator,
  prose,
  rush,
  stored,
  text,
  today,
  toMenu,
  toStamp,
  visit,
  where,
} from './support/kiosk.ts';

let browser: Browser;
/** For what shows no painted stage. */
let plain: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  [browser, plain] = await Promise.all([launchBrowser(), launchBrowser(NO_GRAPHICS)]);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

describe('A kiosk survives', () => {
  it('a server that is killed in mid-visit: that visit and the next go on to their ends, evidence and all', async () => {
    const { page, context, errors } = await openKiosk(plain, address, { clock: true });
    await page.clock.runFor(6000);
    await page.waitForLoadState('networkidle');
    await begin(page);
    await page.route('**/*', (route) => route.abort());
    for (let round = 0; round < 2; round++) {
      await toStamp(page);
      await page.tap('button[data-claim]');
      await page.waitForSelector('.evidence .statement');
      await page.tap('dialog.card [data-act="close"]');
      await page.tap('[data-k="language"]');
      await page.waitForSelector('html[lang="es"]');
      await rush(page, '[data-layer="ending"]');
      await page.tap('[data-k="again"]');
      await where(page, 'language');
      await page.tap('[data-k="language-en"]');
      await page.waitForSelector('[data-part="prose"]');
    }
    expect(errors).toEqual([]);

    // A page that could not be had again is not let go, whatever goes wrong in it.
    const words = await prose(page);
    await page.evaluate(() => void Promise.reject(new Error('thrown in')));
    await expect.poll(() => lastFault(page)).toBe('not-reloaded');
    expect(await prose(page)).toBe(words);
    await context.close();
  });

  it('a browser that is killed in mid-visit: the next visitor starts clean, and both are counted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
    const options = { viewport: { width: 1920, height: 1080 }, hasTouch: true };
    const killed = await launchKept(folder, options);
    const { page } = await openKiosk(browser, address, { context: killed });
    await begin(page, 'es');
    await toMenu(page);
    await page.tap('#text button.strip >> nth=0');
    await expect.poll(() => stored(page)).toHaveProperty('three-against-kiosk/open-visit.language', 'es');
    const gone = killed.waitForEvent('close');
    const cdp = await killed.newCDPSession(page);
    await Promise.race([gone, cdp.send('Browser.crash').catch(() => {})]);
    await gone;

    const context = await launchKept(folder, options);
    const { page: after } = await openKiosk(browser, address, { context });
    expect(await after.evaluate(() => history.state as unknown)).toBeNull();
    await begin(after);
    expect(await after.$('[data-act="resume"]')).toBeNull();
    await after.tap('[data-k="restart"]');
    await after.tap('[data-k="yes"]');
    await where(after, 'language');
    await expect
      .poll(() => today(after))
      .toMatchObject({ visits: 2, how: { cut: 1, restarted: 1 }, languages: { es: 1, en: 1 } });
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('errors: the visitor goes on in the same place; after three in five minutes as text, after six without a reload', async () => {
    const { page, context } = await openKiosk(browser, address, { query: '?kiosk' });
    let loads = 0;
    page.on('load', () => loads++);
    await begin(page, 'es');
    await toMenu(page);
    await page.tap('#text button.strip >> nth=0');
    await toMenu(page);
    const before = await prose(page);
    // What browsers call an error although nothing is wrong.
    await page.evaluate(() => {
      const message = 'ResizeObserver loop completed with undelivered notifications.';
      window.dispatchEvent(new ErrorEvent('error', { message }));
    });
    for (const fault of ['setTimeout(fail)', 'Promise.reject(new Error("thrown in"))']) {
      await throwIn(page, fault);
      await where(page, 'story');
      await page.waitForSelector('[data-part="prose"]');
      expect(await prose(page)).toBe(before);
      expect(await page.getAttribute('html', 'lang')).toBe('es');
      expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toContain('resume');
    }

    // What fails where the visitor stands is not tried there a third time; the painted stage is left out from now on.
    await throwIn(page, 'requestAnimationFrame(fail)');
    await where(page, 'attract');
    expect(await page.evaluate(() => document.body.dataset.stage)).toBe('off');
    expect(await page.$('#stage canvas')).toBeNull();
    await page.waitForSelector('[data-k="sign"]:not([hidden])');
    await visit(page);
    for (let time = 0; time < 3; time++) {
      await throwIn(page, 'addEventListener("click", fail, { once: true }); document.body.click()');
      await where(page, 'attract');
    }
    await page.evaluate(() => void Promise.reject(new Error('thrown in')));
    await expect.poll(() => lastFault(page)).toBe('not-reloaded');

    expect(loads).toBe(6);
    await page.clock.install();
    await openOperator(page, '4711');
    expect(await page.$('[data-sign="page-only"]')).not.toBeNull();
    expect((await page.$$('[data-fault="script-error"]')).length).toBe(7);
    expect(await today(page)).toMatchObject({ visits: 2, how: { cut: 1, finished: 1 }, reloads: 6, faults: 8 });
    await context.close();
  });

  it('an error in any part of it: where it is one, the page is opened anew, and every visitor is received', async () => {
    const { page, context } = await openKiosk(plain, address, { init: breaking(PARTS), clock: true });
    const broken: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('broken: ')) broken.push(message.text().slice(8));
    });
    for (const part of PARTS) {
      await begin(page);
      await page.evaluate((it) => Object.assign(window, { breaks: it }), part);
      // Reading on breaks some, beginning again the others; what is broken has perhaps taken the page along.
      await expect
        .poll(
          async () => {
            if (!broken.includes(part)) await page.evaluate(goOnOrBeginAgain).catch(() => undefined);
            return broken;
          },
          { timeout: 30_000 },
        )
        .toContain(part);
      await passUntilAttract(page);
    }
    await visit(page);
    await context.close();
  });

  it('a start that fails: it is tried again until the kiosk is up', async () => {
    const context = await plain.newContext();
    const page = await context.newPage();
    await page.clock.install();
    await page.addInitScript(ALONE);
    let gone = true;
    await page.route(/\/kiosk-[\w-]+\.js$/, (route) => (gone ? route.abort() : route.continue()));
    const failed = page.waitForEvent('requestfailed', (request) => /kiosk-/.test(request.url()));
    await page.goto(`${address}?kiosk&stage=off`);
    await failed;
    gone = false;
    await passUntilAttract(page);
    await context.close();
  });

  it('graphics that are lost: restored, it goes on; for good, the page is opened anew in the same place', async () => {
    const { page, context } = await openKiosk(browser, address, { query: '?kiosk', clock: true });
    let loads = 0;
    page.on('load', () => loads++);
    await staged(page);
    await begin(page);
    await toMenu(page);
    const before = await prose(page);
    await lose(page, 1500);
    await page.waitForFunction(() => document.body.dataset.stage === 'off');
    await staged(page);
    await page.clock.runFor(11_000);
    expect(loads).toBe(0);

    await lose(page);
    await page.waitForFunction(() => document.body.dataset.stage === 'off');
    const reloaded = page.waitForEvent('load');
    await page.clock.runFor(11_000);
    await reloaded;
    await where(page, 'story');
    await page.waitForSelector('[data-part="prose"]');
    expect(await prose(page)).toBe(before);
    expect(await page.evaluate(() => document.body.dataset.stage)).not.toBe('off');
    await context.close();
  });

  it('a picture that stands still: no frame for ten seconds, and the page is opened anew', async () => {
    const init = 'window.stall = () => { window.requestAnimationFrame = () => 1; };';
    const { page, context } = await openKiosk(plain, address, { init, clock: true });
    await begin(page);
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => (window as unknown as { stall: () => void }).stall());
    await page.clock.runFor(13_000);
    await reloaded;
    await where(page, 'story');
    await expect.poll(() => lastFault(page)).toBe('frames-stalled');
    await context.close();
  });

  it('no graphics and a full storage: visits are counted in memory, and only the operator is told', async () => {
    const init = `
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return /webgl/.test(kind) ? null : real.call(this, kind, ...more);
      };
      IDBObjectStore.prototype.put = function () { throw new DOMException('no room', 'QuotaExceededError'); };`;
    const { page, context, errors } = await openKiosk(browser, address, { query: '?kiosk', init, clock: true });
    await page.waitForFunction(() => document.body.dataset.stage === 'off');
    await visit(page, 'en');
    await begin(page, 'es');
    expect(await page.textContent('[data-part="notice"]')).toBe('');
    await rush(page, '[data-layer="ending"]');
    await page.tap('[data-k="finish"]');
    await where(page, 'attract');
    await page.waitForSelector('[data-k="sign"]:not([hidden])');
    await openOperator(page, '4711');

    const signs = await page.$$eval('[data-sign]', (all) => all.map((it) => it.getAttribute('data-sign')));
    expect(signs).toEqual(expect.arrayContaining(['storage', 'no-stage']));
    // A machine without graphics is as it is: no fault at every start.
    expect(await page.$$('[data-fault="stage-missing"]')).toEqual([]);
    expect(await text(page, '.k-facts')).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/);
    expect(await page.textContent('[data-k="counts"] td')).toBe('2');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('no storage at all', async () => {
    const init = `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });`;
    const { page, context, errors } = await openKiosk(plain, address, { init });
    await visit(page);

    expect(errors).toEqual([]);
    await context.close();
  });

  it('a clock that jumps: the visitor’s time is what it was; and the night restarts the page once, when nobody is there', async () => {
    const { page, context } = await openKiosk(plain, address, { clock: true, config: { nightly: 4 } });
    let loads = 0;
    page.on('load', () => loads++);
    await page.clock.setSystemTime(new Date('2026-11-24T01:00'));
    await page.clock.fastForward(2.8 * 3_600_000);
    await begin(page);
    for (const day of ['2027-11-24T10:00', '2019-01-01T04:00', '2026-11-24T04:01']) {
      await page.clock.setSystemTime(new Date(day));
      await page.clock.runFor(5000);
      expect(await page.isVisible('[data-layer="still"]')).toBe(false);
      expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    }
    // At the hour itself a visitor is there.
    await page.clock.runFor(61_000);
    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    await page.clock.fastForward(130_000);
    await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
    expect(loads).toBe(0);
    await page.clock.fastForward(31_000);
    await where(page, 'attract');

    const reloaded = page.waitForEvent('load');
    await page.clock.fastForward(61_000);
    await reloaded;
    await where(page, 'attract');
    await page.clock.fastForward(61_000);
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    await begin(page);
    expect(loads).toBe(1);
    await context.close();
  });
});

/** What the parts of a kiosk call of the browser: page, reading aloud, sound, time, pictures, storage, and the reset. */
const PARTS = [
  'Element.prototype.replaceChildren',
  'Element.prototype.checkVisibility',
  'AudioParam.prototype.setTargetAtTime',
  'window.setTimeout',
  'window.requestAnimationFrame',
  'IDBDatabase.prototype.transaction',
  'window.getSelection',
];

/** Runs in the page: answers the question that stands there, else reads on and asks to begin again. */
function goOnOrBeginAgain(): void {
  const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  if (document.querySelector('[data-k="yes"]')) press('[data-k="yes"]');
  else if (document.body.dataset.kiosk === 'story') {
    press('#text button');
    press('[data-k="restart"]');
  }
}

/** Has each of these calls fail once, when `window.breaks` names it. */
function breaking(parts: readonly string[]): string {
  return parts
    .map((part) => {
      const [, owner, name] = /(.*)\.(\w+)/.exec(part) ?? [];
      return `{
        const whole = ${owner}.${name};
        ${owner}.${name} = function (...given) {
          if (window.breaks !== '${part}') return whole.apply(this, given);
          window.breaks = undefined;
          console.log('broken: ${part}');
          throw new Error('thrown in');
        };
      }`;
    })
    .join('');
}

/** Throws something into the page, after which it opens itself anew. */
async function throwIn(page: Page, code: string): Promise<void> {
  const reloaded = page.waitForEvent('load');
  await page.evaluate(`{ const fail = () => { throw new Error('thrown in'); }; ${code}; undefined; }`);
  await reloaded;
}

/** Lets time pass, in a page that may be about to open itself anew, until it receives the next visitor. */
async function passUntilAttract(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        // What was opened anew before is forgotten by then, and whoever was there is asked; then the time to answer is over.
        for (const span of [310_000, 31_000]) await page.clock.fastForward(span).catch(() => undefined);
        return page.evaluate(() => document.body.dataset.kiosk).catch(() => 'opened anew');
      },
      { timeout: 60_000 },
    )
    .toBe('attract');
}

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

/** The nature of the last fault on record. */
async function lastFault(page: Page): Promise<unknown> {
  const faults = (await stored(page))['three-against-kiosk/faults'] as readonly { kind: string }[] | undefined;
  return faults?.[0]?.kind;
}

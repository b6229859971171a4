import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin, openKiosk, toMenu } from '../kiosk/support/kiosk.ts';
import { launchBrowser, serveBuild } from '../support/browser.ts';

/** What has been heard of the page's sound: its contexts, and what was begun. */
interface Heard {
  readonly contexts: AudioContext[];
  readonly begun: { readonly loop: boolean; readonly seconds: number }[];
}

let browser: Browser;
let address: string;

beforeAll(async () => {
  // Without this a browser that nobody touches would be silent whatever we do.
  [browser, address] = await Promise.all([launchBrowser(['--autoplay-policy=no-user-gesture-required']), serveBuild()]);
});
afterAll(() => browser.close());

it('is silent until the first press, then sounds as the place does, stops where nobody looks, and goes on when somebody does', async () => {
  const page = await browser.newPage();
  await page.addInitScript(listen);
  const heard = () =>
    page.evaluate(() => {
      const { contexts, begun } = (globalThis as unknown as { heard: Heard }).heard;
      return { states: contexts.map(({ state }) => state), begun };
    });
  await page.goto(`${address}?stage=off&lang=en&route=one-ballot`);
  await page.locator('[data-part="prose"]').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));

  expect(await heard()).toEqual({ states: [], begun: [] });

  await page.locator('button[data-act="continue"]').first().click();
  await page.waitForFunction(() =>
    (globalThis as unknown as { heard: Heard }).heard.begun.some(({ loop, seconds }) => loop && seconds > 1),
  );
  expect((await heard()).states).toEqual(['running']);

  // The packaged browser has no window that could be covered: what it would do then is done here.
  for (const [hidden, state] of [
    [true, 'suspended'],
    [false, 'running'],
  ] as const) {
    await page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await page.waitForFunction(
      (wanted) => (globalThis as unknown as { heard: Heard }).heard.contexts[0]?.state === wanted,
      state,
    );
  }
  await page.close();
});

it('is silent on a kiosk until it is asked for, and begins in the midst of a place then', async () => {
  const { page, context } = await openKiosk(browser, address, { init: `(${listen})()` });
  await begin(page);
  await toMenu(page);
  const begun = () => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.begun);

  expect(await begun()).toEqual([]);

  await page.tap('[data-k="louder"]');
  await page.waitForFunction(() => (globalThis as unknown as { heard: Heard }).heard.begun.some(({ loop }) => loop));
  expect((await begun()).every(({ loop }) => loop)).toBe(true);
  await context.close();
});

/** Runs in the page before anything else. */
function listen(): void {
  const heard: Heard = { contexts: [], begun: [] };
  Object.assign(globalThis, { heard });
  const Plain = AudioContext;
  globalThis.AudioContext = class extends Plain {
    constructor() {
      super();
      heard.contexts.push(this);
    }
  };
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function () {
    heard.begun.push({ loop: this.loop, seconds: this.buffer?.duration ?? 0 });
    start.call(this);
  };
}

import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { colours, openLab, pixels, serveLab } from './lab.ts';

const SCENES = readdirSync(new URL('../../assets/art/scenes/', import.meta.url))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.replace('.svg', ''));

const WINDOW = { x: 0, y: 0, width: 960, height: 540 };

let lab: { address: string; close: () => Promise<void> };
let browser: Browser;

beforeAll(async () => {
  lab = await serveLab();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await lab.close();
});

describe('Stage, its scenes', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openLab(browser, lab.address, 'force=up&motion=0&scene=great-hall&bare');
  });

  it.each(SCENES)('hangs %s in planes of its own, none of them empty', async (scene) => {
    await page.evaluate((name) => globalThis.lab.show(`scene=${name}&bare`), scene);
    await page.evaluate(() => globalThis.lab.stage.settled());
    await page.waitForTimeout(260);

    const { hung, planes } = await page.evaluate(() => globalThis.lab.stage.report());
    const found = await pixels(page, WINDOW);

    expect(hung).toContain(`scene ${scene} `);
    expect(planes.length).toBeGreaterThanOrEqual(4);
    expect(planes.length).toBeLessThanOrEqual(7);
    expect(colours(found)).toBeGreaterThan(20);
  });

  it('keeps within 4 screens of overdraw and 64 draw calls', async () => {
    for (const scene of ['great-hall', 'funeral-train']) {
      await page.evaluate((name) => globalThis.lab.show(`scene=${name}`), scene);
      await page.evaluate(() => globalThis.lab.stage.settled());
      await page.waitForTimeout(260);
      const { drawCalls, screens } = await page.evaluate(() => globalThis.lab.stage.report());

      expect(drawCalls).toBeLessThanOrEqual(64);
      expect(screens).toBeLessThanOrEqual(4);
    }
  });

  it('shows the dark, and says which picture is missing, where there is none', async () => {
    await page.evaluate(() => globalThis.lab.show('scene=no-such-room&bare'));
    await page.evaluate(() => globalThis.lab.stage.settled());
    await page.waitForTimeout(260);

    expect(await page.evaluate(() => globalThis.lab.faults)).toEqual(['no-such-room']);
    expect(colours(await pixels(page, WINDOW))).toBeGreaterThan(2);
  });

  it('changes the light of a scene', async () => {
    const bright: number[] = [];
    for (const light of ['day', 'night']) {
      await page.evaluate((name) => globalThis.lab.show(`scene=great-hall&light=${name}&bare`), light);
      await page.evaluate(() => globalThis.lab.stage.settled());
      await page.waitForTimeout(260);
      const found = await pixels(page, WINDOW);
      bright.push(found.reduce((sum, [r, g, b]) => sum + r + g + b, 0) / found.length);
    }

    expect(bright[1]).toBeLessThan((bright[0] ?? 0) * 0.75);
  });
});

describe('Stage, what it holds', () => {
  it('holds no more after 50 changes of scene than after 2, and nothing at all once it is destroyed', async () => {
    const page = await openLab(browser, lab.address, 'force=up&motion=0&scene=cell', {
      viewport: { width: 480, height: 270 },
    });
    const change = (scene: string) =>
      page.evaluate(async (name) => {
        globalThis.lab.show(`scene=${name}`);
        await globalThis.lab.stage.settled();
        await new Promise((done) => setTimeout(done, 300));
        const { textures, allTextures, bytes } = globalThis.lab.stage.report();
        return { textures, allTextures, bytes };
      }, scene);
    await change('camp');
    const before = await change('cell');

    for (let turn = 0; turn < 25; turn += 1) {
      await change('camp');
      if (turn < 24) await change('cell');
    }

    expect(await change('cell')).toEqual(before);
    await page.evaluate(() => globalThis.lab.stage.destroy());
    expect(await page.evaluate(() => globalThis.lab.stage.report().allTextures)).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  it('leaves no listener on the window or the document', async () => {
    const context = await browser.newContext({ viewport: { width: 480, height: 270 } });
    const page = await context.newPage();
    await page.addInitScript(countListeners);
    await page.goto(`${lab.address}?force=up&motion=1&scene=cell`);
    await page.waitForFunction(() => 'lab' in globalThis);
    await page.evaluate(() => globalThis.lab.stage.destroy());
    const after = await page.evaluate(() => (globalThis as unknown as { live: () => string[] }).live());

    // The lab's page listens for these; the Stage for nothing any more.
    expect(after.sort()).toEqual(['resize', 'scroll']);
  });
});

/** Keeps count of what listens; runs in the page before anything else. */
function countListeners(): void {
  const live: { target: EventTarget; type: string; listener: unknown }[] = [];
  for (const target of [window, document, document.fonts]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (type: string, listener: never, more: never) => {
      live.push({ target, type, listener });
      addEventListener.call(target, type, listener, more);
    };
    target.removeEventListener = (type: string, listener: never, more: never) => {
      const at = live.findIndex((it) => it.target === target && it.type === type && it.listener === listener);
      if (at >= 0) live.splice(at, 1);
      removeEventListener.call(target, type, listener, more);
    };
  }
  const known = new Set(['error', 'unhandledrejection', 'beforeunload', 'pagehide', 'pageshow', 'visibilitychange']);
  Object.assign(globalThis, { live: () => live.map(({ type }) => type).filter((type) => !known.has(type)) });
}

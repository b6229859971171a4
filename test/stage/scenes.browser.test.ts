import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { BUDGET } from './budget.ts';
import { colours, openLab, pixels, serveLab } from './lab.ts';

const SCENES = readdirSync(new URL('../../assets/art/scenes/', import.meta.url))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.replace('.svg', ''));

const WINDOW = { x: 0, y: 0, width: 640, height: 360 };

/** The papers are measured at a ninth of the size that the budget is for; drawings grow with the window. */
const NINTH = 9;

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
    page = await openLab(browser, lab.address, 'force=up&motion=0&scene=great-hall&bare', {
      viewport: { width: 640, height: 360 },
    });
  });

  it.each(SCENES)('hangs %s in planes of its own, within its share of what may be painted', async (scene) => {
    await show(page, `scene=${scene}&bare`);
    const { hung, planes, screens, drawCalls, bytes } = await page.evaluate(() => globalThis.lab.stage.report());
    const found = await pixels(page, WINDOW);

    expect(hung).toContain(`scene ${scene} `);
    expect(planes.length).toBeGreaterThanOrEqual(BUDGET.planes.least);
    expect(planes.length).toBeLessThanOrEqual(BUDGET.planes.most);
    expect(colours(found)).toBeGreaterThan(12);
    expect(drawCalls).toBeLessThanOrEqual(BUDGET.drawCalls);
    expect(screens).toBeLessThanOrEqual(BUDGET.sceneScreens + 0.05);
    expect((bytes * NINTH) / 1e6).toBeLessThanOrEqual(BUDGET.textureMegabytes);
  });

  it.each([
    { width: 1920, height: 1080, most: BUDGET.screens - BUDGET.sceneScreens },
    // The scene is a band there and takes less.
    { width: 1080, height: 1920, most: 1 },
  ])('lays sheet, stamps and strips within theirs, at $width × $height', async ({ most, ...viewport }) => {
    const papers = await openLab(browser, lab.address, 'force=still&scene=cell', { viewport });
    const { planes, screens } = await papers.evaluate(() => globalThis.lab.stage.report());

    expect(planes).toEqual(['whole']);
    expect(screens - 1).toBeLessThanOrEqual(most);
  });

  it('shows the dark, and says which picture is missing, where there is none', async () => {
    await show(page, 'scene=no-such-room&bare');

    expect(await page.evaluate(() => globalThis.lab.faults)).toEqual(['no-such-room']);
    expect(colours(await pixels(page, WINDOW))).toBeGreaterThan(2);
  });

  it('changes the light of a scene', async () => {
    const bright: number[] = [];
    for (const light of ['day', 'night']) {
      await show(page, `scene=great-hall&light=${light}&bare`);
      const found = await pixels(page, WINDOW);
      bright.push(found.reduce((sum, [r, g, b]) => sum + r + g + b, 0) / found.length);
    }

    expect(bright[1]).toBeLessThan((bright[0] ?? 0) * 0.75);
  });
});

describe('Stage, what it holds', () => {
  it('walks through all scenes and back, holds no more than before, and nothing at all once it is destroyed', async () => {
    const page = await openLab(browser, lab.address, 'force=up&motion=0&scene=cell', {
      viewport: { width: 480, height: 270 },
    });
    const change = (scene: string) =>
      page.evaluate(async (name) => {
        globalThis.lab.show(`scene=${name}`);
        await globalThis.lab.stage.settled();
        while (globalThis.lab.stage.report().leaving > 0) await new Promise((done) => setTimeout(done, 20));
        const { textures, allTextures, bytes } = globalThis.lab.stage.report();
        return { textures, allTextures, bytes };
      }, scene);
    const there = [...SCENES];
    const first = there[0] ?? '';
    await change('cell');
    const before = await change(first);
    const held = new Map<string, object>();
    for (const scene of there) held.set(scene, await change(scene));

    for (const scene of there.toReversed()) expect(await change(scene), scene).toEqual(held.get(scene));
    expect(await change(first)).toEqual(before);
    await page.evaluate(() => globalThis.lab.stage.destroy());
    expect(await page.evaluate(() => globalThis.lab.stage.report().allTextures)).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  it('moves only with the frames that the browser gives: where nobody looks, there are none', async () => {
    const page = await openLab(browser, lab.address, 'force=up&motion=1&scene=camp', {
      viewport: { width: 480, height: 270 },
    });
    const frames = await page.evaluate(async () => {
      const count = () => globalThis.lab.stage.report().frames;
      const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
      const moving = count();
      while (count() < moving + 2) await soon(10);
      // As in a tab that is hidden.
      window.requestAnimationFrame = () => 0;
      await soon(100);
      const hidden = count();
      await soon(400);
      return { hidden, later: count() };
    });

    expect(frames.later).toBe(frames.hidden);
    await page.context().close();
  });

  it('stands still where less movement is asked for: snow and lamp bring no frames of their own', async () => {
    const page = await openLab(browser, lab.address, 'force=up&motion=0&scene=camp', {
      viewport: { width: 480, height: 270 },
    });
    const frames = await page.evaluate(async () => {
      const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
      await globalThis.lab.stage.settled();
      await soon(100);
      const before = globalThis.lab.stage.report().frames;
      await soon(400);
      return { before, later: globalThis.lab.stage.report().frames };
    });

    expect(frames.before).toBeGreaterThan(0);
    expect(frames.later).toBe(frames.before);
    await page.context().close();
  });

  it('leaves no listener on the window or the document', async () => {
    const context = await browser.newContext({ viewport: { width: 480, height: 270 } });
    const page = await context.newPage();
    await page.addInitScript(countListeners);
    await page.goto(`${lab.address}?force=up&motion=1&scene=cell`);
    await page.waitForFunction(() => 'lab' in globalThis);
    const listening = () => page.evaluate(() => (globalThis as unknown as { live: () => string[] }).live());
    const whileUp = await listening();
    await page.evaluate(() => globalThis.lab.stage.destroy());
    const without = await listening();
    await page.evaluate(async () => (await globalThis.lab.raise()).destroy());

    expect(whileUp).toContain('pointermove');
    expect(without).not.toContain('pointermove');
    expect(await listening()).toEqual(without);
    // What is left is the lab's own page's.
    expect(
      without.filter((type) =>
        ['resize', 'scroll', 'loadingdone', 'orientationchange', 'blur', 'focus'].includes(type),
      ),
    ).toEqual(['resize', 'scroll']);
  });
});

/** Shows what the query says, and waits until it hangs alone. */
async function show(page: Page, query: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    globalThis.lab.show(wanted);
    await globalThis.lab.stage.settled();
    while (globalThis.lab.stage.report().leaving > 0) await new Promise((done) => setTimeout(done, 20));
  }, query);
}

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
  Object.assign(globalThis, { live: () => live.map(({ type }) => type).sort() });
}

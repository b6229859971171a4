import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../src/play/places.ts';
import { launchBrowser } from '../support/browser.ts';
import { openLab, pixels, serveLab, share } from './lab.ts';

const INK = '#14110f';
const PAPER_BRIGHT = '#f4ecd8';
const LAMP_LIGHT = '#f6d58a';
const RED = '#b3261e';

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

describe.each([
  { name: '1280×720', viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 },
  { name: 'a phone at 2x', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
])('Stage, its controls, on $name', (screen) => {
  const open = (query: string) => openLab(browser, lab.address, `force=still&scene=cell&${query}`, screen);

  it('lays a strip with its words and number where the Page has laid each choice', async () => {
    const page = await open('');

    for (const id of ['nobody', 'pencil', 'nothing']) {
      const place = await placeOf(page, `choice:${id}`);
      const found = await pixels(page, inside(place));

      expect(share(found, PAPER_BRIGHT), id).toBeGreaterThan(0.5);
      expect(share(await pixels(page, wordsOf(place)), INK, 60), id).toBeGreaterThan(0.02);
    }
  });

  it('leaves the strip blank where the Page shows the words itself', async () => {
    const page = await open('plain');
    const place = await placeOf(page, 'choice:pencil');

    expect(share(await pixels(page, wordsOf(place)), INK, 60)).toBe(0);
    expect(share(await pixels(page, inside(place)), PAPER_BRIGHT)).toBeGreaterThan(0.8);
  });

  it('lights a strip under pointer and focus, and underlines the number under focus', async () => {
    const page = await open('');
    const place = await placeOf(page, 'choice:pencil');
    const number = {
      x: place.x,
      y: place.y + place.height * 0.62,
      width: (place.words?.x ?? 0) - place.x,
      height: place.height * 0.3,
    };

    await page.evaluate(() => globalThis.lab.places.light('choice:pencil', 'hover'));
    const hover = await pixels(page, inside(place));
    const hoverLine = share(await pixels(page, number), RED, 40);
    await page.evaluate(() => globalThis.lab.places.light('choice:pencil', 'focus'));
    const focusLine = share(await pixels(page, number), RED, 40);
    await page.evaluate(() => globalThis.lab.places.douse());
    const rest = await pixels(page, inside(place));

    expect(share(hover, LAMP_LIGHT)).toBeGreaterThan(0.5);
    expect(focusLine).toBeGreaterThan(hoverLine);
    expect(share(rest, LAMP_LIGHT)).toBeLessThan(0.05);
  });

  it('moves with the Page: a place laid elsewhere is painted there', async () => {
    const page = await open('');
    await page.evaluate(() => {
      const { places } = globalThis.lab;
      places.publish(new Map([...places.all].map(([id, place]) => [id, { ...place, y: place.y - 40 }])));
    });
    const moved = await placeOf(page, 'choice:nothing');

    expect(share(await pixels(page, inside(moved)), PAPER_BRIGHT)).toBeGreaterThan(0.5);
  });

  it('strikes a row of the list with the red pencil', async () => {
    const page = await open('figure=ballot');
    const place = await placeOf(page, 'row:strike-2/2');
    const before = share(await pixels(page, inside(place)), RED, 40);
    await page.evaluate(() => globalThis.lab.places.light('row:strike-2/2', 'taken'));

    expect(share(await pixels(page, inside(place)), RED, 40)).toBeGreaterThan(before + 0.01);
  });
});

describe('Stage, standing still', () => {
  it('draws nothing while nothing changes, and a change within a second', async () => {
    const page = await openLab(browser, lab.address, 'scene=great-hall', { viewport: { width: 1920, height: 1080 } });
    await page.waitForTimeout(500);
    const first = await page.evaluate(() => globalThis.lab.stage.report());
    await page.waitForTimeout(700);
    const later = await page.evaluate(() => globalThis.lab.stage.report());

    expect(first.mode).toBe('still');
    expect(first.planes).toEqual(['whole']);
    expect(later.frames).toBe(first.frames);
    const took = await page.evaluate(async () => {
      const began = performance.now();
      globalThis.lab.show('scene=funeral-train');
      await globalThis.lab.stage.settled();
      return performance.now() - began;
    });
    expect(took).toBeLessThan(1000);
  });
});

describe('Stage, on a machine that is slower than it says', () => {
  it('begins to move, finds its frames too slow, and stands still from then on', async () => {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const ask = WebGLRenderingContext.prototype.getParameter;
      WebGLRenderingContext.prototype.getParameter = function (name) {
        // The name of the unmasked renderer.
        return name === 0x9246 ? 'A graphics card' : ask.call(this, name);
      };
    });
    await page.goto(`${lab.address}?scene=counting-room`);
    await page.waitForFunction(() => 'lab' in globalThis);
    const first = await page.evaluate(() => globalThis.lab.stage.mode);
    await page.waitForFunction(() => globalThis.lab.stage.mode === 'still', undefined, { timeout: 60_000 });
    await page.evaluate(() => globalThis.lab.stage.settled());

    expect(first).toBe('up');
    expect((await page.evaluate(() => globalThis.lab.stage.report())).planes).toEqual(['whole']);
  });
});

describe('Stage, when the graphics are lost', () => {
  it('says so, and paints everything anew once they are back', async () => {
    const page = await openLab(browser, lab.address, 'force=still&scene=cell', {
      viewport: { width: 960, height: 540 },
    });
    const all = { x: 0, y: 0, width: 960, height: 540 };
    const before = await pixels(page, all);

    await page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl');
      const switches = gl?.getExtension('WEBGL_lose_context');
      switches?.loseContext();
      setTimeout(() => switches?.restoreContext(), 150);
    });
    await page.waitForFunction(() => globalThis.lab.lost.length === 2, undefined, { timeout: 20_000 });

    expect(await page.evaluate(() => globalThis.lab.lost)).toEqual([false, true]);
    const after = await pixels(page, all);
    const same = after.filter((pixel, at) => pixel.every((value, n) => Math.abs(value - (before[at]?.[n] ?? 0)) < 12));
    expect(same.length / after.length).toBeGreaterThan(0.98);
    expect(await page.locator('canvas').count()).toBe(1);
  });
});

async function placeOf(page: Page, id: string): Promise<Place> {
  await page.evaluate(() => globalThis.lab.stage.settled());
  await page.evaluate((name) => {
    const box = document.querySelector(`[data-place="${name}"]`)?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > innerHeight)) window.scrollBy(0, box.bottom - innerHeight + 20);
  }, id);
  await page.waitForTimeout(60);
  const place = await page.evaluate((name) => globalThis.lab.places.get(name), id);
  if (!place) throw new Error(`the lab has laid no ${id}`);
  return place;
}

function inside({ x, y, width, height }: Place) {
  return { x: x + 8, y: y + 6, width: width - 20, height: height - 12 };
}

function wordsOf({ words, ...place }: Place) {
  return words ? { x: words.x, y: place.y + 4, width: words.width - 12, height: place.height - 8 } : place;
}

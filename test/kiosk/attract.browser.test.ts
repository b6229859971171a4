import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { LANDSCAPE, openKiosk, PORTRAIT, standStill, text, where } from './support/kiosk.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Luminance, 0 to 255, above which a pixel counts as bright. */
const BRIGHT = 128;
const EACH = 1;
/** How small the picture is made before it is looked at: what is brighter than its surroundings by a few pixels is no burn-in. */
const SMALL = 12;

describe('The attract loop', () => {
  it.each([
    ['lengthwise', LANDSCAPE, '?kiosk&stage=off'],
    ['upright', PORTRAIT, '?kiosk&stage=off'],
    ...(process.env.TEST_LONG ? [['lengthwise, on the painted stage', LANDSCAPE, '?kiosk'] as const] : []),
  ] as const)(
    '%s shows nothing bright in one place for longer than a minute',
    async (_, size, query) => {
      const { page, context } = await openKiosk(browser, address, {
        clock: true,
        size,
        query,
        reducedMotion: 'reduce',
      });
      await page.waitForFunction(() => document.body.dataset.stage !== 'loading', null, {
        polling: 200,
        timeout: 90_000,
      });
      // Between two arrangements it is dark for little more than a second: looked at later, it would not have been.
      await standStill(page);
      const eye = await context.newPage();
      const stood = new Map<number, number>();
      let longest = 0;
      for (let second = 0; second < 130; second += EACH) {
        await page.clock.runFor(EACH * 1000);
        const bright = await brightPixels(page, eye, size);
        for (const at of stood.keys()) if (!bright.has(at)) stood.delete(at);
        for (const at of bright) stood.set(at, (stood.get(at) ?? 0) + EACH);
        longest = Math.max(longest, ...stood.values());
      }

      expect(longest).toBeGreaterThan(EACH);
      expect(longest).toBeLessThanOrEqual(60);
      await context.close();
    },
    400_000,
  );

  it.runIf(process.env.TEST_LONG)(
    'costs the page less than a quarter of a core, painted or not',
    async () => {
      for (const query of ['?kiosk&stage=off', '?kiosk']) {
        const { page, context } = await openKiosk(browser, address, { query });
        await page.waitForFunction(() => document.body.dataset.stage !== 'loading', null, { timeout: 90_000 });
        const cdp = await context.newCDPSession(page);
        await cdp.send('Performance.enable');
        const busy = async () => {
          const { metrics } = await cdp.send('Performance.getMetrics');
          const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
          // What the page's own thread has worked, however long the machine let it wait in between.
          return { worked: of('ThreadTime'), at: of('Timestamp') };
        };
        const before = await busy();
        // A round of the loop: title, words, a choice.
        await page.waitForSelector('body[data-kiosk-words="true"]', { timeout: 60_000 });
        await page.waitForSelector('body[data-kiosk-words="false"]', { timeout: 120_000 });
        const after = await busy();

        const share = (after.worked - before.worked) / (after.at - before.at);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(0.25);
        await context.close();
      }
    },
    600_000,
  );

  it('says subject, duration and invitation in both languages, and takes a touch anywhere', async () => {
    const { page, context } = await openKiosk(browser, address);
    const said = await text(page, '[data-layer="attract"]');
    for (const words of [
      'Three Against',
      'Tres en contra',
      '7 minutes',
      '7 minutos',
      'Touch to begin',
      'Moscú, 1934',
    ]) {
      expect(said).toContain(words);
    }
    await page.touchscreen.tap(1700, 60);
    await where(page, 'language');
    await context.close();
  });

  it.each([
    LANDSCAPE,
    PORTRAIT,
    { width: 945, height: 1060 },
    { width: 1060, height: 945 },
    { width: 768, height: 1024 },
    { width: 1024, height: 768 },
    { width: 1280, height: 720 },
  ])('keeps title, invitation and museum apart at $width × $height, in both arrangements', async (size) => {
    const config = { museum: { name: 'City Museum' } };
    const { page, context } = await openKiosk(browser, address, { size, config });
    for (const side of ['a', 'b']) {
      const boxes = await page.$eval(
        '.k-attract',
        (attract, wanted) => {
          (attract as HTMLElement).dataset.side = wanted;
          const parts = ['.k-name', '.k-minutes', '.k-subject', '.k-begin', '.k-museum'];
          return [...attract.querySelectorAll(parts.join())].map((it) => {
            const { left, top, right, bottom } = it.getBoundingClientRect();
            return { is: it.className, left, top, right, bottom };
          });
        },
        side,
      );
      const begin = boxes.find(({ is }) => is === 'k-begin');
      const over = boxes.filter(
        (box) => begin && box !== begin && box.top < begin.bottom && begin.top < box.bottom && box.left < begin.right,
      );

      expect(over).toEqual([]);
      for (const { top, bottom } of boxes) expect([top >= 0, bottom <= size.height]).toEqual([true, true]);
    }
    await context.close();
  });

  it('plays a real path by itself, its words out of reach, and goes dark for two seconds every five minutes', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true });
    await standStill(page);
    await page.clock.runFor(15_000);
    const first = await text(page, '[data-part="prose"]');
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#page')?.inert)).toBe(true);
    await page.clock.runFor(40_000);
    expect(await text(page, '[data-part="prose"]')).not.toBe(first);

    // Five minutes after the loop began, which it did a moment before time stood still; a change of sides is darker shorter.
    await page.clock.runFor(235_000);
    let longest = 0;
    for (let step = 0, dark = 0; step < 80; step++) {
      await page.clock.runFor(250);
      const black = (await page.getAttribute('[data-layer="attract"]', 'data-black')) === 'true';
      dark = black ? dark + 250 : 0;
      longest = Math.max(longest, dark);
    }
    expect(longest).toBeGreaterThanOrEqual(2000);
    expect(longest).toBeLessThanOrEqual(4000);
    await context.close();
  });

  it('shows the museum’s logo, and its name where the logo does not load', async () => {
    const config = { museum: { name: 'City Museum', logo: 'gone.svg' } };
    const { page, context } = await openKiosk(browser, address, { config });

    await page.waitForFunction(() => document.querySelector('.k-museum')?.textContent === 'City Museum');
    await context.close();
  });
});

/** Numbers of the pixels that are bright, in a picture of the page made small. */
async function brightPixels(page: Page, eye: Page, size: { width: number; height: number }): Promise<Set<number>> {
  const picture = (await page.screenshot({ type: 'jpeg', quality: 80 })).toString('base64');
  const found = await eye.evaluate(
    async ({ picture: data, width, height, limit }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      const { data: pixels } = context.getImageData(0, 0, width, height);
      const bright: number[] = [];
      for (let at = 0; at < pixels.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
        if (0.2126 * red + 0.7152 * green + 0.0722 * blue > limit) bright.push(at / 4);
      }
      return bright;
    },
    {
      picture,
      width: Math.round(size.width / SMALL),
      height: Math.round(size.height / SMALL),
      limit: BRIGHT,
    },
  );
  return new Set(found);
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, NO_GRAPHICS, serveBuild } from '../support/browser.ts';
import {
  begin,
  codeOn,
  LANDSCAPE,
  openKiosk,
  PORTRAIT,
  playTo,
  prose,
  rush,
  text,
  toMenu,
  where,
} from './support/kiosk.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser(NO_GRAPHICS);
});
afterAll(() => browser.close());

describe('A visit', () => {
  it('is not there without ?kiosk, and kiosk.json is not read', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}?stage=off`);
    await page.waitForSelector('[data-part="begin"]');

    expect(await page.$('#kiosk')).toBeNull();
    expect(asked.filter((url) => /kiosk/.test(url))).toEqual([]);
    await page.close();
  });

  it.each([
    ['en', 'Take this ending with you'],
    ['es', 'Llévate este final'],
  ])(
    'in %s goes by touch alone from the attract loop to the end, and on a phone on from there',
    async (language, home) => {
      const config = { address: 'https://museum.example/x/' };
      const { page, context, errors, asked } = await openKiosk(browser, address, { config });
      await begin(page, language);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      await playTo(page, '[data-part="ending"]');
      const ending = await page.getAttribute('[data-part="ending"]', 'data-ending');
      await playTo(page, '[data-part="outcome"]');
      const outcome = await documented(page);
      await playTo(page, '[data-layer="ending"]');
      expect(await text(page, '[data-layer="ending"] h1')).toBe(home);
      const link = new URL(await codeOn(page, '.k-home'));
      for (const size of [{ width: 1024, height: 768 }, { width: 1280, height: 720 }, PORTRAIT, LANDSCAPE]) {
        await page.setViewportSize(size);
        expect(await uncovered(page), `${size.width} × ${size.height}`).toEqual([true, true]);
      }
      await page.tap('[data-k="finish"]');
      await where(page, 'attract');

      expect(errors).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(new URL(address).origin) && !url.startsWith('data:'))).toEqual([]);
      await context.close();

      // What the code says leads to the public address, and carries the way and the language and nothing else.
      expect(`${link.origin}${link.pathname}`).toBe(config.address);
      expect([...link.searchParams]).toEqual([['lang', language]]);
      expect(link.hash).toMatch(/^#p=[\w.~-]+$/);
      const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await phone.goto(`${address}${link.search}&stage=off${link.hash}`);
      await phone.waitForSelector(`[data-part="ending"][data-ending="${ending}"]`);
      expect(await phone.getAttribute('html', 'lang')).toBe(language);
      await rush(phone, '[data-part="outcome"]');
      expect(await documented(phone)).toEqual(outcome);
      await phone.close();
    },
  );

  it('asks "are you still there" after its time, counts down, and clears the screen', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, config: { idle: { story: 60 } } });
    await begin(page);
    await page.touchscreen.tap(300, 300);
    const words = await page.evaluate(() => {
      const read = [...document.querySelectorAll('#text :is(h2, p, .strip .words)')];
      return read.reduce((sum, element) => sum + (element.textContent ?? '').split(/\s+/).length, 0);
    });
    let waited = 0;
    for (; waited < 300 && !(await page.isVisible('[data-layer="still"]')); waited++) await page.clock.runFor(1000);
    // Twice the reading time at 150 words a minute, or a minute.
    expect(waited).toBeGreaterThanOrEqual(59);
    expect(Math.abs(waited - Math.max(60, words * 0.8))).toBeLessThan(8);
    await page.clock.runFor(15_000);
    expect(Number(await text(page, '.k-count'))).toBeLessThan(16);
    await page.clock.runFor(16_000);
    await where(page, 'attract');

    expect(await page.isVisible('[data-layer="still"]')).toBe(false);
    await context.close();
  });

  it('can be told "I am still here" by button, by any touch and by any key, again and again', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, config: { idle: { story: 20 } } });
    await begin(page);
    const before = await prose(page);
    const answers = [
      () => page.tap('[data-k="here"]'),
      () => page.touchscreen.tap(20, 20),
      () => page.keyboard.press('KeyQ'),
      () => page.keyboard.press('Enter'),
    ];
    for (let round = 0; round < 12; round++) {
      await page.clock.fastForward(120_000);
      await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
      await answers[round % answers.length]?.();
      await page.waitForSelector('[data-layer="still"]', { state: 'hidden' });
    }

    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    expect(await prose(page)).toBe(before);
    await context.close();
  });

  it('begins again only when that is really wanted, and then from the choice of language', async () => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page);
    await toMenu(page);
    await page.tap('[data-k="restart"]');
    await page.tap('[data-k="no"]');
    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    await page.tap('[data-k="help"]');
    await page.tap('[data-layer="help"] [data-k="restart"]');
    await page.tap('[data-k="yes"]');
    await where(page, 'language');
    await context.close();
  });

  it('looks somebody up in the hall, closes the card by finger and by key, and can begin again over it', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true });
    await begin(page);
    await rush(page, '.seat:not([hidden])');
    // The time allowed is that of the words about the hall; the 139 seats are no reading.
    await page.clock.fastForward(400_000);
    await page.tap('[data-k="here"]');
    await page.tap('.seat >> nth=60');
    const card = page.locator('dialog.hall-card');
    const open = async () => {
      await page.tap('[data-act="hall-who"]');
      await card.waitFor();
    };
    await open();
    await page.tap('dialog.hall-card [data-act="close"]');
    await card.waitFor({ state: 'hidden' });
    await open();
    await page.keyboard.press('Backspace');
    await card.waitFor({ state: 'hidden' });
    await open();
    await page.tap('[data-k="restart"]');
    await page.tap('[data-k="yes"]');
    await where(page, 'language');
    await context.close();
  });

  it('changes the language of this screen, and of the card that lies on it', async () => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page, 'en');
    await toMenu(page);
    const english = await prose(page);
    await page.tap('[data-k="evidence"]');
    await page.tap('[data-k="language"]');
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    expect(await text(page, 'dialog.card h2')).toBe('Lo encontrado hasta ahora');
    await page.tap('dialog.card [data-act="close"]');
    expect(await prose(page)).not.toBe(english);
    await page.tap('[data-k="language"]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');

    expect(await prose(page)).toBe(english);
    await context.close();
  });

  it('waits for a finger to come up, and does nothing where it slides off', async () => {
    const { page, context } = await openKiosk(browser, address);
    await page.mouse.move(400, 400);
    await page.mouse.down();
    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('attract');
    await page.mouse.up();
    await where(page, 'language');
    const button = await page.locator('[data-k="language-es"]').boundingBox();
    await page.mouse.move((button?.x ?? 0) + 50, (button?.y ?? 0) + 50);
    await page.mouse.down();
    await page.mouse.move(900, 200);
    await page.mouse.up();

    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('language');
    await context.close();
  });

  it('offers the longer routes only where there are seats', async () => {
    const { page, context } = await openKiosk(browser, address, { config: { routes: ['one-ballot', 'teller'] } });
    await begin(page);
    expect(await page.$('[data-layer="route"]')).toBeNull();
    await context.close();
  });
});

/** The figures of the documented outcome, and the claims it rests on. */
async function documented(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-part="outcome"] .big');
  return page.$$eval('[data-part="outcome"] :is(.big, [data-claim])', (all) =>
    all.map((it) => `${it.getAttribute('data-claim') ?? ''} ${it.textContent}`),
  );
}

/** Whether nothing lies over the code of the ending, nor over the way on from it, at any of their corners. */
function uncovered(page: Page): Promise<boolean[]> {
  return page.evaluate(() =>
    ['.k-home .k-qr', '.k-home [data-k="finish"]'].map((selector) => {
      const part = document.querySelector(selector);
      const { left, top, right, bottom } = part?.getBoundingClientRect() ?? new DOMRect();
      const corners = [left + 4, right - 4].flatMap((x) => [top + 12, bottom - 12].map((y) => [x, y] as const));
      return corners.every(([x, y]) => part?.contains(document.elementFromPoint(x, y)));
    }),
  );
}

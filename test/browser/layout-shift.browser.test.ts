import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

/** What the page is told of every shift that no press has caused. */
interface Shifts {
  readonly sum: number;
  readonly of: readonly string[];
}

describe.each([
  ['en', { width: 1920, height: 1080 }],
  ['es', { width: 390, height: 844 }],
])('In %s, while the typefaces are on their way', (lang, viewport) => {
  it.each([
    ['the title', ''],
    ['the first words of a story', '&route=one-ballot'],
  ])('%s stays where it was laid', async (_name, query) => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(keepShifts);
    // The page counts as loaded only with its typefaces; its words are there before.
    await page.goto(`${address}?stage=off&lang=${lang}${query}`, { waitUntil: 'domcontentloaded' });
    await page.locator('main button').first().waitFor();
    await painted(page);
    release();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await painted(page);

    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
    const { sum, of } = await page.evaluate(() => (globalThis as unknown as { shifts: Shifts }).shifts);
    expect(of.join('\n')).toBe('');
    expect(sum).toBe(0);
    await context.close();
  });
});

/** Lets the page lay out and paint. */
function painted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** Runs in the page before anything else. */
function keepShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
  const shifts = { sum: 0, of: [] as string[] };
  Object.assign(globalThis, { shifts });
  const rect = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      shifts.sum += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources)
        shifts.of.push(`${node?.textContent?.slice(0, 40)}: ${rect(previousRect)} → ${rect(currentRect)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

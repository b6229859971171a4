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

/** How far a page may shift as a whole while it is laid out: typefaces that come with it may still be exchanged. */
const HARDLY = 0.02;

const SCREENS = [
  ['en', { width: 1920, height: 1080 }, ''],
  ['en', { width: 1920, height: 1080 }, '&route=one-ballot'],
  ['es', { width: 390, height: 844 }, ''],
  ['es', { width: 390, height: 844 }, '&route=one-ballot'],
] as const;

describe.each(SCREENS)('In %s, at %o, at "%s"', (lang, viewport, query) => {
  const open = async (held?: Promise<void>): Promise<Page> => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    if (held)
      await page.route('**/*.woff2', async (route) => {
        await held;
        await route.continue();
      });
    await page.addInitScript(keepShifts);
    // The page counts as loaded only with its typefaces; its words are there before.
    await page.goto(`${address}?stage=off&lang=${lang}${query}`, { waitUntil: 'domcontentloaded' });
    await page.locator('main button').first().waitFor();
    await painted(page);
    return page;
  };

  it('what has been laid out stays', async () => {
    const page = await open();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await painted(page);

    const { sum, of } = await shiftsOf(page);
    expect(sum, of.join('\n')).toBeLessThan(HARDLY);
    await page.context().close();
  });

  it('nothing moves where the typefaces come late: they come in with the next words', async () => {
    let release: () => void = () => undefined;
    const page = await open(
      new Promise<void>((done) => {
        release = done;
      }),
    );
    const faces = (now?: string) =>
      page.waitForFunction((wanted) => document.documentElement.dataset.faces === wanted, now);
    const family = () => page.locator('main').evaluate((main) => getComputedStyle(main).fontFamily);
    await faces('late');
    release();
    await faces('come');
    await painted(page);

    const { sum, of } = await shiftsOf(page);
    expect(sum, of.join('\n')).toBe(0);
    expect(await family()).not.toMatch(/Literata[",]/);
    await page
      .locator(query === '' ? 'main button' : 'main button[data-act="continue"]')
      .first()
      .click();
    await faces();
    expect(await family()).toMatch(/^"?Literata"?,/);
    await page.context().close();
  });
});

/** How many screens of a story are measured for the length of their lines. */
const READ = 5;

describe.each([
  ['a desk', { width: 1920, height: 1080 }, [42, 62]],
  ['a tall kiosk', { width: 1080, height: 1920 }, [40, 62]],
  ['a telephone', { width: 390, height: 844 }, [30, 46]],
] as const)('On %s', (_name, viewport, [least, most]) => {
  it.each(['en', 'es'])('a line of the running text in %s is as long as is read with ease', async (lang) => {
    const page = await browser.newPage({ viewport });
    // As it is laid out under the Stage, where it is read.
    await page.goto(`${address}?stage=off&lang=${lang}&route=one-ballot`);
    await page.locator('[data-part="prose"] p[data-beat]').first().waitFor();
    await page.evaluate(() => {
      document.body.dataset.stage = 'still';
    });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // Over some screens: the lines of one of them alone are as its words happen to fall.
    const lengths = await page.evaluate(lineLengths);
    for (let screen = 1; screen < READ; screen++) {
      await page.locator('main button[data-act="continue"], main button[data-choice]').first().click();
      lengths.push(...(await page.evaluate(lineLengths)));
    }

    expect(lengths.length).toBeGreaterThan(READ);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(least);
    expect(mean).toBeLessThan(most);
    await page.close();
  });
});

/** Runs in the page: the characters in each full line of the paragraphs, their last lines left out. */
function lineLengths(): number[] {
  return [...document.querySelectorAll('[data-part="prose"] p[data-beat]')].flatMap((paragraph) => {
    const { top } = paragraph.getBoundingClientRect();
    const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const lines = new Map<number, number>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent ?? '').length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        const line = Math.floor(((box.top + box.bottom) / 2 - top) / height);
        lines.set(line, (lines.get(line) ?? 0) + 1);
      }
    }
    return [...lines.values()].slice(0, -1);
  });
}

function shiftsOf(page: Page): Promise<Shifts> {
  return page.evaluate(() => (globalThis as unknown as { shifts: Shifts }).shifts);
}

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

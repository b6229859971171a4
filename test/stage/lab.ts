import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createServer } from 'vite';
import type { Places } from '../../src/play/places.ts';
import type { Look, Showing } from '../../src/play/showing.ts';
import type { Store } from '../../src/play/store.ts';
import { smallPhaser } from '../../src/stage/phaser/small-phaser.ts';
import type { Stage } from '../../src/stage/stage.ts';

/** What the lab's page hands to a test. */
export interface Lab {
  readonly stage: Stage;
  readonly showing: Store<Showing>;
  readonly look: Store<Look>;
  readonly places: Places;
  readonly faults: readonly string[];
  readonly lost: readonly boolean[];
  readonly show: (query: string) => void;
}

declare global {
  // The lab's own page puts it there.
  var lab: Lab;
}

/** Serves the lab as the developer sees it; the address takes a query. */
export async function serveLab(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: 'node_modules/.vite-lab',
    plugins: [smallPhaser()],
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the lab is not served');
  return { address: `${address}tools/stage-lab/index.html`, close: () => server.close() };
}

/** Opens the lab and waits until its stage stands. */
export async function openLab(
  browser: Browser,
  address: string,
  query: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 }, ...options });
  const page = await context.newPage();
  await page.goto(`${address}?${query}`);
  await page.waitForFunction(() => 'lab' in globalThis);
  return page;
}

/** The painted pixels of a part of the window, without the page's own words: red, green, blue, alpha for each. */
export async function pixels(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<readonly (readonly [number, number, number])[]> {
  await page.evaluate(() => lab.stage.settled());
  await page.addStyleTag({ content: '#page { visibility: hidden }' });
  const shot = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const ink = canvas.getContext('2d');
    ink?.drawImage(image, 0, 0);
    const all = ink?.getImageData(0, 0, image.width, image.height).data ?? [];
    const found: [number, number, number][] = [];
    for (let at = 0; at < all.length; at += 4) found.push([all[at] ?? 0, all[at + 1] ?? 0, all[at + 2] ?? 0]);
    return found;
  }, shot);
}

/** How many different colours there are, in steps of 16. */
export function colours(found: readonly (readonly [number, number, number])[]): number {
  return new Set(found.map((pixel) => pixel.map((value) => value >> 4).join(' '))).size;
}

/** Share of the pixels that a colour is near to. */
export function share(found: readonly (readonly [number, number, number])[], hex: string, near = 24): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const hits = found.filter((pixel) => pixel.every((value, at) => Math.abs(value - (wanted[at] ?? 0)) <= near));
  return hits.length / Math.max(found.length, 1);
}

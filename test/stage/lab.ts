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
  readonly raise: () => Promise<Stage>;
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
    optimizeDeps: { noDiscovery: true },
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

/** Painted pixels of a part of the window, in CSS pixels, without the page's own words: red, green and blue of each. */
export async function pixels(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<readonly (readonly [number, number, number])[]> {
  return page.evaluate(async ({ x, y, width, height }) => {
    await lab.stage.settled();
    // The canvas keeps its picture only until it has been shown, so it is read in the frame in which it is painted: this
    // asks for that frame after the stage has.
    void lab.stage.settled();
    for (let turn = 0; turn < 50; turn += 1) await undefined;
    await new Promise((done) => requestAnimationFrame(done));
    const painted = document.querySelector('canvas');
    const scale = painted ? painted.width / painted.clientWidth : 1;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const ink = canvas.getContext('2d', { willReadFrequently: true });
    if (painted) ink?.drawImage(painted, -Math.round(x * scale), -Math.round(y * scale));
    const all = ink?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const found: [number, number, number][] = [];
    // A large part is looked at through a grid: what matters is which colours there are, and how much of each.
    const step = Math.max(Math.round(Math.sqrt((canvas.width * canvas.height) / 16_000)), 1);
    for (let row = 0; row < canvas.height; row += step) {
      for (let column = 0; column < canvas.width; column += step) {
        const at = (row * canvas.width + column) * 4;
        found.push([all[at] ?? 0, all[at + 1] ?? 0, all[at + 2] ?? 0]);
      }
    }
    return found;
  }, clip);
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { nameOfSize, type Setting } from './setting.ts';

/** Opens pages as a setting says and keeps what they show. */
export class Studio {
  readonly #taken = new Set<string>();
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #only: RegExp | undefined;

  constructor(browser: Browser, folder: string, only?: string) {
    this.#browser = browser;
    this.#folder = folder;
    this.#only = only === undefined ? undefined : new RegExp(only);
  }

  /** How many pictures have been taken. */
  get count(): number {
    return this.#taken.size;
  }

  /** Whether a picture of that name is asked for and has not been taken yet. */
  wants(setting: Setting, group: string, name: string): boolean {
    return (this.#only?.test(name) ?? true) && !this.#taken.has(fileOf(setting, group, name));
  }

  async open({ size, mode, sight }: Setting, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: size,
      // A Stage that may not move stands as it does between two movements: the same at every run.
      reducedMotion: 'reduce',
      deviceScaleFactor: size.width < 500 ? 2 : 1,
      forcedColors: sight === 'forced' ? 'active' : 'none',
      ...options,
    });
    // A machine with other work to do is slow, and not broken.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    // What runs in the page comes through a compiler that gives functions their names by this helper.
    await page.addInitScript('globalThis.__name = (named) => named');
    if (mode === 'moving') await page.addInitScript(claimGraphicsCard);
    return page;
  }

  /** Takes the picture once it no longer changes. */
  async take(page: Page, setting: Setting, group: string, name: string, fullPage = false): Promise<void> {
    if (!this.wants(setting, group, name)) return;
    const picture = await atRest(page, fullPage);
    const file = fileOf(setting, group, name);
    mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
    writeFileSync(join(this.#folder, file), picture);
    this.#taken.add(file);
  }
}

function fileOf({ size, language, mode, sight }: Setting, group: string, name: string): string {
  const how = [nameOfSize(size), language, mode, ...(sight === 'plain' ? [] : [sight])];
  return `${group}/${[name, ...how].join('.')}.jpg`;
}

/** What the window shows once two pictures in a row are the same, or after the last of twelve. */
async function atRest(page: Page, fullPage: boolean): Promise<Buffer> {
  await page.evaluate(bringFaces);
  const shoot = () => page.screenshot({ type: 'jpeg', quality: 88, fullPage });
  let before = await shoot();
  for (let turn = 0; turn < 12; turn++) {
    await frames(page, 6);
    const now = await shoot();
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

/** Runs in the page: typefaces that were late on a busy machine come in now, and not with the next words. */
async function bringFaces(): Promise<void> {
  const faces = ['600 1em Oswald', '400 1em Literata', '400 1em "IBM Plex Mono"'];
  await Promise.all(faces.map((face) => document.fonts.load(face)));
  delete document.documentElement.dataset.faces;
  await document.fonts.ready;
  // What is painted follows the words: the Page measures itself anew, and the Stage looks again at what it has written.
  dispatchEvent(new Event('resize'));
  document.fonts.dispatchEvent(new Event('loadingdone'));
}

/** Lets so many frames pass. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (many) => {
    for (let frame = 0; frame < many; frame++) await new Promise((done) => requestAnimationFrame(done));
  }, count);
}

/** Runs in the page: the name of the unmasked renderer is that of a machine that can move. */
function claimGraphicsCard(): void {
  const UNMASKED_RENDERER = 0x9246;
  const ask = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function (name) {
    return name === UNMASKED_RENDERER ? 'A graphics card' : ask.call(this, name);
  };
}

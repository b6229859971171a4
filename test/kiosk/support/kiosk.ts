import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { readPath } from './read-code.ts';

/** How a kiosk is opened in a test. */
export interface OpenKiosk {
  /** kiosk.json; absent, there is none. */
  readonly config?: unknown;
  /** The voice pack beside the page, file by sentence and language; absent, there is none. */
  readonly pack?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly query?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Time is the test's own: it passes by `page.clock.runFor`. */
  readonly clock?: boolean;
  /** Runs in the page before anything else. */
  readonly init?: string;
  readonly context?: BrowserContext;
  readonly reducedMotion?: 'reduce';
}

/** A page with a kiosk in it. */
export interface OpenedKiosk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors that reached the window. */
  readonly errors: string[];
  /** Every address that was asked for. */
  readonly asked: string[];
}

/**
 * Keeps the worker off that would answer before a test can; what it does is tried where the network is gone. And no test
 * waits for voices of a machine that has none.
 */
export const ALONE = `
  delete Navigator.prototype.serviceWorker;
  Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });`;

export const LANDSCAPE = { width: 1920, height: 1080 };
export const PORTRAIT = { width: 1080, height: 1920 };

/** Opens a kiosk and waits until it receives visitors. The painted stage is left out unless the query asks for it. */
export async function openKiosk(browser: Browser, address: string, options: OpenKiosk = {}): Promise<OpenedKiosk> {
  const opened = await prepareKiosk(browser, options);
  await opened.page.goto(address + (options.query ?? '?kiosk&stage=off'));
  await where(opened.page, 'attract');
  return opened;
}

/** A page in which a kiosk finds everything as the test wants it; what is opened in it is the test's. */
export async function prepareKiosk(browser: Browser, options: Omit<OpenKiosk, 'query'> = {}): Promise<OpenedKiosk> {
  const { config, pack, size = LANDSCAPE, clock, init, reducedMotion } = options;
  const context =
    options.context ??
    (await browser.newContext({
      viewport: size,
      hasTouch: true,
      ...(reducedMotion ? { reducedMotion } : {}),
    }));
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  if (clock) await page.clock.install();
  await page.addInitScript(ALONE);
  if (init !== undefined) await page.addInitScript(init);
  await page.route('**/kiosk.json', (route) =>
    config === undefined
      ? route.fulfill({ status: 404, body: 'not found' })
      : route.fulfill({ json: config, contentType: 'application/json' }),
  );
  await page.route('**/voice/manifest.json', (route) =>
    pack === undefined
      ? route.fulfill({ status: 404, body: 'not found' })
      : route.fulfill({ json: { voices: {}, sentences: pack } }),
  );
  return { page, context, errors, asked };
}

/** Lets the test's own time stand between one `page.clock.runFor` and the next, however long the machine takes for each. */
export async function standStill(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

/** Waits until the kiosk is somewhere. */
export async function where(page: Page | Frame, place: string, timeout = 30_000): Promise<void> {
  await page.waitForFunction((wanted) => document.body.dataset.kiosk === wanted, place, { timeout, polling: 50 });
}

/** Touches the screen and chooses a language; the first screen of the story stands. */
export async function begin(page: Page | Frame, language = 'en'): Promise<void> {
  await page.click('[data-k="touch"]');
  await where(page, 'language');
  await page.click(`[data-k="language-${language}"]`);
  await where(page, 'story');
  await page.waitForSelector('[data-part="prose"]');
}

/** Goes on until there is something to choose. */
export async function toMenu(page: Page | Frame): Promise<void> {
  for (let step = 0; step < 40 && (await page.$('#text button[data-choice]')) === null; step++) {
    await page.click('#text button[data-act="continue"]');
  }
}

/** Plays on until there is a stamp under the text. */
export async function toStamp(page: Page | Frame): Promise<void> {
  await playTo(page, '#text button[data-claim]');
}

/** Plays on, always the choice of that number or the last, until something stands on the page. */
export async function playTo(page: Page | Frame, selector: string, number = 0): Promise<void> {
  for (let step = 0; step < 300; step++) {
    if ((await page.$(selector)) !== null) return;
    const choices = await page.$$('#text button.strip[data-choice]');
    const choice = choices[Math.min(number, choices.length - 1)];
    if (choice) await choice.click();
    else await page.click('#text button[data-act="continue"]');
  }
  throw new Error(`${selector} never came`);
}

/** Plays on from within the page, which costs one call: always the first choice, until something stands on the page. */
export async function rush(page: Page | Frame, selector: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let step = 0; document.querySelector(wanted) === null; step++) {
      if (step > 2000) throw new Error(`${wanted} never came: ${document.body.dataset.kiosk}`);
      const busy = document.querySelector('#text [aria-busy="true"]') !== null;
      const next = ['button.strip[data-choice]', 'button[data-act="continue"]']
        .map((name) => document.querySelector<HTMLElement>(`#text ${name}`))
        .find((it) => it !== null);
      if (!busy) next?.click();
      await new Promise((done) => setTimeout(done, 5));
    }
  }, selector);
}

/** A whole visit, from the touch to the attract loop. */
export async function visit(page: Page | Frame, language = 'en'): Promise<void> {
  await begin(page, language);
  await rush(page, '[data-layer="ending"]');
  await page.click('[data-k="finish"]');
  await where(page, 'attract');
}

/** What the code on the screen says, as a phone reads it. */
export async function codeOn(page: Page | Frame, selector: string): Promise<string> {
  const [path, box] = await page.$eval(`${selector} svg`, (svg) => [
    svg.querySelector('path')?.getAttribute('d') ?? '',
    svg.getAttribute('viewBox') ?? '',
  ]);
  return readPath(path ?? '', box ?? '');
}

/** What has been counted today, if anything. */
export async function today(page: Page): Promise<unknown> {
  const kept = await stored(page);
  return Object.entries(kept).find(([key]) => key.startsWith('three-against-kiosk/day/'))?.[1];
}

/** The text of the story that stands on the screen. */
export function prose(page: Page | Frame): Promise<string> {
  return text(page, '[data-part="prose"]');
}

/** The words of an element. */
export async function text(page: Page | Frame, selector: string): Promise<string> {
  return (await page.textContent(selector)) ?? '';
}

/** Presses a key that no ordinary keyboard has, as a keypad does. */
export function pressCode(page: Page, code: string): Promise<void> {
  return page.evaluate((pressed) => {
    for (const type of ['keydown', 'keyup']) {
      const event = new KeyboardEvent(type, { code: pressed, key: pressed, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }
  }, code);
}

/** Every key of every kind of storage that the page can reach. */
export function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const found: Record<string, unknown> = {};
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
      for (let at = 0; at < storage.length; at++) {
        const key = storage.key(at) ?? '';
        found[`${name}/${key}`] = storage.getItem(key);
      }
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        const read = <T>(request: IDBRequest<T>) =>
          new Promise<T>((done) => {
            request.onsuccess = () => done(request.result);
          });
        for (const key of await read(all.getAllKeys())) found[`${name}/${String(key)}`] = await read(all.get(key));
      }
      db.close();
    }
    for (const name of await caches.keys()) found[`caches/${name}`] = true;
    found.cookies = document.cookie;
    return found;
  });
}

/**
 * Opens the operator's page, through the choice of a code where the kiosk still has its first one. A frame must fill the
 * page it is in: the corner is the page's.
 */
export async function openOperator(kiosk: Page | Frame, code: string, first = true): Promise<void> {
  await holdCorner('page' in kiosk ? kiosk.page() : kiosk);
  await kiosk.waitForSelector('[data-layer="pin"]');
  for (const digits of first ? ['1934', code, code] : [code]) await typeCode(kiosk, digits);
  await kiosk.waitForSelector('[data-layer="operator"]');
}

/** Holds the corner for as long as it takes. */
export async function holdCorner(page: Page, milliseconds = 5100): Promise<void> {
  await page.mouse.move(30, 30);
  await page.mouse.down();
  await page.clock.runFor(milliseconds);
  await page.mouse.up();
}

/** Presses the digits of a code and enters it. */
export async function typeCode(kiosk: Page | Frame, digits: string): Promise<void> {
  for (const digit of digits) await kiosk.click(`[data-k="digit-${digit}"]`);
  const before = await text(kiosk, '[data-k="pin-said"]');
  await kiosk.click('[data-k="pin-ok"]');
  await kiosk.waitForFunction((said) => document.querySelector('[data-k="pin-said"]')?.textContent !== said, before, {
    polling: 30,
    timeout: 5000,
  });
}

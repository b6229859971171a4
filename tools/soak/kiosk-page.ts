import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { kioskQuery, NO_WORKER, PREPARED, type Prepared, type Witnessed } from './prepared.ts';

/** What a visitor sees at one look. */
export interface Seen {
  readonly where: string;
  readonly language: string;
  readonly choices: number;
  /** A card, or a question or the help, lies over the story. */
  readonly card: boolean;
  readonly sheet: boolean;
  /** The question whether anybody is there lies over everything. */
  readonly asked: boolean;
}

/** How the kiosk is opened. */
export interface KioskPageOptions {
  readonly context: BrowserContext;
  readonly address: string;
  /** With the painted stage; else the Page alone. */
  readonly stage: boolean;
  /** On real time; else time passes as the soak has it. */
  readonly real: boolean;
  /** With the worker that keeps the game at hand without a network. */
  readonly worker?: boolean;
  /** Is told of every error that reached the window. */
  readonly onError: (message: string) => void;
}

/** While something slow is waited for: how much of the page's own time passes at each look, milliseconds, and how many there are. */
const STEP = 20;
const LONG_STEPS = 250;

/** A kiosk in a browser: what a visitor can see and touch of it, and its time. */
export class KioskPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly real: boolean;
  /** How many times as long everything may take: a painted stage without a graphics card takes its time. */
  readonly #slow: number;

  private constructor(page: Page, cdp: CDPSession, { real, stage }: KioskPageOptions) {
    this.page = page;
    this.cdp = cdp;
    this.real = real;
    this.#slow = stage ? 5 : 1;
  }

  /** Opens a kiosk; `time` is what its clock shows, so that one opened after another does not go back. */
  static async open(options: KioskPageOptions, time: number): Promise<KioskPage> {
    const { context, address, stage, real, worker = false, onError } = options;
    const page = await context.newPage();
    if (!real) await page.clock.install({ time });
    page.on('pageerror', ({ message }) => onError(message));
    await page.addInitScript(PREPARED);
    if (!worker) await page.addInitScript(NO_WORKER);
    await page.goto(address + kioskQuery(stage));
    const kiosk = new KioskPage(page, await context.newCDPSession(page), options);
    await kiosk.at('attract');
    if (stage) await kiosk.staged();
    return kiosk;
  }

  /** Waits until the painted stage stands, or has been found not to. */
  async staged(): Promise<void> {
    await this.page.waitForFunction(() => document.body.dataset.stage !== 'loading', null, { timeout: 90_000 });
  }

  /**
   * Does something after which the painted stage is to stand, and waits until it does. Little of the page's own time
   * passes meanwhile, however long a machine without a graphics card takes: the kiosk is not to lose its patience.
   */
  async slowly(act: () => Promise<unknown>): Promise<void> {
    const { clock } = this.page;
    if (!this.real) await clock.pauseAt((await this.now()) + 1000);
    try {
      await act();
      for (let step = 0; !/up|still/.test(await this.page.evaluate(() => document.body.dataset.stage ?? '')); step++) {
        if (step === LONG_STEPS) throw new Error('the painted stage did not come back');
        await sleep(300);
        if (!this.real) await clock.runFor(STEP);
      }
    } finally {
      if (!this.real) await clock.resume();
    }
  }

  /** Waits until the game is at hand without a network. */
  async atHand(): Promise<void> {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
      polling: 50,
      timeout: 60_000,
    });
  }

  /** What its own clock shows. */
  now(): Promise<number> {
    return this.page.evaluate(() => Date.now());
  }

  /** Lets time pass: at once, or, on real time, as it does. */
  async pass(milliseconds: number): Promise<void> {
    if (this.real) await sleep(milliseconds);
    else await this.page.clock.fastForward(milliseconds);
  }

  /** Lets time pass second by second, each timer in its turn. */
  async live(milliseconds: number): Promise<void> {
    if (this.real) await sleep(milliseconds);
    else await this.page.clock.runFor(milliseconds);
  }

  /** Waits until the kiosk is somewhere. */
  async at(place: string): Promise<void> {
    const timeout = this.real ? 900_000 : 20_000 * this.#slow;
    await this.page
      .waitForFunction((wanted) => document.body.dataset.kiosk === wanted, place, { polling: 20, timeout })
      .catch(async () => {
        throw new Error(`${place} never came: ${JSON.stringify(await this.look())}`);
      });
  }

  /** Waits until the first words of the story stand. */
  async inStory(): Promise<void> {
    await this.at('story');
    await this.page.locator('[data-part="prose"]').first().waitFor();
  }

  look(): Promise<Seen> {
    return this.page.evaluate(() => ({
      where: document.body.dataset.kiosk ?? '',
      language: document.documentElement.lang,
      choices: document.querySelectorAll('#text button.strip[data-choice]').length,
      card: document.querySelector('dialog.card[open]') !== null,
      sheet: document.querySelector('dialog.k-dialog[open]') !== null,
      asked: document.querySelector('[data-layer="still"]')?.checkVisibility() ?? false,
    }));
  }

  /** What was seen of the last visits, so many. */
  witnessed(many: number): Promise<readonly Witnessed[]> {
    return this.page.evaluate((last) => (window as unknown as Prepared).witnessed.slice(-last), many);
  }

  /** Waits until nothing is being cleared away. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => document.body.dataset.kiosk !== 'clearing', null, { polling: 20 });
  }

  key(name: string): Promise<void> {
    return this.page.keyboard.press(name);
  }

  /** A finger on a control that is there, or is about to be. */
  async press(selector: string): Promise<void> {
    await this.page
      .locator(selector)
      .first()
      .waitFor({ timeout: 10_000 * this.#slow });
    await this.tap(selector);
  }

  /** A finger on a control, where it is; nothing where it is not. */
  async tap(selector: string, nth = 0): Promise<void> {
    const at = await this.page.evaluate(
      ([wanted, number]) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>(wanted)].filter(
          (it) => it.checkVisibility() && !it.disabled,
        );
        const control = found[Math.min(number, found.length - 1)];
        if (!control) return undefined;
        control.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = control.getBoundingClientRect();
        const at = { x: x + width / 3, y: y + height / 2 };
        const meets = control.contains(document.elementFromPoint(at.x, at.y));
        return { ...at, meets, clicks: (window as unknown as Prepared).clicks };
      },
      [selector, nth] as const,
    );
    if (!at) return;
    await this.page.touchscreen.tap(at.x, at.y);
    // A browser makes the press out of the touch, a moment later; perhaps none where the finger met something else.
    await this.page
      .waitForFunction((before) => (window as unknown as Prepared).clicks > before, at.clicks, {
        polling: 5,
        timeout: (at.meets ? 5000 : 500) * this.#slow,
      })
      .catch(() => undefined);
  }

  /**
   * Reads on, so many beats or until there is something else on the screen, as a visitor in a hurry would. `choices` are
   * numbers from 0 up to 1 that say which strip is taken at each menu.
   */
  readOn(choices: readonly number[]): Promise<void> {
    return this.page.evaluate(async (wishes) => {
      for (const wish of wishes) {
        if (document.body.dataset.kiosk !== 'story' || document.querySelector('dialog[open]')) break;
        const strips = [...document.querySelectorAll<HTMLElement>('#text button.strip:not([disabled])')].filter((it) =>
          it.checkVisibility(),
        );
        strips[Math.floor(wish * strips.length)]?.click();
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, choices);
  }
}

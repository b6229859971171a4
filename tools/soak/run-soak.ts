import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, NO_GRAPHICS } from '../../test/support/browser.ts';
import { serve } from '../serve.mjs';
import { Chance } from './chance.ts';
import { counted, lastFault, onRecord } from './counted.ts';
import { FAULTS, type Fault, mend, STAGED, strikeAmid, strikeBefore, THROWN } from './faults.ts';
import { KioskPage, type KioskPageOptions } from './kiosk-page.ts';
import { type Left, whatIsLeft } from './left.ts';
import type { SoakReport } from './report.ts';
import { Tally } from './tally.ts';
import { Visitor } from './visitor.ts';

/** How a soak goes. */
export interface SoakOptions {
  readonly visits: number;
  readonly seed: number;
  /** With the painted stage; else the Page alone. */
  readonly stage?: boolean;
  /** On real time: the visitors dawdle as visitors do, and idle visits take as long as they take. */
  readonly real?: boolean;
  /** When to make an end of it before there have been so many visits; the faults come then, too. */
  readonly hours?: number;
  /** After how many visits memory is measured for the first time. */
  readonly early?: number;
  readonly folder?: string;
  readonly tell?: (line: string) => void;
}

/** The share of visits that have a fault thrown in; they come last, for a page opened anew begins with a new memory. */
const FAULTY = 0.05;

/** After so many things that were wrong there is no use in going on. */
const ENOUGH = 20;

/** Plays visits against a built game. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const address = await serve({ folder: options.folder ?? 'dist', port: 0 });
  const browser = await launchBrowser(['--js-flags=--expose-gc', ...(options.stage ? [] : NO_GRAPHICS)]);
  try {
    return await new Soak(browser, address, options).run();
  } finally {
    await browser.close();
  }
}

class Soak {
  readonly #browser: Browser;
  readonly #address: string;
  readonly #options: SoakOptions;
  readonly #chance: Chance;
  readonly #tally = new Tally();
  readonly #wrong: string[] = [];
  #kiosk!: KioskPage;

  constructor(browser: Browser, address: string, options: SoakOptions) {
    this.#browser = browser;
    this.#address = address;
    this.#options = options;
    this.#chance = new Chance(options.seed);
  }

  async run(): Promise<SoakReport> {
    const { visits, hours, real = false, stage = false, early: first = 50, tell = () => undefined } = this.#options;
    const faults = FAULTS.filter((fault) => stage || !STAGED.includes(fault));
    const faulty = Number.isFinite(visits) ? Math.max(Math.round(visits * FAULTY), faults.length) : faults.length;
    const begun = Date.now();
    const until = hours === undefined ? Number.POSITIVE_INFINITY : begun + hours * 3_600_000;
    this.#kiosk = await KioskPage.open(this.#kioskIn(await this.#window()), begun);
    let early: Left | undefined;
    let done = 0;
    for (; done < visits - faulty && Date.now() < until && this.#wrong.length <= ENOUGH; done++) {
      if (done === Math.min(first, visits - faulty - 1)) early = await this.#left();
      await this.#visit(undefined, done + 1);
      if ((done + 1) % 20 === 0) tell(`${done + 1} visits, ${seconds(begun)} s`);
      if (real) await sleep(2000 * this.#chance.next());
    }
    const late = await this.#left();
    for (let nth = 0; nth < faulty && this.#wrong.length <= ENOUGH; nth++, done++) {
      const fault = faults[nth % faults.length];
      const since = Date.now();
      await this.#visit(fault, done + 1);
      tell(`visit ${done + 1}, with a fault thrown in (${fault}): ${seconds(since)} s`);
    }
    // What a full storage did not take is written with what comes next.
    await this.#left();
    const expected = this.#tally.counts;
    const counts = await counted(this.#kiosk, expected);
    return {
      visits: done,
      seconds: seconds(begun),
      expected,
      counted: counts,
      early: early ?? late,
      late,
      wrong: this.#wrong,
    };
  }

  /** A window of the browser that keeps nothing of any other. */
  #window(): Promise<BrowserContext> {
    return this.#browser.newContext({
      viewport: { width: 1080, height: 1920 },
      hasTouch: true,
      // What moves takes most of the time, and leaves nothing behind that what is at rest would not.
      ...(this.#options.stage ? {} : { reducedMotion: 'reduce' }),
    });
  }

  /** How the kiosk is opened in a window. */
  #kioskIn(context: BrowserContext): KioskPageOptions {
    const { stage = false, real = false } = this.#options;
    return {
      context,
      address: this.#address,
      stage,
      real,
      onError: (message) => {
        if (!message.includes(THROWN)) this.#wrong.push(message);
      },
    };
  }

  /** Closes the kiosk without a word, and opens it again in the same window. */
  async #open(): Promise<void> {
    const { page } = this.#kiosk;
    const time = await this.#kiosk.now();
    await page.close();
    this.#kiosk = await KioskPage.open(this.#kioskIn(page.context()), time);
  }

  /** One visit, whatever happens in it. */
  async #visit(fault: Fault | undefined, number: number): Promise<void> {
    try {
      await this.#play(fault);
    } catch (cause) {
      const seen = await this.#kiosk.look().catch(() => 'nothing');
      const noted = await lastFault(this.#kiosk).catch(() => 'nothing');
      const what = `visit ${number} (${fault ?? 'plain'}): ${String(cause).slice(0, 300)}`;
      this.#wrong.push(`${what}; seen: ${JSON.stringify(seen)}; noted: ${noted}`);
      await this.#open();
    }
  }

  async #play(fault: Fault | undefined): Promise<void> {
    if (fault === 'unplugged') return this.#unplugged();
    const visitor = new Visitor(this.#kiosk, this.#chance);
    await strikeBefore(fault, this.#kiosk, this.#tally);
    await visitor.come();
    if (fault === undefined && this.#chance.hits(0.06)) {
      await visitor.leave();
      return this.#tally.visit({ how: 'looked' });
    }
    await visitor.chooseLanguage();
    await strikeAmid(fault, this.#kiosk, this.#tally);
    if (fault === 'killed') return this.#kill();
    for (const visit of await visitor.stay()) this.#tally.visit(visit);
    await mend(fault, this.#kiosk);
  }

  /** The browser is gone in mid-visit. */
  async #kill(): Promise<void> {
    const { language } = await this.#kiosk.look();
    await onRecord(this.#kiosk, language);
    await this.#open();
    this.#tally.visit({ how: 'cut', language });
  }

  /** The machine is started with the network gone, in a window of its own: it has been up once, and counts for itself. */
  async #unplugged(): Promise<void> {
    const context = await this.#window();
    const options = { ...this.#kioskIn(context), worker: true };
    const before = await KioskPage.open(options, Date.now());
    await before.atHand();
    const time = await before.now();
    await before.page.close();
    await context.setOffline(true);
    const kiosk = await KioskPage.open(options, time);
    const visitor = new Visitor(kiosk, this.#chance);
    const tally = new Tally();
    await visitor.come();
    await visitor.chooseLanguage();
    for (const visit of await visitor.stay()) tally.visit(visit);
    const [made, found] = [tally.counts, await counted(kiosk, tally.counts)].map((counts) => JSON.stringify(counts));
    if (made !== found) this.#wrong.push(`without a network: ${found} counted, ${made} made`);
    await context.close();
  }

  /** What is left, always after the same short visit, so that each look finds the same things lying about. */
  async #left(): Promise<Left> {
    const kiosk = this.#kiosk;
    const visitor = new Visitor(kiosk, this.#chance);
    await visitor.come();
    await kiosk.press('[data-k="language-en"]');
    await kiosk.inStory();
    await visitor.leave();
    this.#tally.visit({ how: 'left', language: 'en' });
    return whatIsLeft(kiosk);
  }
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}

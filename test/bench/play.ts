import type { Browser, Page } from 'playwright-core';
import budgets from '../budgets.json' with { type: 'json' };
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { median, part, round, within } from './figures.ts';
import { slowNetwork, slowProcessor } from './throttle.ts';

const ROUNDS = 5;
/** Seconds that an idle page is watched. */
const WATCHED = 3;

const VIEWS = [
  { view: 'the Page', query: '?stage=off', idle: budgets.idlePage },
  { view: 'a still Stage', query: '', idle: budgets.idleStillStage },
] as const;

/** Plays, waits and replays, and prints what it took beside its bars and the bare page. */
export async function benchPlay({ ours, bare }: { ours: string; bare: string }): Promise<void> {
  const [browser, our, plain] = await Promise.all([launchBrowser(), serveBuild(ours), serveBuild(bare)]);
  const rows: Record<string, Row> = {};
  for (const { view, query } of VIEWS) {
    const there: number[] = [];
    const drawn: number[] = [];
    for (let turn = 0; turn < ROUNDS; turn++) {
      const took = await nextWords(browser, `${our}en/teller/${query}`);
      there.push(...took.there);
      drawn.push(...took.drawn);
    }
    const name = `choice to next words on ${view}, p95, ms (${drawn.length} choices)`;
    if (query !== '') rows[name] = row(part(drawn, 0.95), budgets.nextWords95);
    else {
      // The words are the Page's; what software rendering draws of them may come after.
      rows[name] = row(part(there, 0.95), budgets.nextWords95);
      rows['… and until they are drawn, p95, ms'] = row(part(drawn, 0.95), budgets.stillStageDrawn);
    }
  }
  const replays = [];
  for (let turn = 0; turn < ROUNDS; turn++) replays.push(await replay(browser, `${plain}test/bench/replay.html`));
  rows['replay of 150 choices, cold, ms'] = row(median(replays.map(([cold = 0]) => cold)), budgets.replay150Cold);
  rows['replay of 150 choices, warm, ms'] = row(median(replays.flatMap(([, ...warm]) => warm)), budgets.replay150Warm);
  for (const { view, query } of VIEWS) {
    const shift = await layoutShift(browser, `${our}en/one-ballot/${query}`);
    rows[`layout shift on ${view}`] = row(shift, budgets.layoutShift, 4);
  }
  const title = await layoutShift(browser, `${our}en/`);
  rows['layout shift on the title'] = row(title, budgets.layoutShift, 4);
  const nothing = await idle(browser, `${plain}test/bench/bare.html`);
  rows['idle processor on the bare page, %'] = { measured: round(nothing * 100, 2) };
  for (const { view, query, idle: bar } of VIEWS) {
    rows[`idle processor on ${view}, %`] = row(
      (await idle(browser, `${our}en/one-ballot/${query}`)) * 100,
      bar * 100,
      2,
    );
  }
  await browser.close();
  console.log('\nPlaying, throttled; waiting, unthrottled');
  console.table(rows);
}

interface Row {
  readonly measured: number;
  readonly bar?: number;
  readonly within?: string;
}

function row(value: number, bar: number, digits = 0): Row {
  return { measured: round(value, digits), bar, within: within(value, bar) };
}

/** Opened by somebody who was never there before: a context of its own. */
async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
  return page;
}

/**
 * Milliseconds from each choice of a play until the next words are there, and to the frame that shows them, on a slow
 * processor. Nobody presses before there was time to read: each press waits until the page has nothing left to do.
 */
async function nextWords(browser: Browser, address: string): Promise<{ there: number[]; drawn: number[] }> {
  const page = await openPage(browser, address);
  await slowProcessor(await page.context().newCDPSession(page));
  const took = await page.evaluate(async () => {
    const found = { there: [] as number[], drawn: [] as number[] };
    for (let step = 0; step < 600; step++) {
      const choice = document.querySelector<HTMLElement>('main button[data-choice]');
      const control = choice ?? document.querySelector<HTMLElement>('main button[data-act="continue"]');
      if (!control || document.querySelector('[data-part="ending"]')) break;
      const before = document.querySelector('main')?.textContent;
      const began = performance.now();
      control.click();
      while (document.querySelector('main')?.textContent === before) await new Promise((done) => setTimeout(done));
      const there = performance.now() - began;
      await new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(0);
        });
      });
      const drawn = performance.now() - began;
      await new Promise((done) => requestIdleCallback(done));
      if (!choice) continue;
      found.there.push(there);
      found.drawn.push(drawn);
    }
    return found;
  });
  await page.close();
  return took;
}

async function replay(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage();
  await slowProcessor(await page.context().newCDPSession(page));
  await page.goto(address);
  await page.waitForFunction(() => 'took' in globalThis, null, { timeout: 60_000 });
  const took = await page.evaluate(() => (globalThis as unknown as { took: number[] }).took);
  await page.close();
  return took;
}

/** Everything that moved by itself while the page came, on a slow network. */
async function layoutShift(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const session = await page.context().newCDPSession(page);
  await slowNetwork(session);
  await slowProcessor(session);
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset.stage !== 'loading', null, { timeout: 120_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
  await page.close();
  return shift;
}

/** Share of one processor that the whole browser takes while a page is open and nobody does anything. */
async function idle(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
  await page.locator('main button').first().waitFor();
  const session = await browser.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const pause = () => new Promise((done) => setTimeout(done, WATCHED * 1000));
  await pause();
  const shares: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    const before = await spent();
    await pause();
    shares.push(((await spent()) - before) / WATCHED);
  }
  await page.close();
  return median(shares);
}

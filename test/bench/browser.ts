import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser, serveBuild } from '../support/browser.ts';

/** How often each page is opened; the table shows medians. */
const ROUNDS = 5;

/** The throttled browser of the design: 150 ms round trip, 1.6 Mbit/s, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

/** What is pressed first: a choice, or, on a first screen without one, going on. */
const CONTROL = 'main button[data-choice], main button[data-act]';

interface Opened {
  /** Milliseconds from the start of navigation to a first choice that can be pressed. */
  readonly choice: number;
  /** Milliseconds until a press made at that moment has been answered with the next words. */
  readonly answered: number;
  /** Milliseconds to the Stage standing; absent on the bare page. */
  readonly stage?: number;
  /** Bytes over the network, as sent, fonts apart, until then. */
  readonly bytes: number;
  readonly fonts: number;
  readonly stageBytes?: number;
}

/** Opens ours and the bare page in turn, throttled, and prints bytes and times to the first choice and to the Stage. */
export async function benchBrowser({ ours, bare }: { ours: string; bare: string }): Promise<void> {
  const [browser, our, plain] = await Promise.all([launchBrowser(), serveBuild(ours), serveBuild(bare)]);
  const pages = { ours: [] as Opened[], bare: [] as Opened[] };
  for (let round = 0; round < ROUNDS; round++) {
    pages.bare.push(await open(browser, `${plain}test/bench/bare.html`, false));
    pages.ours.push(await open(browser, `${our}en/one-ballot/`, true));
  }
  await browser.close();
  const of = (list: readonly Opened[], key: keyof Opened) => median(list.map((it) => it[key] ?? Number.NaN));
  const choice = of(pages.bare, 'choice');
  console.log(`\nFirst choice and Stage, throttled (${ROUNDS} rounds, medians; One Ballot, English)`);
  console.table({
    'bare page': {
      'first choice, ms': round0(choice),
      ratio: 1,
      'bytes before it': of(pages.bare, 'bytes'),
      'a press answered, ms': round0(of(pages.bare, 'answered')),
    },
    'the Page': {
      'first choice, ms': round0(of(pages.ours, 'choice')),
      ratio: round2(of(pages.ours, 'choice') / choice),
      'bytes before it': of(pages.ours, 'bytes'),
      'fonts apart': of(pages.ours, 'fonts'),
      'a press answered, ms': round0(of(pages.ours, 'answered')),
    },
    'the Stage standing': {
      'first choice, ms': round0(of(pages.ours, 'stage')),
      ratio: round2(of(pages.ours, 'stage') / choice),
      'bytes before it': of(pages.ours, 'stageBytes'),
    },
  });
}

async function open(browser: Browser, address: string, stage: boolean): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent = await throttle(session);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(CONTROL, { timeout: 120_000 });
  const choice = await sinceStart(page);
  const atChoice = sent();
  const words = await page.evaluate(() => {
    const read = document.querySelector('main p[data-beat], main > p')?.textContent ?? '';
    document.querySelector<HTMLElement>('main button[data-choice], main button[data-act]')?.click();
    return read;
  });
  await page.waitForFunction(
    (old) => (document.querySelector('main p[data-beat], main > p')?.textContent ?? old) !== old,
    words,
  );
  const answered = await sinceStart(page);
  if (!stage) {
    await context.close();
    return { choice, answered, ...atChoice };
  }
  await page.waitForFunction(() => ['up', 'still'].includes(document.body.dataset.stage ?? ''), null, {
    timeout: 180_000,
  });
  const opened = { choice, answered, ...atChoice, stage: await sinceStart(page), stageBytes: sent().bytes };
  await context.close();
  return opened;
}

async function throttle(session: CDPSession): Promise<() => { bytes: number; fonts: number }> {
  const fonts = new Set<string>();
  let bytes = 0;
  let fontBytes = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (fonts.has(requestId)) fontBytes += encodedDataLength;
    else bytes += encodedDataLength;
  });
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return () => ({ bytes, fonts: fontBytes });
}

function sinceStart(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const round0 = (value: number) => Math.round(value);
const round2 = (value: number) => Math.round(value * 100) / 100;

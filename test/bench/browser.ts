import type { Browser, CDPSession, Page } from 'playwright-core';
import { projectStories } from '../../tools/project.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { weigh } from '../support/weigh.ts';
import { median, round } from './figures.ts';
import { slowNetwork, slowProcessor } from './throttle.ts';

/** How often each page is opened; the table shows medians. */
const ROUNDS = 5;

/** What is pressed first: a choice, or, on a first screen without one, going on. */
const CONTROL = 'main button[data-choice], main button[data-act]';

/** Every route's page is weighed: what it needs before the first choice, as it is sent. */
const ROUTES = projectStories().routes.map(({ route, language }) => `${language}/${route}`);
const barOf = (page: string) =>
  page.endsWith('/one-ballot') ? budgets.bytesBeforeFirstChoice.oneBallot : budgets.bytesBeforeFirstChoice.route;

interface Opened {
  /** Milliseconds from the start of navigation to a first choice that can be pressed. */
  readonly choice: number;
  /** Milliseconds until a press made at that moment has been answered with the next words. */
  readonly answered: number;
  /** Milliseconds to the Stage standing; absent on the bare page. */
  readonly stage?: number;
  /** Bytes over the network, as sent, fonts apart, until the press has been answered. */
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
      'first choice, ms': round(choice),
      ratio: 1,
      'a press answered, ms': round(of(pages.bare, 'answered')),
      'bytes until then': of(pages.bare, 'bytes'),
    },
    'the Page': {
      'first choice, ms': round(of(pages.ours, 'choice')),
      ratio: round(of(pages.ours, 'choice') / choice, 2),
      'a press answered, ms': round(of(pages.ours, 'answered')),
      'bytes until then': of(pages.ours, 'bytes'),
      'fonts apart': of(pages.ours, 'fonts'),
      'bytes, bar': budgets.bytesBeforeFirstChoice.oneBallot,
    },
    'the Stage standing': {
      'first choice, ms': round(of(pages.ours, 'stage')),
      ratio: round(of(pages.ours, 'stage') / choice, 2),
      'ratio, bar': budgets.stageToBareFirstChoice,
      'bytes until then': of(pages.ours, 'stageBytes'),
      'bytes, bar': budgets.bytesBeforeStage,
    },
    ...Object.fromEntries(
      ROUTES.map((page) => [
        `${page} (weighed)`,
        { 'bytes until then': weigh(ours, `${page}/index.html`).bytes, 'bytes, bar': barOf(page) },
      ]),
    ),
  });
}

async function open(browser: Browser, address: string, stage: boolean): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent = await throttle(session);
  await page.addInitScript(noteFirstControl, CONTROL);
  await page.goto(address, { waitUntil: 'commit' });
  const noted = await page.waitForFunction(
    () => (globalThis as unknown as { firstControl?: number }).firstControl,
    null,
    {
      timeout: 120_000,
      polling: 20,
    },
  );
  const choice = (await noted.jsonValue()) ?? Number.NaN;
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
  const untilAnswered = sent();
  if (!stage) {
    await context.close();
    return { choice, answered, ...untilAnswered };
  }
  await page.waitForFunction(() => ['up', 'still'].includes(document.body.dataset.stage ?? ''), null, {
    timeout: 180_000,
  });
  const opened = { choice, answered, ...untilAnswered, stage: await sinceStart(page), stageBytes: sent().bytes };
  await context.close();
  return opened;
}

/** Runs in the page: notes when a first control has come into the document and a frame has been painted with it. */
function noteFirstControl(selector: string): void {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(globalThis, { firstControl: performance.now() });
      port2.postMessage(0);
    });
  }).observe(document, { childList: true, subtree: true });
}

async function throttle(session: CDPSession): Promise<() => { bytes: number; fonts: number }> {
  const fonts = new Set<string>();
  let bytes = 0;
  let fontBytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (fonts.has(requestId)) fontBytes += encodedDataLength;
    else bytes += encodedDataLength;
  });
  await slowNetwork(session);
  await slowProcessor(session);
  return () => ({ bytes, fonts: fontBytes });
}

function sinceStart(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

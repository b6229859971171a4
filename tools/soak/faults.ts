import { faultsOnRecord } from './counted.ts';
import type { KioskPage } from './kiosk-page.ts';
import type { Prepared } from './prepared.ts';
import type { Tally } from './tally.ts';

/** What goes wrong in some visits, one after the other. */
export const FAULTS = [
  'error',
  'rejection',
  'server',
  'unplugged',
  'storage',
  'thrice',
  'killed',
  'clock',
  'stall',
  'restored',
  'graphics',
] as const;

export type Fault = (typeof FAULTS)[number];

/** Those that need a painted stage to be lost. */
export const STAGED: readonly Fault[] = ['restored', 'graphics'];

/** By this an error of ours is told from one of the kiosk's own. */
export const THROWN = 'thrown in by the soak';

/** What happened before five minutes ago counts no more against a page. */
const FORGOTTEN = 310_000;

/** Faults after which the page has been opened anew, which it remembers for as long. */
const REMEMBERED: readonly Fault[] = ['error', 'rejection', 'thrice', 'stall', 'graphics'];

/** How often the page has to be opened anew before the visitor comes; after three times the painted stage is left out. */
const TIMES: Readonly<Record<string, number>> = { rejection: 1, thrice: 3 };

const YEAR = 31_536_000_000;

/** What goes wrong before the visitor comes. */
export async function strikeBefore(fault: Fault | undefined, kiosk: KioskPage, tally: Tally): Promise<void> {
  for (let time = TIMES[fault ?? ''] ?? 0; time > 0; time--) {
    await openedAnew(kiosk, tally, 'attract', () => reject(kiosk, tally));
  }
  if (fault === 'storage') await setFull(kiosk, true);
}

/** What goes wrong in the midst of the story. Where it takes another page or browser, it is for whoever holds the browser. */
export async function strikeAmid(fault: Fault | undefined, kiosk: KioskPage, tally: Tally): Promise<void> {
  const { page } = kiosk;
  if (fault === 'error') {
    const listener = `() => { throw ${thrown(tally)}; }`;
    await openedAnew(kiosk, tally, 'story', () =>
      page.evaluate(`addEventListener('click', ${listener}, { once: true }); document.body.click()`),
    );
  }
  if (fault === 'stall') {
    await openedAnew(kiosk, tally, 'story', async () => {
      await page.evaluate('window.stall()');
      await kiosk.live(13_000);
    });
  }
  // Given back, they cost nothing: counts that are exact show that the page was not opened anew.
  if (fault === 'restored') {
    await kiosk.slowly(async () => {
      await loseGraphics(kiosk);
      await page.evaluate(() => (window as unknown as Prepared).lost?.restoreContext());
    });
    await kiosk.live(11_000);
  }
  if (fault === 'graphics') {
    await openedAnew(kiosk, tally, 'story', async () => {
      await loseGraphics(kiosk);
      await kiosk.live(11_000);
    });
  }
  if (fault === 'clock' && !kiosk.real) {
    const now = await kiosk.now();
    for (const years of [3, -5]) {
      await page.clock.setSystemTime(now + years * YEAR);
      await kiosk.live(2000);
    }
    await page.clock.setSystemTime(now);
  }
  if (fault === 'server') {
    await page.route('**/*', (route) => route.abort());
    await reject(kiosk, tally);
    // The error, and that the page could not be opened anew: it has to be found out before the server is back.
    tally.add('faults', 2);
    await faultsOnRecord(kiosk, tally.counts.faults ?? 0);
  }
}

/** Everything is as it was before. */
export async function mend(fault: Fault | undefined, kiosk: KioskPage): Promise<void> {
  if (fault === undefined) return;
  if (fault === 'storage') await setFull(kiosk, false);
  if (fault === 'server') await kiosk.page.unroute('**/*');
  if (REMEMBERED.includes(fault)) await kiosk.pass(FORGOTTEN);
}

async function loseGraphics({ page }: KioskPage): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const lost = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
    (window as unknown as Prepared).lost = lost;
    lost?.loseContext();
  });
  await page.waitForFunction(() => document.body.dataset.stage === 'off', null, { polling: 50, timeout: 60_000 });
}

/** A fault after which the page opens itself anew, at the same place. */
async function openedAnew(
  kiosk: KioskPage,
  tally: Tally,
  place: 'attract' | 'story',
  strike: () => Promise<unknown>,
): Promise<void> {
  const opened = kiosk.page.waitForEvent('load', { timeout: 60_000 });
  await strike();
  await opened;
  if (place === 'story') await kiosk.inStory();
  else await kiosk.at(place);
  tally.add('faults');
  tally.add('reloads');
}

/** An error like no other before it: the kiosk notes one that repeats itself once in a while. */
function thrown(tally: Tally): string {
  return `new Error('${THROWN} after ${tally.counts.faults ?? 0}')`;
}

function reject({ page }: KioskPage, tally: Tally): Promise<unknown> {
  return page.evaluate(`void Promise.reject(${thrown(tally)})`);
}

function setFull(kiosk: KioskPage, full: boolean): Promise<void> {
  return kiosk.page.evaluate((is) => {
    (window as unknown as Prepared).full = is;
  }, full);
}

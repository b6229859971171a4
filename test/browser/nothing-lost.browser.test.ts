import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bookmark, Play } from '../../src/play/play.ts';
import type { Save } from '../../src/play/saves.ts';
import { projectStories } from '../../tools/project.ts';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { press, take, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function open(query = '?lang=en&stage=off'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address + query);
  await page.locator('main button').first().waitFor();
  return page;
}

/** What the game asks its store for before it is there, at most: settings, the endings of each route, the kept plays. */
const FIRST_CALLS = 4;

/** Begins One Ballot from the title. */
async function begin(): Promise<Page> {
  const page = await open();
  await press(page, 'button[data-act="begin-one-ballot"]');
  return page;
}

/** Every play that is kept, as it lies in the browser's storage. */
function keptPlays(page: Page): Promise<Save[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('three-against', 1);
    // A store that is not there yet is the game's to make: looking for it must not leave an empty one in its place.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const db = await done(opening).catch(() => undefined);
    if (!db) return [];
    const store = db.transaction('kept').objectStore('kept');
    const kept = await done(store.getAll(IDBKeyRange.bound('play/', 'play/\uffff')));
    db.close();
    return kept;
  });
}

/** What is on the screen, as the play itself has it: the beats, and the choices. */
async function screen(page: Page): Promise<{ beats: (string | null)[]; choices: (string | null)[] }> {
  await page.locator('[data-part="prose"], [data-part="ending"]').first().waitFor();
  return page.evaluate(() => {
    const each = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((it) => it.getAttribute(name));
    return {
      beats: each('[data-part="prose"] [data-beat]', 'data-beat'),
      choices: each('[data-choice]', 'data-choice'),
    };
  });
}

/** The screen at a place, as the play has it without any browser. */
function screenAt(place: Bookmark) {
  const script = projectStories().routes.find(({ route, language }) => route === 'one-ballot' && language === 'en');
  if (!script) throw new Error('there is no One Ballot');
  const { screen: shown, choices } = Play.open(script, {}, place).play.view.now;
  return { beats: shown.lines.map(({ beat }) => String(beat)), choices: choices.map(({ id }) => id) };
}

describe('A play that is killed', () => {
  it('in the moment of any choice stands before or after it, whole, and never elsewhere', async () => {
    let page = await begin();
    await toMenu(page);
    const path: string[] = [];
    for (let step = 0; step < 40; step++) {
      const before = await screen(page);
      const choice = before.choices.at(-1);
      if (typeof choice !== 'string') break;
      // The words before the choice are shown before they are kept.
      await expect.poll(async () => (await keptPlays(page)).map(screenAt)).toEqual([before]);
      // Sometimes at once, sometimes a little later: while it is written, and when it has been.
      await killAfterPress(page, choice, (step % 5) * 2);
      page = await open();
      const [kept, ...others] = await keptPlays(page);
      expect(others).toEqual([]);
      const taken = kept?.path.length === path.length + 1;
      expect(kept?.path).toEqual(taken ? [...path, choice] : path);
      await press(page, 'button[data-act="resume"]');
      if (taken) {
        path.push(choice);
        expect(await screen(page)).toEqual(screenAt({ path, beat: 0 }));
      } else {
        expect(await screen(page)).toEqual(before);
        await press(page, `button[data-choice="${choice}"]`);
        path.push(choice);
      }
      await toMenu(page);
    }
    expect(path.length).toBeGreaterThanOrEqual(8);
    expect(await page.locator('[data-part="ending"]').count()).toBe(1);
  });
});

/** Presses a choice and lets the browser's process for the page die so many milliseconds later, whatever it is doing. */
async function killAfterPress(page: Page, choice: string, milliseconds: number): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await page.evaluate((id) => {
    setTimeout(() => document.querySelector<HTMLElement>(`button[data-choice="${id}"]`)?.click());
  }, choice);
  if (milliseconds > 0) await new Promise((done) => setTimeout(done, milliseconds));
  // It never answers: what should answer is dead.
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

describe('A play goes on', () => {
  it('when everything kept is cleared under it, and is kept anew from the next choice on', async () => {
    const page = await begin();
    await take(page, await firstChoice(page));
    await toMenu(page);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
    await press(page, `button[data-choice="${await firstChoice(page)}"]`);
    await toMenu(page);
    const shown = await screen(page);
    // The choice is shown before it is kept; the store has first to be made anew.
    await expect.poll(async () => (await keptPlays(page)).map(({ path }) => path.length)).toEqual([2]);

    const again = await open();
    await press(again, 'button[data-act="resume"]');
    expect(await screen(again)).toEqual(shown);
  });

  it('when storage cannot be opened at all: it is tried once a call, and said', async () => {
    await context.addInitScript(() => {
      const counted = Object.assign(window, { openings: 0 });
      const opens = indexedDB.open.bind(indexedDB);
      IDBFactory.prototype.open = (name) => {
        counted.openings++;
        const request = opens(`${name}-refused`);
        Object.defineProperty(request, 'error', { value: new DOMException('no backing store', 'UnknownError') });
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        return request;
      };
    });
    const page = await open();
    // The dialog of the cards is the game's own: by then it has asked for the settings and for what was finished.
    await page.locator('dialog[data-part="card"]').waitFor({ state: 'attached' });
    const before = await page.evaluate(() => (window as unknown as { openings: number }).openings);
    await press(page, 'button[data-act="begin-one-ballot"]');
    await toMenu(page);

    expect(before).toBeLessThanOrEqual(FIRST_CALLS);
    expect(await page.locator('[data-part="notice"]').textContent()).not.toBe('');
  });

  it('when storage is full, and says so', async () => {
    await context.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const page = await begin();
    await take(page, await firstChoice(page));
    await toMenu(page);

    expect((await screen(page)).choices.length).toBeGreaterThan(0);
    expect(await page.locator('[data-part="notice"]').textContent()).not.toBe('');
  });

  it('when the clock is set back: what was read last is what is kept, and no other play is lost', async () => {
    const page = await begin();
    await page.clock.setFixedTime('2026-06-01T12:00:00');
    await take(page, await firstChoice(page));
    await page.clock.setFixedTime('1999-12-31T23:59:00');
    await take(page, await firstChoice(page));
    await page.keyboard.press('m');
    await press(page, 'dialog [data-act="title"]');
    await press(page, 'button[data-act="begin-one-ballot"]');
    await take(page, await firstChoice(page));

    const again = await open();
    expect((await keptPlays(again)).map(({ path }) => path.length).sort()).toEqual([1, 2]);
    await again.keyboard.press('k');
    await again.locator('dialog .kept > li').first().waitFor();
    expect(await again.locator('dialog .kept > li').count()).toBe(2);
  });

  it('when the browser is sent back and forth', async () => {
    const page = await context.newPage();
    await page.goto(`${address}security-policy.txt`);
    await page.goto(`${address}?lang=en&stage=off`);
    await press(page, 'button[data-act="begin-one-ballot"]');
    await take(page, await firstChoice(page));
    await toMenu(page);
    const shown = await screen(page);
    await page.goBack();
    await page.goForward();
    await press(page, 'button[data-act="resume"]');

    expect(await screen(page)).toEqual(shown);
    expect((await keptPlays(page)).length).toBe(1);
  });
});

/** The first choice of the next menu. */
async function firstChoice(page: Page): Promise<string> {
  await toMenu(page);
  return (await page.locator('button[data-choice]').first().getAttribute('data-choice')) ?? '';
}

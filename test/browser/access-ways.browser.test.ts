import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openGame, SIZES, serveBuild } from '../support/browser.ts';
import { andWait, press, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

/** Numbers of the standard mapping. */
const PAD = { press: 0, back: 1, up: 12, down: 13, right: 15 };

/** Whether the last page of a play is open: what the reader takes away. */
const isOver = async (page: Page) => (await page.locator('[data-part="leave"]').count()) > 0;

/** How many pages a play may have before a test gives it up. */
const PAGES = 300;

describe.each(['en', 'es'])('In %s', (lang) => {
  it('a gamepad alone plays from the title to the last page: arrows and two buttons', async () => {
    const context = await browser.newContext({ viewport: SIZES[0] });
    await context.addInitScript(fakeGamepad);
    const page = await context.newPage();
    await page.goto(`${address}?lang=${lang}&stage=off`);
    await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
    await page.evaluate(() => window.dispatchEvent(new Event('gamepadconnected')));

    await reach(page, '[data-act="begin-one-ballot"]');
    await andWait(page, () => push(page, PAD.press));
    let taken = 0;
    let halls = 0;
    for (let step = 0; step < PAGES && !(await isOver(page)); step++) {
      const choices = await page.locator('button[data-choice]').count();
      if (choices > 0) {
        await reach(page, `li:nth-child(${choices}) > [data-choice]`);
        taken++;
      }
      if ((await page.locator('[data-part="hall"]').count()) > 0) {
        await useHall(page);
        halls++;
        await reach(page, '[data-act="continue"]');
      }
      await andWait(page, () => push(page, PAD.press));
    }
    expect(taken).toBeGreaterThanOrEqual(8);
    expect(halls).toBe(1);
    expect(await isOver(page)).toBe(true);

    await push(page, PAD.back);
    await page.locator('dialog[data-card="menu"]').waitFor();
    await reach(page, '[data-act="card-settings"]');
    await push(page, PAD.press);
    await page.locator('dialog[data-card="settings"]').waitFor();
    await reach(page, '[data-setting="textSize"]');
    await push(page, PAD.right);
    expect(await page.locator('[data-setting="textSize"]').inputValue()).toBe('125');
    await push(page, PAD.back);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await context.close();
  });

  it('two keys alone, Tab and Enter, play from the title to the last page, and the focus is always seen', async () => {
    const { page, errors } = await openGame(browser, `${address}?lang=${lang}`, { reducedMotion: 'reduce' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('a.skip[href="#text"]'))).toBe(true);
    await tabTo(page, '[data-act="begin-one-ballot"]');
    await andWait(page, () => page.keyboard.press('Enter'));
    let taken = 0;
    for (let step = 0; step < PAGES && !(await isOver(page)); step++) {
      const choices = await page.locator('button[data-choice]').count();
      await tabTo(page, choices > 0 ? `li:nth-child(${choices}) > [data-choice]` : '[data-act="continue"]');
      await andWait(page, () => page.keyboard.press('Enter'));
      taken += choices > 0 ? 1 : 0;
    }

    expect(taken).toBeGreaterThanOrEqual(8);
    expect(await isOver(page)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('whoever reads the accessibility tree alone comes to the last page, and is told everything once, in order', async () => {
    const { page, errors } = await openGame(browser, `${address}?lang=${lang}`, { reducedMotion: 'reduce' });
    const menu = lang === 'en' ? 'What do you do?' : '¿Qué haces?';
    const begin = lang === 'en' ? 'Begin: One Ballot' : /^Empezar: /;
    await andWait(page, () => page.getByRole('button', { name: begin }).first().press('Enter'));
    const scenes: string[] = [];
    const places: string[] = [];
    let taken = 0;
    for (let step = 0; step < PAGES && !(await isOver(page)); step++) {
      const tree = await page.locator('main').ariaSnapshot();
      const heard = plain(tree);
      const { scene, beats } = await wordsForTheEar(page);
      const at = await page.locator('main [data-part="slip"]:not([aria-hidden])').allTextContents();
      places.push(...at);
      if (scene !== undefined) scenes.push(scene);
      // The scene first, then every line, each once, a speaker's name before what is said.
      let from = 0;
      for (const line of [...(scene === undefined ? [] : [scene]), ...beats]) {
        // A word or two may stand inside another line.
        if (plain(line).length > 12) expect(heard.split(plain(line)).length - 1, line).toBe(1);
        expect(heard.indexOf(plain(line), from), `out of order: ${line}`).toBeGreaterThanOrEqual(from);
        from = heard.indexOf(plain(line)) + plain(line).length;
      }
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-part'));
      expect(focused).toBe(await page.locator('main > [tabindex="-1"]').first().getAttribute('data-part'));
      const offered = buttonsUnder(tree, menu);
      taken += offered.length > 0 ? 1 : 0;
      const name = offered.at(-1) ?? (lang === 'en' ? 'Go on' : 'Seguir');
      const control = page.locator('main').getByRole('button', { name, exact: true }).last();
      await andWait(page, () => control.press('Enter'));
      await page.locator('main:not(:has([aria-busy="true"]))').waitFor();
    }
    expect(taken).toBeGreaterThanOrEqual(8);
    expect(await page.locator('[data-part="leave"]').ariaSnapshot()).toMatch(/heading/);
    // Scene and place are told when they come, and not again on each of their pages.
    expect(scenes.length).toBeGreaterThanOrEqual(4);
    for (const heard of [scenes, places]) for (const [at, one] of heard.entries()) expect(one).not.toBe(heard[at - 1]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** What a screen tells whoever does not see it: the scene, where it is described, and every line with its speaker. */
function wordsForTheEar(page: Page): Promise<{ scene: string | undefined; beats: string[] }> {
  return page.evaluate(() => {
    const beats = [...document.querySelectorAll<HTMLElement>('main [data-beat]')].map((it) => {
      const copy = it.cloneNode(true) as HTMLElement;
      for (const card of copy.querySelectorAll('[popover]')) card.remove();
      const text = copy.textContent ?? '';
      if (it.dataset.who !== undefined && !/^[^:]{2,60}: /.test(text)) throw new Error(`nobody says: ${text}`);
      return text;
    });
    return {
      scene: document.querySelector('main [data-part="scene"]:not([aria-hidden])')?.textContent ?? undefined,
      beats,
    };
  });
}

/** Presses Tab until the focus is where it is wanted; every stop on the way must show that it has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const { there, ring, name } = await page.evaluate((wanted) => {
      const focused = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        there: focused.matches(wanted),
        ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        name: focused.outerHTML.slice(0, 80),
      };
    }, selector);
    if (!name.startsWith('<body')) expect(ring, name).toBeGreaterThanOrEqual(2);
    if (there) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

describe.each([SIZES[0], SIZES[3]])('At $width × $height', (viewport) => {
  it('every control is at least 44 pixels high and wide', async () => {
    const { page } = await openGame(browser, `${address}?lang=es&stage=off`, { viewport });
    const small: string[] = [];
    const look = async (where: string) => {
      small.push(
        ...(await page
          .locator('#page :is(button, select, input:not([aria-hidden]), a[href]):visible')
          .evaluateAll(
            (all, at) => all.filter((it) => !isLarge(it)).map((it) => `${at}: ${it.outerHTML.slice(0, 90)}`),
            where,
          )),
      );
    };
    await page.evaluate(() => {
      // A checkbox is pressed by its label as well; a word in the running text by the room around it.
      const isLarge = (it: Element) => {
        if (it.matches('.skip')) return true;
        const boxes = [it, ...((it as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
        const after = getComputedStyle(it, '::after');
        const room = it.matches('.term-word') ? [Number.parseFloat(after.height), Number.parseFloat(after.width)] : [];
        const height = Math.max(...boxes.map((box) => box.height), room[0] ?? 0);
        const width = Math.max(...boxes.map((box) => box.width), room[1] ?? 0);
        return height >= 43.5 && width >= 43.5;
      };
      Object.assign(window, { isLarge });
    });
    await look('title');
    for (const card of ['plays', 'settings', 'help', 'about']) {
      await page.keyboard.press('m');
      await look('menu');
      await page.locator(`dialog [data-act="card-${card}"]`).click();
      await page.locator(`dialog[data-card="${card}"]:not(:has([aria-busy]))`).waitFor();
      await look(card);
      await page.keyboard.press('Escape');
    }
    await press(page, 'button[data-act="begin-one-ballot"]');
    await page.keyboard.press('e');
    await look('reading');
    await toMenu(page);
    await look('menu of choices');

    expect([...new Set(small)]).toEqual([]);
    await page.context().close();
  });
});

it('at 400 % of a 1280 pixel window nothing is lost and nothing scrolls sideways', async () => {
  const { page } = await openGame(browser, `${address}?lang=es&route=one-ballot`, {
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  });
  await toMenu(page);
  for (const key of ['', 'm', 'h', '?', 'k']) {
    if (key !== '') {
      await page.keyboard.press(key);
      await page.locator('dialog[open]:not(:has([aria-busy]))').waitFor();
    }
    const wide = await page.evaluate(() => {
      const scope = document.querySelector('dialog[open]') ?? document.documentElement;
      return scope.scrollWidth - scope.clientWidth;
    });
    expect(wide, `after "${key}"`).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

it('what has the focus in a long card is never under the tab that closes it', async () => {
  const { page } = await openGame(browser, `${address}?lang=en&stage=off`, { viewport: { width: 390, height: 500 } });
  await page.keyboard.press('m');
  await page.locator('dialog [data-act="card-settings"]').click();
  await page.locator('[data-setting="textSize"]').waitFor();
  const covered: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < 15; stop++) {
      await page.keyboard.press(key);
      covered.push(...(await page.evaluate(coveredFocus)));
    }
  }

  expect(covered).toEqual([]);
  await page.context().close();
});

/** Runs in the page: what has the focus, where its middle is under something else. */
function coveredFocus(): string[] {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return [];
  const { left, top, width, height } = focused.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  return focused.contains(above) ? [] : [focused.outerHTML.slice(0, 80)];
}

declare const isLarge: (it: Element) => boolean;

/** A pad with the standard mapping whose buttons a test holds down. */
function fakeGamepad(): void {
  const buttons = Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 }));
  const pad = { buttons, axes: [0, 0, 0, 0], connected: true, index: 0, mapping: 'standard', id: 'test', timestamp: 0 };
  Object.assign(window, { pad });
  Object.defineProperty(navigator, 'getGamepads', { value: () => [pad, null, null, null] });
}

/** Presses a button of the pad and lets it go. */
async function push(page: Page, button: number): Promise<void> {
  await page.evaluate(async (number) => {
    const { pad } = window as unknown as { pad: { buttons: { pressed: boolean }[] } };
    const frames = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
    const key = pad.buttons[number];
    if (!key) throw new Error('no such button');
    key.pressed = true;
    await frames();
    key.pressed = false;
    await frames();
  }, button);
}

/** The hall by the pad: seat after seat, the card of one and back, and the years from day to day. */
async function useHall(page: Page): Promise<void> {
  await page.locator('[data-part="hall"]:not([aria-busy])').waitFor();
  const seat = () => page.evaluate(() => document.activeElement?.getAttribute('data-seat'));
  await reach(page, '.seat');
  const met = new Set([await seat()]);
  for (let more = 0; more < 3; more++) {
    await push(page, PAD.right);
    met.add(await seat());
  }
  expect(met.size).toBe(4);
  await push(page, PAD.press);
  await page.locator('dialog[open][data-member]').waitFor();
  await push(page, PAD.back);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await reach(page, '[data-act="hall-date"]');
  const date = () => page.locator('[data-act="hall-date"]').inputValue();
  const days = [await date()];
  for (let more = 0; more < 2; more++) {
    await push(page, PAD.right);
    days.push(await date());
  }
  // From one day on which somebody died to the next, not by the hour.
  expect(Number(days[2]) - Number(days[1])).toBeGreaterThan(1);
}

/** Moves on by the pad until the focus is where it is wanted. */
async function reach(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await push(page, PAD.down);
  }
  throw new Error(`the pad does not come to ${selector}`);
}

/** Letters and digits alone, so that the tree's own marks do not matter. */
function plain(text: string): string {
  return text
    .replace(
      /- (text|paragraph|button|article|heading|note|listitem|list|strong|emphasis)( "([^"]*)")?( \[[^\]]*\])?:?/g,
      ' $3 ',
    )
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Names of the buttons in the list of that name. */
function buttonsUnder(tree: string, list: string): string[] {
  const lines = tree.split('\n');
  const at = lines.findIndex((line) => line.includes(`list "${list}"`));
  if (at < 0) return [];
  const indent = (line: string) => line.length - line.trimStart().length;
  const end = lines.findIndex((line, index) => index > at && indent(line) <= indent(lines[at] ?? ''));
  return lines
    .slice(at, end < 0 ? undefined : end)
    .flatMap((line) => /button "((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? [])
    .map((name) => name.replaceAll('\\"', '"'));
}

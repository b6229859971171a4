import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { begin, openKiosk, prose, toMenu } from './support/kiosk.ts';

let browser: Browser;
let page: Page;
let cdp: CDPSession;
let address: string;
let before: Awaited<ReturnType<typeof state>>;
const opened: string[] = [];

/** Sees every event before the kiosk does, and notes what has become of it. */
const RECORDER = `
  window.seen = [];
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'drop', 'dragover', 'wheel', 'keydown', 'auxclick',
    'mousedown', 'mouseup', 'click', 'touchstart', 'touchmove', 'copy', 'paste']) {
    addEventListener(type, (event) => setTimeout(() => window.seen.push(
      { type, prevented: event.defaultPrevented, code: event.code, button: event.button, ctrl: event.ctrlKey })), true);
  }`;

beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, hasTouch: true });
  ({ page } = await openKiosk(browser, address, { context, init: RECORDER }));
  context.on('page', (other) => opened.push(other.url()));
  page.on('dialog', (dialog) => opened.push(dialog.type()));
  page.on('download', (download) => opened.push(download.url()));
  cdp = await context.newCDPSession(page);
  await begin(page);
  await toMenu(page);
  before = await state();
});
afterAll(() => browser.close());

describe('The lock', () => {
  it('lets no context menu come up, by right click or by a long press', async () => {
    await page.click('[data-part="prose"] p', { button: 'right' });
    const at = await centre('[data-part="prose"] p');
    await touch('touchStart', [at]);
    // So long is a finger held; what a browser with a screen makes of it, one without makes only when it is told to.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
    await page.evaluate(({ x, y }) => {
      const held = { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerType: 'touch' };
      document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('contextmenu', held));
    }, at);
    await touch('touchEnd', []);
    await soon('contextmenu', 2);

    expect(await seen('contextmenu', false)).toEqual([]);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await unharmed();
  });

  it('lets no text be selected, by drag, by double click, by key, or copied', async () => {
    const { x, y } = await centre('[data-part="prose"] p');
    await page.mouse.move(x - 200, y - 10);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 10, { steps: 8 });
    await page.mouse.up();
    await page.mouse.dblclick(x, y);
    for (const key of ['Control+a', 'Control+c', 'Shift+ArrowDown', 'Shift+End']) await page.keyboard.press(key);

    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await unharmed();
  });

  it('lets nothing be dragged', async () => {
    const drag = async (tag: 'img' | 'div') => {
      await page.evaluate((name) => {
        const it = Object.assign(document.createElement(name), { id: 'drag-me', draggable: true });
        if (it instanceof HTMLImageElement) it.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
        it.style.cssText = 'position:fixed;z-index:99;left:900px;top:20px;width:100px;height:100px';
        document.body.append(it);
      }, tag);
      await page.mouse.move(950, 70);
      await page.mouse.down();
      await page.mouse.move(700, 300, { steps: 10 });
      await page.mouse.up();
      await page.evaluate(() => document.querySelector('#drag-me')?.remove());
    };
    // A picture is not even taken hold of; what is made to be dragged is, and let go at once.
    await drag('img');
    expect(await seen('dragstart')).toEqual([]);
    await drag('div');
    await soon('dragstart', 1);
    expect(await seen('dragstart', false)).toEqual([]);
    await unharmed();
  });

  it('opens no file that is dropped on it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kiosk-')), 'dropped.html');
    writeFileSync(file, '<h1>out</h1>');
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 900, y: 500, data });
    }
    await soon('drop', 1);

    expect(await seen('drop', false)).toEqual([]);
    await unharmed();
  });

  it('is not pinched, by two fingers or by the wheel with Ctrl', async () => {
    for (let apart = 0; apart < 12; apart++) {
      const fingers = [
        { x: 1200 - apart * 20, y: 500 },
        { x: 1240 + apart * 20, y: 500 },
      ];
      await touch(apart === 0 ? 'touchStart' : 'touchMove', fingers);
      await frame();
    }
    await touch('touchEnd', []);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.mouse.wheel(0, 300);
    await page.keyboard.up('Control');
    for (const key of ['Control+Equal', 'Control+Minus', 'Control+NumpadAdd', 'Control+Digit0']) {
      await page.keyboard.press(key);
    }

    expect((await seen('wheel')).filter(({ ctrl }) => ctrl).length).toBeGreaterThan(0);
    await unharmed();
  });

  it('does not go back or forth, by swipe, by key, by the buttons of a mouse, or by the history', async () => {
    for (const [xDistance, x] of [
      [900, 300],
      [-900, 1500],
    ] as const) {
      await cdp.send('Input.synthesizeScrollGesture', {
        x,
        y: 500,
        xDistance,
        gestureSourceType: 'touch',
        speed: 3000,
      });
    }
    for (const button of ['back', 'forward'] as const) {
      for (const type of ['mousePressed', 'mouseReleased'] as const) {
        await cdp.send('Input.dispatchMouseEvent', { type, x: 900, y: 300, button, clickCount: 1 });
      }
    }
    for (const key of ['Alt+ArrowLeft', 'Alt+ArrowRight', 'BrowserBack'])
      await page.keyboard.press(key).catch(() => {});

    // A browser with a screen goes back by a swipe unless the page takes the pull for itself.
    const pulled = await page.evaluate(() =>
      [document.documentElement, document.body].map((it) => getComputedStyle(it).overscrollBehavior),
    );
    expect(pulled).toEqual(['none', 'none']);
    await unharmed();
  });

  it('follows no link and opens no window, by any button', async () => {
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'out' });
      Object.assign(link, { id: 'way-out', target: '_blank' });
      link.style.cssText = 'position:fixed;z-index:99;left:900px;top:20px;width:200px;height:100px';
      document.body.append(link);
    });
    await page.click('#way-out');
    await page.tap('#way-out');
    await page.click('#way-out', { button: 'middle' });
    await page.click('#way-out', { modifiers: ['Control'] });
    await page.click('#way-out', { modifiers: ['Shift'] });
    await page.evaluate(() => {
      document.querySelector('#way-out')?.removeAttribute('target');
      document.querySelector<HTMLElement>('#way-out')?.click();
      document.querySelector('#way-out')?.remove();
    });
    const windows = await page.evaluate(() => [
      window.open('https://example.org/'),
      window.print(),
      window.alert('x'),
      window.confirm('x'),
      window.prompt('x'),
    ]);

    expect(windows).toEqual([null, null, null, null, null]);
    await unharmed();
  });

  it('prints nothing', async () => {
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() =>
      [...document.body.children].filter((element) => element.checkVisibility()).map(({ tagName }) => tagName),
    );
    await page.emulateMedia({ media: 'screen' });

    expect(shown).toEqual([]);
    await unharmed();
  });

  it('answers no key outside the list', async () => {
    const keys = [
      ...['Control+p', 'Control+f', 'F3', 'Control+g', 'Slash', 'Quote', 'Control+s', 'Control+o', 'Control+u'],
      ...['F1', 'F5', 'Control+r', 'Control+Shift+r', 'F6', 'F7', 'F10', 'F11', 'F12', 'Control+Shift+i', 'Control+j'],
      ...[
        'Control+l',
        'Control+t',
        'Control+n',
        'Control+h',
        'Control+d',
        'Alt+Home',
        'Alt+d',
        'Meta+q',
        'ContextMenu',
      ],
      ...['e', 'h', 'm', 'l', 'Shift+Slash', 'PageDown', 'Home', 'End', 'Insert', 'Delete'],
    ];
    await clearSeen();
    for (const key of keys) await page.keyboard.press(key);
    await soon('keydown', keys.length);

    expect(await seen('keydown', false)).toEqual([]);
    expect(await page.$$('dialog[open]')).toEqual([]);
    await unharmed();
  });

  it('passes over a second finger', async () => {
    const words = await prose(page);
    const choice = await centre('#text button.strip[data-choice]');
    const sheet = await centre('[data-part="prose"] p');
    await touch('touchStart', [sheet]);
    await touch('touchStart', [sheet, choice]);
    await touch('touchEnd', [sheet]);
    await touch('touchEnd', []);
    // Whatever would have come of it has come before what comes of another touch.
    await clearSeen();
    await page.touchscreen.tap(sheet.x, sheet.y);
    await soon('click', 1, false);

    expect(await prose(page)).toBe(words);
    await unharmed();
  });

  it('still takes a finger, and still scrolls', async () => {
    const words = await prose(page);
    await page.tap('#text button.strip[data-choice]');
    await page.waitForFunction((old) => document.querySelector('[data-part="prose"]')?.textContent !== old, words);
    await page.tap('[data-k="size"]');
    await page.evaluate(() => document.querySelector<HTMLElement>('.panel')?.style.setProperty('min-height', '3000px'));
    await swipe({ x: 1400, y: 700 }, { x: 1400, y: 300 });

    await page.waitForFunction(() => window.scrollY > 100);
  });
});

interface Seen {
  readonly type: string;
  readonly prevented: boolean;
  readonly ctrl?: boolean;
}

/** Events of a type that were prevented, or that were not. */
function seen(type: string, prevented = true): Promise<Seen[]> {
  return page.evaluate(
    ([wanted, was]) =>
      (window as unknown as { seen: Seen[] }).seen.filter((it) => it.type === wanted && it.prevented === was),
    [type, prevented] as const,
  );
}

/** Waits until there have been so many of them. */
async function soon(type: string, many: number, prevented = true): Promise<void> {
  await page.waitForFunction(
    ([wanted, least, was]) =>
      (window as unknown as { seen: Seen[] }).seen.filter((it) => it.type === wanted && it.prevented === was).length >=
      least,
    [type, many, prevented] as const,
    { timeout: 10_000 },
  );
}

/** Until the next picture. */
function frame(): Promise<unknown> {
  return page.evaluate(() => new Promise(requestAnimationFrame));
}

function clearSeen(): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { seen: Seen[] }).seen.length = 0;
  });
}

function state() {
  return page.evaluate(() => ({
    address: location.href,
    entries: history.length,
    scale: window.visualViewport?.scale,
    density: window.devicePixelRatio,
    where: document.body.dataset.kiosk,
    language: document.documentElement.lang,
  }));
}

/** No new page, no dialog, no download; address, history and scale are what they were. */
async function unharmed(): Promise<void> {
  await frame();
  await frame();
  expect(await state()).toEqual(before);
  expect(opened).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
}

/** One finger drawn from here to there. */
async function swipe(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const steps = 16;
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    await touch(step === 0 ? 'touchStart' : 'touchMove', [point]);
    await frame();
  }
  await touch('touchEnd', []);
}

async function centre(selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function touch(
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
}

import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openGame, SIZES, serveBuild } from '../support/browser.ts';
import { playOn, press } from '../support/play-by-hand.ts';

const LAST_POSITION = '2190';
const WORDS = {
  en: {
    end: 'of the 139, 104 are gone, 35 are left',
    arrested: '1,108 of the 1,966',
    victims: 'never sat in any such hall',
    unsure: 'Not confirmed. This is what is said',
    alone: 'Only the year is known',
  },
  es: {
    end: 'de los 139, faltan 104 y quedan 35',
    arrested: '1108 de los 1966',
    victims: 'nunca se había sentado en una sala como aquella',
    unsure: 'Sin confirmar. Es lo que se dice',
    alone: 'Solo se sabe el año',
  },
} as const;

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

describe.each(['en', 'es'] as const)('The hall in %s, on the Page alone', (lang) => {
  let page: Page;
  let errors: string[];
  const words = WORDS[lang];

  beforeAll(async () => {
    ({ page, errors } = await openHall(lang, 'off'));
  });
  afterAll(() => page.context().close());

  it('says every day in a sentence, to the eye and to the slider', async () => {
    const slider = page.locator('.slider input');
    await slider.press('End');

    expect(await page.locator('[data-part="hall-sentence"]').textContent()).toContain(words.end);
    expect(await slider.getAttribute('aria-valuetext')).toContain(words.end);
  });

  it('goes by arrow from one day on which somebody died to the next', async () => {
    const slider = page.locator('.slider input');
    await slider.press('Home');
    const said: (string | null)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await slider.press('ArrowRight');
      said.push(await page.locator('.hall-gone').textContent());
    }

    expect(said[0]).toContain('Shteing');
    expect(said[1]).toContain('Menzhinsk');
    expect(said[2]).toMatch(/K[ií]rov/);
  });

  it('holds the 139 as a table that every column puts in order', async () => {
    expect(await page.locator('table.members tbody tr').count()).toBe(139);
    for (const column of ['name', 'post', 'became', 'when', 'sure']) {
      const button = page.locator(`table.members button[data-sort="${column}"]`);
      await button.click();
      const first = await page.locator('table.members tbody tr').first().getAttribute('data-member');
      await button.click();
      const head = page.locator(`table.members th[aria-sort]`);
      expect(await head.count()).toBe(1);
      expect(await head.locator('button').getAttribute('data-sort')).toBe(column);
      expect(await page.locator('table.members tbody tr').first().getAttribute('data-member')).not.toBe(first);
    }
  });

  it('is one stop of the Tab key as a table too: arrows go from row to row', async () => {
    const name = () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-member'));
    await page.locator('table.members button[data-sort="sure"]').focus();
    await page.keyboard.press('Tab');
    const first = await name();
    await page.keyboard.press('ArrowDown');
    const second = await name();
    await page.keyboard.press('Tab');

    expect(new Set([first, second]).size).toBe(2);
    expect(await name()).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('continue');
  });

  it('finds a name without its accents, and says when there is none', async () => {
    await page.locator('#hall-find').fill('kirov');
    expect(await page.locator('table.members tbody tr:visible').count()).toBe(1);
    await page.locator('#hall-find').fill('qqq');
    expect(await page.locator('.hall-found').textContent()).not.toBe('');
    await page.locator('#hall-find').fill('');
    await page.locator('#hall-fate').selectOption('suicide');
    expect(await page.locator('table.members tbody tr:visible').count()).toBe(5);
    await page.locator('#hall-fate').selectOption('');
  });

  it('never shows a fate that is not confirmed as documented', async () => {
    await page.locator('tr[data-member="mikhail-kulkov"] button').click();
    const card = page.locator('dialog.hall-card');
    const text = (await card.textContent()) ?? '';
    await page.keyboard.press('Escape');

    expect(text).toContain(words.unsure);
    expect(text).toContain(words.alone);
    expect(await card.locator('.documented').count()).toBe(0);
    expect(await page.locator('tr[data-member="mikhail-kulkov"] .sure').textContent()).not.toMatch(/^(yes|sí)$/);
  });

  it('ends with the number of arrested and with those who never sat in such a hall', async () => {
    const statements = await page.locator('.hall-closing .statement').allTextContents();

    expect(statements[0]).toContain(words.arrested);
    expect(statements.at(-1)).toContain(words.victims);
    await page.locator('.hall-closing .statement button').last().click();
    await page.locator('dialog .evidence .sources li').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('has no fault that axe knows of, and threw nothing', async () => {
    expect(await faultsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('The hall with the Stage', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openHall('en', 'on'));
  });
  afterAll(() => page.context().close());

  it('is walked from seat to seat by arrow, and Enter opens the card', async () => {
    await page.locator('.seat[tabindex="0"]').focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    await page.keyboard.press('Enter');
    const card = page.locator('dialog.hall-card[open]');
    await card.waitFor();

    expect(second).not.toBe(first);
    expect(await card.getAttribute('data-member')).toBe(second);
    expect(await page.locator('.seat[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(second);
  });

  it('names whoever is pointed at, and opens the card when pressed', async () => {
    const box = await page.locator('[data-seat="sergei-kirov"]').boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    // A move of the mouse arrives with the next frame.
    await expect.poll(() => page.locator('.who-name').textContent()).toBe('Sergei Kirov');
    await page.mouse.down();
    await page.mouse.up();

    expect(await page.locator('dialog.hall-card').getAttribute('data-member')).toBe('sergei-kirov');
    await page.keyboard.press('Escape');
  });

  it('says of a seat whether it is lit on that day', async () => {
    const kirov = page.locator('[data-seat="sergei-kirov"]');
    await page.locator('.slider input').press('Home');
    expect(await kirov.getAttribute('aria-label')).toBe('Sergei Kirov: still lit');
    await page.locator('.slider input').press('End');
    expect(await kirov.getAttribute('aria-label')).toBe('Sergei Kirov: gone. Murdered · 1 December 1934');
  });

  it('shows the words of the end only at the end', async () => {
    await page.locator('.slider input').press('Home');
    expect(await page.locator('.hall-closing').isVisible()).toBe(false);
    await page.locator('[data-act="hall-end"]').click();
    expect(await page.locator('.hall-closing').isVisible()).toBe(true);
  });

  it('lets the years pass, stop, and go on', async () => {
    await page.locator('.slider input').press('Home');
    const play = page.locator('[data-act="hall-play"]');
    const slider = page.locator('.slider input');
    await play.click();
    // However slowly a busy machine paints: until two months have passed.
    await expect.poll(async () => Number(await slider.inputValue()), { timeout: 60_000 }).toBeGreaterThan(60);
    await play.click();
    const stopped = await slider.inputValue();
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) await new Promise((done) => requestAnimationFrame(done));
    });

    expect(await slider.inputValue()).toBe(stopped);
  });

  it('keeps its day when the language changes, and is lit again when it is entered anew', async () => {
    await page.locator('.slider input').press('End');
    await press(page, 'button[data-act="language"]');
    await page.locator('.hall-day').waitFor();
    expect(await page.locator('.slider input').inputValue()).toBe(LAST_POSITION);
    await press(page, 'button[data-act="language"]');
    await page.locator('.hall-day').waitFor();

    await press(page, 'button[data-act="continue"]');
    await press(page, 'button[data-act="restart"]');
    await toHall(page);
    expect(await page.locator('.slider input').inputValue()).toBe('0');
  });

  it('has no fault that axe knows of', async () => {
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe.each(['on', 'off'] as const)('The hall on a phone, with the Stage %s', (stage) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openHall('en', stage, { viewport: { width: 390, height: 844 }, hasTouch: true }));
  });
  afterAll(() => page.context().close());

  it('offers rows first, each a target for a finger, and no seat that is too small for one', async () => {
    const heights = await page.$$eval('.hall-stretch', (all) => all.map((it) => it.getBoundingClientRect().height));

    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.locator('.hall-rows').evaluate((rows: HTMLElement) => rows.inert)).toBe(true);
    expect(await page.locator('.hall-stretch').first().getAttribute('aria-label')).toMatch(
      /^Rows 1–\d+: \d+ of the 139, \d+ still lit\.$/,
    );
  });

  it('opens the rows that are touched, with seats that a finger can touch; a seat opens its card', async () => {
    await page.locator('.hall-stretch').nth(2).tap();
    const seats = page.locator('.seat:not([hidden])');
    await seats.first().waitFor();
    const sizes = await seats.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
    expect(sizes.length).toBeLessThan(139);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);

    const { id, x, y } = await seats.evaluateAll((all) => {
      const inSight = all.find((it) => it.getBoundingClientRect().x > 0 && it.getBoundingClientRect().right < 390);
      const box = inSight?.getBoundingClientRect() ?? new DOMRect();
      return { id: inSight?.getAttribute('data-seat'), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.touchscreen.tap(x, y);
    const card = page.locator('dialog.hall-card[open]');
    await card.waitFor();
    expect(await card.getAttribute('data-member')).toBe(id);
  });

  it('goes along with the card to whoever sits in other rows', async () => {
    await page.locator('dialog.hall-card .turn button').nth(1).tap();
    const id = await page.locator('dialog.hall-card').getAttribute('data-member');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(`[data-seat="${id}"]`).isVisible()).toBe(true);
    const box = await page.locator(`[data-seat="${id}"]`).boundingBox();

    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  it('lets the years pass in the open rows too, and goes back to all the rows by finger and by key', async () => {
    await page.locator('.slider input').press('End');
    const dark = await page.locator('.seat:not([hidden])').evaluateAll((all) => all.map((it) => it.ariaLabel ?? ''));
    expect(dark.some((label) => label.includes(': gone.'))).toBe(true);
    expect(await faultsOf(page)).toEqual([]);

    await page.locator('[data-act="hall-rows-all"]').tap();
    expect(await page.locator('.hall-stretch').first().isVisible()).toBe(true);
    await page.locator('.hall-stretch').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.seat:not([hidden])').first().waitFor();
    expect(await page.locator('[data-act="hall-rows-forward"]').isDisabled()).toBe(true);
    await page.locator('.seat[tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('hall-stretch');
    expect(await faultsOf(page)).toEqual([]);
  });
});

it('passes in six still states where nothing may move', async () => {
  const { page } = await openHall('en', 'off', { reducedMotion: 'reduce' });
  await page.clock.install();
  await page.locator('[data-act="hall-play"]').click();
  const days: (string | null)[] = [];
  for (let step = 0; step < 6; step += 1) {
    days.push(await page.locator('.hall-count .day').textContent());
    await page.clock.runFor(3300);
  }

  expect(days).toEqual([
    '31 December 1934',
    '31 December 1935',
    '31 December 1936',
    '31 December 1937',
    '31 December 1938',
    '10 March 1939',
  ]);
  await page.context().close();
});

it.each(SIZES)('fits a window of $width × $height without going sideways or failing axe', async (viewport) => {
  const { page } = await openHall('es', 'on', { viewport });
  const measured = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.querySelector('.hall-room')?.getBoundingClientRect().height ?? 0,
  }));

  expect(measured.wide).toBeLessThanOrEqual(viewport.width);
  expect(measured.room).toBeGreaterThanOrEqual(240);
  expect(await faultsOf(page)).toEqual([]);
  await page.context().close();
});

async function openHall(lang: string, stage: 'on' | 'off', options: BrowserContextOptions = {}) {
  const query = stage === 'off' ? '&stage=off' : '';
  const opened = await openGame(browser, `${address}?lang=${lang}&route=one-ballot${query}`, options);
  await toHall(opened.page);
  return opened;
}

async function toHall(page: Page): Promise<void> {
  await playOn(page);
  while ((await page.locator('[data-part="hall"]').count()) === 0) await press(page, 'button[data-act="continue"]');
  await page.locator('[data-part="hall"]:not([aria-busy])').waitFor();
}

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-seat') ?? null);
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('#text', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
  });
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, NO_GRAPHICS, serveBuild } from '../support/browser.ts';
import { EAR, sounding, soundsOn } from './support/ear.ts';
import { begin, openKiosk, playTo, prose, stored, toMenu, toStamp, where } from './support/kiosk.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser(NO_GRAPHICS);
});
afterAll(() => browser.close());

describe('After a visit', () => {
  it.each([
    [
      'by the end of its time',
      async (page: Page) => {
        await page.clock.fastForward(200_000);
        await page.clock.fastForward(31_000);
      },
    ],
    [
      'by finishing',
      async (page: Page) => {
        await playTo(page, '[data-layer="ending"]');
        await page.tap('[data-k="finish"]');
      },
    ],
  ])('%s, nothing of the visitor is left', async (_, leave) => {
    const config = { address: 'https://museum.example/x/' };
    const { page, context, errors } = await openKiosk(browser, address, { clock: true, config, init: EAR });
    await page.clock.runFor(30_000);
    const before = await traces(page);
    await begin(page, 'es');
    await toStamp(page);
    const read = await page.$$eval('[data-part="prose"] p', (lines) => lines.map((line) => line.textContent ?? ''));
    await page.tap('button[data-claim]');
    await page.tap('dialog.card [data-act="close"]');
    await toMenu(page);
    await page.tap('#text button.strip[data-choice] >> nth=1');
    await toMenu(page);
    await page.tap('[data-k="language"]');
    await page.waitForSelector('html[lang="en"]');
    read.push(...(await page.$$eval('[data-part="prose"] p', (lines) => lines.map((line) => line.textContent ?? ''))));
    await page.tap('[data-k="language"]');
    await page.waitForSelector('html[lang="es"]');
    await page.tap('#text button.strip[data-choice] >> nth=0');
    await page.tap('[data-k="size"]');
    for (let press = 0; press < 4; press++) await page.tap('[data-k="louder"]');
    await page.tap('[data-k="help"]');
    await page.tap('[data-k="contrast"]');
    await page.tap('[data-k="provenance"]');
    await page.tap('[data-k="help"]');
    await page.tap('[data-k="history"]');
    await page.keyboard.press('ArrowDown');
    expect(await page.isVisible('dialog.card')).toBe(true);
    await soundsOn(page);
    expect(Math.min(...(await sounding(page)).volumes)).toBeGreaterThan(0.2);
    const during = await traces(page);
    expect(during).not.toEqual(before);
    await page.tap('dialog.card [data-act="close"]');
    await leave(page);
    await where(page, 'attract');
    await page.clock.runFor(500);

    expect(await traces(page)).toEqual(before);
    expect(await sounding(page)).toEqual({ volumes: [0, 0], loops: 0 });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    for (const sentence of read) expect(html).not.toContain(sentence);
    const kept = Object.entries(await stored(page)).filter(([key]) => !key.startsWith('three-against-kiosk/'));
    expect(kept).toEqual([['cookies', '']]);
    expect(errors).toEqual([]);

    // What the kiosk itself keeps is its counts, and they hold neither words nor hours.
    const own = JSON.stringify(await stored(page));
    expect(own).not.toMatch(/\d\d:\d\d/);
    await context.close();
  });

  it('the next one begins as the first did: language, type, sound, no play to resume, nothing seen', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true });
    await begin(page, 'en');
    const first = { prose: await prose(page), look: await look(page) };
    await page.tap('[data-k="size"]');
    await page.tap('[data-k="louder"]');
    await playTo(page, '[data-layer="ending"]');
    // No public address is stated: there is nowhere for a code to lead.
    expect(await page.$('.k-home .k-qr')).toBeNull();
    await page.tap('[data-k="again"]');
    await where(page, 'language');
    await page.tap('[data-k="language-en"]');
    await page.waitForSelector('[data-part="prose"]');

    expect({ prose: await prose(page), look: await look(page) }).toEqual(first);
    expect(await page.$('[data-act="resume"]')).toBeNull();
    await context.close();
  });
});

/** What a visitor could leave behind, besides words: address, history, settings, focus, selection, open things. */
function traces(page: Page) {
  return page.evaluate(() => ({
    address: location.href,
    entries: history.length,
    state: history.state as unknown,
    scale: document.documentElement.style.cssText,
    data: { ...document.documentElement.dataset },
    hands: document.body.dataset.hands,
    focused: document.activeElement?.tagName,
    selected: getSelection()?.toString(),
    scrolled: window.scrollY,
    open: document.querySelectorAll('dialog[open], :popover-open').length,
    card: document.querySelector('dialog.card')?.innerHTML,
    dialogs: [...document.querySelectorAll('.k-dialog')].map((dialog) => dialog.innerHTML),
    notice: document.querySelector('[data-part="notice"]')?.textContent,
    session: sessionStorage.length + localStorage.length,
    bar: document.querySelector<HTMLElement>('.k-bar')?.hidden,
    provenance: document.querySelectorAll('.basis').length,
    name: window.name,
  }));
}

function look(page: Page) {
  return page.evaluate(() => ({
    style: document.documentElement.style.cssText,
    bar: document.querySelector('.k-bar')?.textContent,
    louder: document.querySelector('[data-k="louder"]')?.getAttribute('aria-label'),
  }));
}

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enKiosk } from '../../src/language/kiosk/en.ts';
import { launchBrowser, NO_GRAPHICS, serveBuild } from '../support/browser.ts';
import {
  begin,
  codeOn,
  holdCorner,
  openKiosk,
  openOperator,
  text,
  today,
  typeCode,
  visit,
  where,
} from './support/kiosk.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser(NO_GRAPHICS);
});
afterAll(() => browser.close());

const said = (page: Page) => text(page, '[data-k="pin-said"]');

describe('The operator’s page', () => {
  it('opens to a corner held and a code that had to be changed, and not to guesses', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true });
    await holdCorner(page, 4500);
    await where(page, 'language');
    await holdCorner(page);
    await page.waitForSelector('[data-layer="pin"]');
    for (const left of ['4', '3', '2', 'One']) {
      await typeCode(page, '0000');
      expect(await said(page)).toContain(left);
    }
    await typeCode(page, '0000');
    expect(await said(page)).toContain('Wait 30 seconds');

    // The right one is not taken before the time is over, and neither leaving nor opening the page anew shortens it.
    await page.clock.runFor(12_000);
    await typeCode(page, '1934');
    expect(await said(page)).toMatch(/Wait 1\d seconds/);
    await page.reload();
    await where(page, 'attract');
    await holdCorner(page);
    await typeCode(page, '1934');
    expect(await said(page)).toMatch(/Wait (30|29) seconds/);
    await page.clock.runFor(31_000);
    await typeCode(page, '1934');

    expect(await said(page)).toContain('Choose another');
    expect(await page.$('[data-layer="operator"]')).toBeNull();
    for (const unfit of ['1934', '1111', '123']) {
      await typeCode(page, unfit);
      expect(await said(page)).toContain('not the first code');
      await page.evaluate(() => document.querySelector('[data-k="pin-said"]')?.replaceChildren());
    }
    await typeCode(page, '4711');
    await typeCode(page, '4712');
    expect(await said(page)).toContain('not the same');
    await typeCode(page, '4711');
    for (const digit of '4711') await page.click(`[data-k="digit-${digit}"]`);
    await page.click('[data-k="pin-ok"]');
    await page.waitForSelector('[data-layer="operator"]');
    const line = await text(page, '[data-k="pin-line"]');
    expect(line).toMatch(/^"pin": "pbkdf2:\d+:[0-9a-f]{32}:[0-9a-f]{64}"$/);
    expect(JSON.stringify(await page.evaluate(() => document.documentElement.outerHTML))).not.toContain('4711');

    // Untouched, it closes itself; and then the first code is nothing but a wrong one.
    await page.clock.fastForward(121_000);
    await where(page, 'attract');
    await holdCorner(page);
    await typeCode(page, '1934');
    expect(await said(page)).toContain('not the code');
    await context.close();
  });

  it('tells counts without persons, as CSV shown, downloaded and as codes, safe in a spreadsheet', async () => {
    const name = '=HYPERLINK("http://x")';
    const { page, context } = await openKiosk(browser, address, {
      clock: true,
      config: { name, colour: 1, coolDown: 9 },
    });
    await visit(page, 'es');
    await begin(page);
    await page.click('[data-k="size"]');
    await page.click('[data-k="language"]');
    await page.waitForSelector('html[lang="es"]');
    await page.clock.fastForward(200_000);
    await page.clock.fastForward(31_000);
    await where(page, 'attract');
    await page.click('[data-k="touch"]');
    await where(page, 'language');
    await openOperator(page, '2580');

    expect(await today(page)).toMatchObject({
      visits: 3,
      how: { finished: 1, left: 1, operator: 1 },
      languages: { es: 2 },
      aids: { large: 1, translated: 1 },
    });
    const cells = await page.$$eval('[data-k="counts"] tbody td', (all) => all.map((it) => it.textContent ?? ''));
    expect(cells[0]).toBe('3');
    expect(cells.join('|')).toMatch(/^3\|\d+(\.5|\.25|\.75)?\|finished 1.*es 2\|[a-z-]+ 1\|.*changed language 1/);
    const { operator } = enKiosk;
    const facts = [operator.version, operator.running, operator.clock, operator.screen, operator.graphics];
    expect(await page.$$eval('.k-facts dt', (all) => all.map((it) => it.textContent))).toEqual([
      ...facts,
      ...[operator.voices, operator.storage, operator.address, operator.reloads],
    ]);
    expect(await page.$$eval('.k-facts dd', (all) => all.every((it) => it.textContent !== ''))).toBe(true);
    const signs = await page.$$eval('[data-sign]', (all) => all.map((it) => it.getAttribute('data-sign')));
    expect(signs).toEqual(expect.arrayContaining(['config', 'no-address', 'no-voice']));
    expect(await text(page, '[data-k="config-faults"]')).toMatch(
      /“colour” is not a name.*“coolDown” must be a number from 0 to 2/,
    );

    await page.click('[data-k="show-csv"]');
    const csv = await text(page, '[data-k="csv"]');
    expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)",\d{4}-\d\d-\d\d,3,/);
    expect(csv).not.toMatch(/\d\d:\d\d/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-k="download"]')]);
    expect(download.suggestedFilename()).toMatch(/^three-against-.*\.csv$/);
    expect(await readFile(await download.path(), 'utf8')).toBe(`\uFEFF${csv}`);
    await page.click('[data-k="show-codes"]');
    expect(await codeOn(page, '.k-csv')).toBe(csv);

    // What is set here is in force from the next visitor on.
    await page.click('[data-k="more-text"]');
    await page.click('[data-k="operator-language"]');
    await page.waitForSelector('[data-layer="operator"][lang="es"]');
    expect(await text(page, '[data-layer="operator"] h1')).toBe(`Página técnica · ${name}`);
    const opened = page.waitForEvent('load');
    await page.click('[data-k="operator-leave"]');
    await opened;
    await where(page, 'attract');
    await begin(page);
    expect(await page.evaluate(() => document.documentElement.style.cssText)).toContain('1.5');
    await context.close();
  });
});

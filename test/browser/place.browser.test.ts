import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openGame, serveBuild } from '../support/browser.ts';
import { andWait, playOn, press, take, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

const choices = (page: Awaited<ReturnType<typeof openGame>>['page']) =>
  page.locator('button[data-choice]').evaluateAll((all) => all.map((it) => it.getAttribute('data-choice')));

describe('The place in a play', () => {
  it('is kept through a change of language in mid-scene', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    await toMenu(page);
    await press(page, 'button[data-choice]');
    const beats = () => page.locator('[data-beat]').evaluateAll((all) => all.map((it) => it.getAttribute('data-beat')));
    const before = await beats();
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.documentElement.lang === 'es');

    expect((await beats())[0]).toBe(before[0]);
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await beats()).toEqual(before);

    await page.locator('button[data-act="language"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('language');
    await page.context().close();
  });

  it('is kept through reading mode, which begins on the title or in the menu and leads back to the Stage', async () => {
    const { page } = await openGame(browser, `${address}?lang=en`, { reducedMotion: 'reduce' });
    const stage = (mode: string) => page.waitForFunction((wanted) => document.body.dataset.stage === wanted, mode);
    const turn = page.locator('main [data-act="reading"]');
    expect(await turn.textContent()).toBe('Reading mode');
    await turn.press('Enter');
    await stage('off');
    expect(await page.locator('#stage canvas').count()).toBe(0);
    expect(await turn.textContent()).toBe('Back to the stage');
    expect(await turn.evaluate((it) => it === document.activeElement)).toBe(true);
    // It is a setting: the next visit begins as this one ended.
    await page.goto(`${address}?lang=en`);
    await stage('off');

    await press(page, 'button[data-act="begin-one-ballot"]');
    await toMenu(page);
    const read = await page.locator('[data-part="prose"]').textContent();
    const offered = await choices(page);
    for (const mode of ['still', 'off', 'still']) {
      await page.keyboard.press('m');
      await page.locator('dialog [data-act="reading"]').click();
      await stage(mode);
      expect(await page.locator('[data-part="prose"]').textContent()).toBe(read);
      expect(await choices(page)).toEqual(offered);
    }
    await page.context().close();
  });

  it('comes back in a tab that was killed, after the last choice that was taken', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&stage=off`);
    await page.locator('button[data-act="begin-one-ballot"]').click();
    await toMenu(page);
    await andWait(page, () => page.locator('button[data-choice]').last().click());
    const text = await page.locator('[data-part="prose"]').textContent();
    // The write is strict and started with the choice; the next visit reads the same database after it.
    const again = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto(`${address}?lang=en&stage=off`);
    await again.locator('button[data-act="resume"]').click();

    await again.locator('[data-part="prose"]').waitFor();
    expect(await again.locator('[data-part="prose"]').textContent()).toBe(text);
    await again.context().close();
  });

  it('can be gone back to from the history, and another choice gives another ending', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    await playOn(page);
    const first = await page.locator('[data-part="ending"]').getAttribute('data-ending');
    await page.keyboard.press('h');
    await page.locator('[data-rollback]').last().waitFor();
    // It opens at what has just gone by, under the heading of its chapter.
    expect(await page.locator('[data-part="history"] h3').first().textContent()).toBe('The pencil');
    expect(
      await page.locator('dialog').evaluate((it) => it.scrollHeight - it.scrollTop - it.clientHeight),
    ).toBeLessThan(2);
    await page.locator('[data-rollback]').last().click();
    const offered = await choices(page);
    await take(page, offered.at(-1) ?? '');
    await playOn(page, { otherwise: 'last' });

    expect(await page.locator('[data-part="ending"]').getAttribute('data-ending')).not.toBe(first);
    await page.context().close();
  });

  it('opens from a link in another browser, in either language', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    for (let step = 0; step < 3; step++) {
      await toMenu(page);
      await andWait(page, () => page.locator('button[data-choice]').last().click());
    }
    await toMenu(page);
    const offered = await choices(page);
    await page.keyboard.press('m');
    await page.locator('button[data-act="link"]').click();
    const link = await page.evaluate(() => location.href);
    expect(link).toContain('#p=');

    for (const lang of ['en', 'es']) {
      const other = await openGame(browser, link.replace('lang=en', `lang=${lang}&stage=off`));
      expect(await choices(other.page)).toEqual(offered);
      expect(await other.page.evaluate(() => document.documentElement.lang)).toBe(lang);
      await other.page.context().close();
    }
    await page.context().close();
  });

  it('is not destroyed by a second window on the same play', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&stage=off`);
    await page.locator('button[data-act="begin-one-ballot"]').click();
    await toMenu(page);
    await press(page, 'button[data-choice]');
    await toMenu(page);
    const second = await page.context().newPage();
    await second.goto(`${address}?lang=en&stage=off`);
    await second.locator('button[data-act="resume"]').click();
    await press(page, 'button[data-choice]');
    await toMenu(second);
    await andWait(second, () => second.locator('button[data-choice]').last().click());

    await second.locator('[data-part="notice"]:not(:empty)').waitFor();
    const plays = () =>
      second.evaluate(async () => {
        const open = indexedDB.open('three-against');
        const db = await new Promise<IDBDatabase>((done) => {
          open.onsuccess = () => done(open.result);
        });
        const keys = db.transaction('kept').objectStore('kept').getAllKeys();
        const found = await new Promise<IDBValidKey[]>((done) => {
          keys.onsuccess = () => done(keys.result);
        });
        db.close();
        return found.filter((key) => String(key).startsWith('play/')).length;
      });
    await expect.poll(plays, { timeout: 10_000 }).toBe(2);
    await page.context().close();
  });
});

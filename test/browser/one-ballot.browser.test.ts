import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openGame, serveBuild } from '../support/browser.ts';
import { andWait, playOn, press } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

describe('One Ballot', () => {
  it.each([
    ['en', 'on the Stage, by pointer', '', 'pointer'],
    ['es', 'on the Stage', '', undefined],
    ['en', 'on the Page alone', '&stage=off', undefined],
    ['es', 'on the Page alone, by pointer', '&stage=off', 'pointer'],
    ['en', 'by keyboard alone', '', 'keys'],
    ['es', 'by keyboard alone', '', 'keys'],
  ] as const)('in %s plays to an ending and what is documented %s', async (lang, _name, query, by) => {
    const { page, errors } = await openGame(browser, `${address}?lang=${lang}&route=one-ballot${query}`);
    expect(await page.evaluate(() => document.body.dataset.stage)).toBe(query === '' ? 'still' : 'off');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);

    const path = await playOn(page, { otherwise: 'last', ...(by ? { by } : {}) });
    const ending = await page.locator('[data-part="ending"]').getAttribute('data-ending');
    const parts: (string | null)[] = [];
    while ((await page.locator('button[data-act="continue"]').count()) > 0) {
      await andWait(page, () =>
        by === 'keys' ? page.keyboard.press('Space') : page.locator('button[data-act="continue"]').click(),
      );
      parts.push(await page.locator('main > [data-part]').first().getAttribute('data-part'));
    }

    expect(path.length).toBeGreaterThanOrEqual(8);
    expect(ending).toBeTruthy();
    expect(parts).toEqual(['confrontation', 'outcome', 'hall', 'leave']);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it('shows figures and sources in the documented outcome', async () => {
  const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
  await playOn(page);
  await press(page, 'button[data-act="continue"]');
  await press(page, 'button[data-act="continue"]');

  await page.locator('[data-part="outcome"] button[data-claim]').first().waitFor();
  expect(await page.locator('[data-part="outcome"] .big').allTextContents()).toContain('1,059');
  await page.locator('[data-part="outcome"] button[data-claim]').first().click();
  await page.locator('dialog .sources li').first().waitFor();
  expect(await page.locator('dialog .sources li').count()).toBeGreaterThan(0);
  await page.context().close();
});

it.each(['drawing the pencil along it', 'pressing it twice'])('lets a name be struck by %s', async (way) => {
  const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
  for (let step = 0; step < 40 && (await page.locator('.row').count()) === 0; step++) {
    const choice = page.locator('button[data-choice], button[data-act="continue"]').first();
    await andWait(page, () => choice.click());
  }
  const row = page.locator('.row').first();
  const choice = await row.getAttribute('data-row');
  if (way === 'pressing it twice') {
    const name = await row.getAttribute('aria-label');
    await row.press('Enter');
    expect(await row.getAttribute('aria-label')).not.toBe(name);
    await andWait(page, () => row.press('Enter'));
  } else {
    await row.scrollIntoViewIfNeeded();
    const box = await row.boundingBox();
    if (!box) throw new Error('the row has no place');
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.up();
    expect(await page.locator('.row').count()).toBeGreaterThan(0);

    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 8 });
    await andWait(page, () => page.mouse.up());
  }

  await page.keyboard.press('h');
  expect(await page.locator('[data-part="history"] [data-taken]').last().getAttribute('data-taken')).toBe(choice);
  await page.context().close();
});

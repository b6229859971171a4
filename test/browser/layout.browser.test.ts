import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectStories } from '../../tools/project.ts';
import { launchBrowser, openGame, SIZES, serveBuild } from '../support/browser.ts';
import { coveringPaths } from '../support/covering-paths.ts';
import { walkLayout } from '../support/layout-walk.ts';

/** The whole is every route on every size; the sample is One Ballot, two plays of it. */
const LONG = process.env.TEST_LONG === '1';
const SAMPLE_PATHS = 2;

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

const routes = projectStories().routes.filter(({ route }) => LONG || route === 'one-ballot');

describe.each(routes)('$route in $language', ({ route, language, ink }) => {
  const covering = coveringPaths(route, ink);
  const paths = LONG ? covering : covering.slice(0, SAMPLE_PATHS);

  it.each(SIZES)(
    'stands on $width × $height with nothing cut, overlapping or off the screen',
    {
      timeout: LONG ? 3_600_000 : 300_000,
    },
    async (viewport) => {
      const { page, errors } = await openGame(browser, `${address}?lang=${language}&route=${route}&stage=off`, {
        viewport,
        reducedMotion: 'reduce',
      });
      for (const size of ['100', '200']) {
        await setSize(page, size);
        for (const staged of [false, true]) {
          const { faults, screens } = await page.evaluate(walkLayout, { paths, staged });
          expect({ size, staged, faults }).toEqual({ size, staged, faults: [] });
          expect(screens).toBeGreaterThan(20);
          await page.evaluate(() => {
            document.body.dataset.stage = 'off';
          });
        }
      }
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

async function setSize(page: Page, size: string): Promise<void> {
  await page.keyboard.press('m');
  await page.locator('dialog [data-act="card-settings"]').click();
  await page.locator('[data-setting="textSize"]').selectOption(size);
  await page.keyboard.press('Escape');
}

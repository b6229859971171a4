import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodePath } from '../../src/play/path-code.ts';
import { coveringPaths } from '../../tools/covering-paths.ts';
import { projectStories } from '../../tools/project.ts';
import { inputsOf } from '../../tools/prove/routes.ts';
import { launchBrowser, openGame, SIZES, serveBuild } from '../support/browser.ts';
import { gatherScreens, giveEyes, lookAtGathered } from '../support/layout-walk.ts';

/** The whole is every line of every route; the sample is five plays of One Ballot. */
const LONG = process.env.TEST_LONG === '1';
const SAMPLE_PATHS = 5;

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

const plays = projectStories()
  .routes.filter(({ route }) => LONG || route === 'one-ballot')
  .flatMap(({ route, language, ink }) =>
    inputsOf(route)
      .slice(0, LONG ? undefined : 1)
      .flatMap((inputs) => [true, false].map((staged) => ({ route, language, ink, inputs, staged }))),
  );

describe.each(plays)('$route in $language, $inputs, staged: $staged', ({ route, language, ink, inputs, staged }) => {
  it('stands at five sizes, text at 100 and 200 %, with nothing cut, overlapping or off the screen', {
    timeout: LONG ? 3_000_000 : 240_000,
  }, async () => {
    const paths = coveringPaths(route, ink, { inputs, ...(LONG ? {} : { most: SAMPLE_PATHS }) });
    const query = `?lang=${language}${staged ? '' : '&stage=off'}#p=${encodePath(route, inputs, [], 0)}`;
    const page = staged
      ? await openBeforeStage(`${address}${query}`)
      : (await openGame(browser, `${address}${query}`)).page;
    await page.evaluate(giveEyes);
    expect(await page.evaluate(gatherScreens, paths)).toEqual([]);
    const found: Record<string, readonly string[]> = {};
    let looked = 0;
    for (const viewport of SIZES) {
      await page.setViewportSize(viewport);
      for (const textSize of [100, 200]) {
        const { faults, screens } = await page.evaluate(lookAtGathered, { textSize, staged });
        if (faults.length > 0) found[`${viewport.width} × ${viewport.height}, ${textSize} %`] = faults;
        looked += screens;
      }
    }
    await page.context().close();
    if (LONG) console.info(`${route} ${language} staged ${staged}: ${paths.length} plays, ${looked} looks`);

    expect(found).toEqual({});
    expect(looked).toBeGreaterThan(200);
  });
});

/** Opens the game with the Stage for ever on its way: the Page lays itself out for it, and nothing is painted. */
async function openBeforeStage(url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES[0] });
  const page = await context.newPage();
  await page.route(/\/stage-[^/]*\.js$/, () => undefined);
  await page.goto(url);
  await page.locator('main [data-part="prose"]').waitFor();
  return page;
}

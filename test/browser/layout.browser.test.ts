import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodePath } from '../../src/play/path-code.ts';
import { coveringPaths } from '../../tools/covering-paths.ts';
import { projectStories } from '../../tools/project.ts';
import { inputsOf } from '../../tools/prove/routes.ts';
import { launchBrowser, openGame, SIZES, serveBuild } from '../support/browser.ts';
import { walkEveryScreen } from '../support/every-screen.ts';
import { gatherScreens, giveEyes, lookAtGathered, type Sight } from '../support/layout-walk.ts';
import { placesToSee } from '../support/places-to-see.ts';

/** The whole is every line of every route; the sample is five plays of One Ballot. */
const LONG = process.env.TEST_LONG === '1';
const SAMPLE = LONG ? {} : { most: 5 };

/** How each screen is read: the long form by everything that makes text larger or wider. */
const SIGHTS: readonly Omit<Sight, 'staged'>[] = [
  { textSize: 100 },
  { textSize: 200 },
  ...(LONG ? [{ textSize: 250 }, { textSize: 150, face: 'dyslexia' } as const, { textSize: 100, spaced: true }] : []),
];

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

const plays = projectStories()
  .routes.filter(({ route }) => LONG || route === 'one-ballot')
  .flatMap(({ route, language, ink }) => {
    const seen = new Set<string>();
    return inputsOf(route)
      .slice(0, LONG ? undefined : 1)
      .map((inputs) => ({ inputs, paths: coveringPaths(route, ink, { inputs, seen, ...SAMPLE }) }))
      .flatMap((play) => [true, false].map((staged) => ({ ...play, route, language, staged })));
  });

describe.each(plays)('$route in $language, $inputs, staged: $staged', ({ route, language, inputs, paths, staged }) => {
  it('stands at five sizes, text at 100 and 200 %, with nothing cut, overlapping or off the screen', {
    timeout: LONG ? 3_000_000 : 240_000,
  }, async () => {
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
      for (const sight of SIGHTS) {
        const { faults, screens } = await page.evaluate(lookAtGathered, { ...sight, staged });
        if (faults.length > 0) found[`${viewport.width} × ${viewport.height}, ${JSON.stringify(sight)}`] = faults;
        looked += screens;
      }
    }
    await page.context().close();
    if (LONG) console.info(`${route} ${language} staged ${staged}: ${paths.length} plays, ${looked} looks`);

    expect(found).toEqual({});
    expect(looked).toBeGreaterThanOrEqual(paths.length * SIZES.length * SIGHTS.length);
  });
});

const EVERY = SIZES.flatMap((viewport) =>
  ['en', 'es'].flatMap((lang) => ['100', '200', '250'].map((textSize) => ({ viewport, lang, textSize }))),
);
const SMALLEST = EVERY.filter(
  ({ viewport, lang, textSize }) => viewport === SIZES[4] && lang === 'es' && textSize === '200',
);

describe.each(LONG ? EVERY : SMALLEST)(
  'At $viewport.width × $viewport.height in $lang, text $textSize %',
  ({ viewport, lang, textSize }) => {
    it('title, folders, cards, figures, sheets, hall and map stand as well', { timeout: 240_000 }, async () => {
      const { page, errors } = await openGame(browser, `${address}?lang=${lang}&stage=off`, {
        viewport,
        reducedMotion: 'reduce',
      });
      await page.evaluate(giveEyes);
      await page.keyboard.press('m');
      await page.locator('dialog [data-act="card-settings"]').click();
      await page.locator('[data-setting="textSize"]').selectOption(textSize);
      await page.keyboard.press('Escape');
      const found: Record<string, readonly string[]> = {};
      await walkEveryScreen(page, {
        places: placesToSee(),
        cards: true,
        on: async (screen) => {
          const faults = await page.evaluate(() => globalThis.lookAround?.() ?? ['nothing looks around']);
          if (faults.length > 0) found[screen] = [...new Set(faults)];
        },
      });

      expect(found).toEqual({});
      expect(errors).toEqual([]);
      await page.context().close();
    });
  },
);

/** Opens the game with the Stage for ever on its way: the Page lays itself out for it, and nothing is painted. */
async function openBeforeStage(url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES[0] });
  const page = await context.newPage();
  await page.route(/\/stage-[^/]*\.js$/, () => undefined);
  await page.goto(url);
  await page.locator('main [data-part="prose"]').waitFor();
  return page;
}

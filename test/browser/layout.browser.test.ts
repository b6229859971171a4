import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodePath } from '../../src/play/path-code.ts';
import { coveringPaths } from '../../tools/covering-paths.ts';
import { projectStories } from '../../tools/project.ts';
import { inputsOf } from '../../tools/prove/routes.ts';
import { launchBrowser, openGame, SIZES, serveBuild } from '../support/browser.ts';
import { walkEveryScreen } from '../support/every-screen.ts';
import { gatherScreens, giveEyes, lookAtGathered, readBy, type Sight } from '../support/layout-walk.ts';
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
  // What is found is found; a second walk would only find it again.
  it('stands at five sizes, by every sight, with nothing cut, overlapping or off the screen', {
    timeout: LONG ? 3_000_000 : 240_000,
    retry: 0,
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
        await page.evaluate(readBy, { ...sight, staged });
        const { faults, screens } = await page.evaluate(lookAtGathered);
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
  ['en', 'es'].flatMap((lang) =>
    SIGHTS.flatMap((sight) => [false, true].map((staged) => ({ viewport, lang, sight, staged }))),
  ),
);
/** What the short form keeps: the smallest screen, and the longer words. */
const SMALLEST = EVERY.filter(
  ({ viewport, lang, sight, staged }) => viewport === SIZES[4] && lang === 'es' && sight.textSize === 200 && !staged,
);

describe.each(LONG ? EVERY : SMALLEST)(
  'At $viewport.width × $viewport.height in $lang, $sight, staged: $staged',
  ({ viewport, lang, sight, staged }) => {
    it('title, folders, cards, figures, sheets, hall and map stand as well', { retry: 0 }, async () => {
      const query = `?lang=${lang}${staged ? '' : '&stage=off'}`;
      const page = staged
        ? await openBeforeStage(`${address}${query}`, viewport)
        : (await openGame(browser, `${address}${query}`, { viewport, reducedMotion: 'reduce' })).page;
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.evaluate(giveEyes);
      await page.evaluate(readBy, { ...sight, staged });
      // By the settings as well, which are put on the document anew whenever one of them changes.
      await page.keyboard.press('m');
      await page.locator('dialog [data-act="card-settings"]').click();
      await page.locator('[data-setting="textSize"]').selectOption(String(sight.textSize));
      await page.locator('[data-setting="face"]').selectOption(sight.face ?? 'book');
      await page.keyboard.press('Escape');
      const found: Record<string, readonly string[]> = {};
      await walkEveryScreen(page, {
        places: placesToSee(),
        cards: !staged,
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
async function openBeforeStage(url: string, viewport: (typeof SIZES)[number] = SIZES[0]): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route(/\/stage-[^/]*\.js$/, () => undefined);
  await page.goto(url, { waitUntil: 'commit' });
  // The words are there before the game is; the dialog of its cards is its own.
  await page.locator('dialog[data-part="card"]').waitFor({ state: 'attached' });
  await page.locator('main [data-part="prose"], main [data-part="title"]').first().waitFor();
  return page;
}

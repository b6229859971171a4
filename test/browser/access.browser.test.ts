import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser, openGame, SIZES, serveBuild } from '../support/browser.ts';
import { walkEveryScreen } from '../support/every-screen.ts';
import { layPaint } from '../support/paint.ts';
import { placesToSee } from '../support/places-to-see.ts';
import { toMenu } from '../support/play-by-hand.ts';

const LONG = process.env.TEST_LONG === '1';

let browser: Browser;
let address: string;
const places = placesToSee();
/** Where something has colours of its own. */
const COLOURED = /^(choices in one|grade|note|figure (ballot|file)|confrontation|outcome|hall|map)/;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

describe.each(['en', 'es'])('In %s', (lang) => {
  it('axe finds nothing on any screen or card of the Page', { timeout: 400_000 }, async () => {
    const { page, errors } = await openGame(browser, `${address}?lang=${lang}&stage=off`);
    const looked: string[] = [];

    expect(await walkAndJudge(page, { cards: true, looked })).toEqual({});
    expect(looked.length).toBeGreaterThan(50);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('axe finds nothing on any screen on the Stage, judged by what is painted', { timeout: 400_000 }, async () => {
    const { page, errors } = await openGame(browser, `${address}?lang=${lang}`, {
      viewport: SIZES[2],
      reducedMotion: 'reduce',
    });

    // A colour has no language: the short form looks at what is painted in one.
    const paint = LONG || lang === 'en';
    expect(await walkAndJudge(page, { cards: LONG, paint, contrast: paint })).toEqual({});
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it('What reckons contrast without seeing the paint finds none wrong in the middle of a play', async () => {
  const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot`, { reducedMotion: 'reduce' });
  await toMenu(page);
  expect(await page.locator('.stamps .stamp').count()).toBeGreaterThan(0);

  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

const CONTRASTS = ['dark', 'high'] as const;

describe.each(
  LONG
    ? CONTRASTS.flatMap((name) => [[name, 'en'] as const, [name, 'es'] as const])
    : [['dark', 'en'] as const, ['high', 'es'] as const],
)('In %s contrast, in %s', (contrast, lang) => {
  it('axe finds nothing on any screen or card', { timeout: 400_000 }, async () => {
    const { page } = await openGame(browser, `${address}?lang=${lang}&stage=off`);
    await chooseContrast(page, contrast);

    const coloured = LONG ? places : places.filter(({ name }) => COLOURED.test(name));
    expect(await walkAndJudge(page, { cards: true, at: coloured })).toEqual({});
    await page.context().close();
  });
});

const PAINTED = /^(confrontation|figure ballot|choices in one)/;

describe.each(LONG ? CONTRASTS : ['dark' as const])('On the Stage in %s contrast', (contrast) => {
  it('axe finds nothing where papers are painted, judged by what is painted', async () => {
    const { page } = await openGame(browser, `${address}?lang=en`, { viewport: SIZES[2], reducedMotion: 'reduce' });
    await chooseContrast(page, contrast);
    // What is pointed at in a card, which no paint lies under.
    await page.keyboard.press('m');
    await page.locator('dialog [data-act="card-settings"]').hover();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const painted = LONG ? places : places.filter(({ name }) => PAINTED.test(name));
    expect(await walkAndJudge(page, { cards: false, at: painted, paint: true })).toEqual({});
    await page.context().close();
  });
});

async function chooseContrast(page: Page, contrast: string): Promise<void> {
  await page.keyboard.press('m');
  await page.locator('dialog [data-act="card-settings"]').click();
  await page.locator('[data-setting="contrast"]').selectOption(contrast);
  await page.keyboard.press('Escape');
}

interface Judging {
  readonly cards: boolean;
  readonly at?: typeof places;
  /** Contrast is judged against what the Stage paints. */
  readonly paint?: boolean;
  /** Contrast is judged at all. */
  readonly contrast?: boolean;
  /** Takes the names of the screens. */
  readonly looked?: string[];
}

/** Walks through every screen; gives what axe finds wrong, by the name of the screen. */
async function walkAndJudge(
  page: Page,
  { cards, at = places, paint = false, contrast = true, looked = [] }: Judging,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  await walkEveryScreen(page, {
    places: at,
    cards,
    on: async (screen) => {
      if (paint) await layPaint(page);
      looked.push(screen);
      const wrong = await violations(page, { contrast });
      if (wrong.length > 0) found[screen] = wrong;
    },
  });
  return found;
}

import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { positionOf } from '../../src/page/hall/years.ts';
import { holdCorner, typeCode, where } from '../../test/kiosk/support/kiosk.ts';
import { walkScreens } from '../../test/kiosk/support/screens.ts';
import { andWait, playOn, press } from '../../test/support/play-by-hand.ts';
import type { Setting } from './setting.ts';
import { type Station, stations } from './stations.ts';
import { frames, type Studio } from './studio.ts';

/** Where things are served: the built game, and the lab of the Stage. */
export interface Addresses {
  readonly game: string;
  readonly lab: string;
}

/** Takes the pictures of one group in one setting. */
export type Reel = (studio: Studio, setting: Setting, addresses: Addresses) => Promise<void>;

/** Every scene by itself, without words. */
const scenes: Reel = async (studio, setting, { lab }) => {
  // A picture has no language.
  if (setting.language !== 'en' || setting.sight !== 'plain') return;
  const names = readdirSync('assets/art/scenes').filter((file) => file.endsWith('.svg') && !/-portrait/.test(file));
  const page = await studio.open(setting);
  const force = setting.mode === 'still' ? 'still' : 'up';
  await page.goto(`${lab}?force=${force}&motion=0&scene=title&bare`);
  await page.waitForFunction(() => 'lab' in globalThis);
  for (const name of names.map((file) => file.replace('.svg', ''))) {
    if (!studio.wants(setting, 'scenes', name)) continue;
    await page.evaluate(async (scene) => {
      globalThis.lab.show(`scene=${scene}&bare`);
      await globalThis.lab.stage.settled();
    }, name);
    await studio.take(page, setting, 'scenes', name);
  }
  await page.context().close();
};

const known = new Map<string, readonly Station[]>();

/** Every scene in the light it is told in, with words and strips; every figure, note, chapter; the sheets and what is documented. */
const story: Reel = async (studio, setting, { game }) => {
  const { language } = setting;
  const all = known.get(language) ?? stations(language);
  known.set(language, all);
  for (const { name, code } of all) {
    if (!studio.wants(setting, 'story', name)) continue;
    const page = await openGame(studio, setting, `${game}?lang=${language}#p=${code}`);
    await studio.take(page, setting, 'story', name);
    await page.context().close();
  }
};

/** Title, folders, cards, help, settings. */
const cards: Reel = async (studio, setting, { game }) => {
  const page = await openGame(studio, setting, `${game}?lang=${setting.language}`);
  const snap = (name: string) => studio.take(page, setting, 'cards', name);
  const card = async (name: string) => {
    await page.keyboard.press('m');
    if (name !== 'menu') await page.locator(`dialog [data-act="card-${name}"]`).click();
    await page.locator(`dialog[data-card="${name}"]:not(:has([aria-busy]))`).waitFor();
    await snap(`card-${name}`);
    await page.keyboard.press('Escape');
  };
  await snap('title');
  for (const name of ['menu', 'plays', 'settings', 'help', 'about']) await card(name);
  await andWait(page, () => page.locator('button[data-act="table"]').click());
  await snap('folders');
  await andWait(page, () => page.locator('button[data-act="begin-one-ballot"]').click());
  await snap('first-words');
  await page.keyboard.press('e');
  await snap('provenance');
  await page.keyboard.press('e');
  // How much a screen holds differs from window to window, and with it where the first stamp stands.
  const stamp = page.locator('button.stamp').first();
  while ((await stamp.count()) === 0) await press(page, 'button[data-act="continue"], button[data-choice]');
  await stamp.click();
  await page.locator('dialog .sources').waitFor();
  await snap('evidence');
  await page.keyboard.press('Escape');
  await playOn(page);
  for (const name of ['history', 'archive', 'file']) await card(name);
  await page.context().close();
};

const DATES = ['1934-02-10', '1937-12-31', '1939-03-10'];

/** The hall on three days, one of its cards, and its table. */
const hall: Reel = async (studio, setting, { game }) => {
  const page = await openGame(studio, setting, `${game}?lang=${setting.language}&route=one-ballot`);
  await playOn(page);
  while ((await page.locator('[data-part="hall"]').count()) === 0)
    await andWait(page, () => page.locator('button[data-act="continue"]').click());
  const slider = page.locator('.slider input');
  await slider.waitFor();
  for (const date of DATES) {
    await slider.evaluate((input: HTMLInputElement, position) => {
      input.value = String(position);
      input.dispatchEvent(new Event('input'));
    }, positionOf(date));
    await frames(page, 30);
    await studio.take(page, setting, 'hall', `hall-${date}`);
  }
  await studio.take(page, setting, 'hall', 'hall-whole', true);
  await page.context().close();
};

/** Sets contrast and size of the text as a reader would. */
async function readBy(page: Page, { sight }: Setting): Promise<void> {
  const wanted = {
    plain: [],
    forced: [],
    high: ['contrast', 'high'],
    dark: ['contrast', 'dark'],
    large: ['textSize', '200'],
  };
  const [name, value] = wanted[sight];
  if (name === undefined || value === undefined) return;
  await page.keyboard.press('m');
  await page.locator('dialog [data-act="card-settings"]').click();
  await page.locator(`[data-setting="${name}"]`).selectOption(value);
  await page.keyboard.press('Escape');
}

/** The museum: every screen of a visit, and the operator's page. */
const kiosk: Reel = async (studio, setting, { game }) => {
  // No museum puts it on a telephone.
  if (setting.size.width < 800 || setting.sight !== 'plain') return;
  const page = await studio.open(setting, { hasTouch: true });
  await page.clock.install();
  await page.route('**/kiosk.json', (route) => route.fulfill({ json: MUSEUM }));
  await page.goto(`${game}?kiosk`);
  const snap = (name: string) => studio.take(page, setting, 'kiosk', name);
  await where(page, 'attract');
  await page.waitForFunction(() => document.body.dataset.stage !== 'loading', undefined, { polling: 100 });
  await walkScreens(page, setting.language, snap);
  await page.clock.fastForward(60_000);
  await where(page, 'attract');
  await holdCorner(page);
  await page.waitForSelector('[data-layer="pin"]');
  await snap('pin');
  for (const code of ['1934', '2580', '2580']) await typeCode(page, code);
  await page.waitForSelector('[data-layer="operator"]');
  // What calls for the operator stands first; the rest is scrolled to.
  const parts = { health: '.k-facts', counts: '[data-k="counts"]', settings: '[data-k="key-test"]' };
  for (const [part, selector] of Object.entries(parts)) {
    await page.locator(selector).scrollIntoViewIfNeeded();
    await snap(`operator-${part}`);
  }
  await page.context().close();
};

const MUSEUM = {
  seated: true,
  address: 'https://museum.example/three/',
  museum: { name: 'City Museum', credits: 'With thanks to the archive' },
  colour: 1,
};

/** What is printed, and the teacher's desk: neither has a Stage. */
const papers: Reel = async (studio, setting, { game }) => {
  if (setting.mode === 'moving' || setting.sight !== 'plain') return;
  const desk = await studio.open(setting);
  await desk.goto(`${game}?desk&lang=${setting.language}`);
  for (const part of ['assign', 'group', 'materials']) {
    await desk.locator(`[data-c="part-${part}"]`).click();
    await studio.take(desk, setting, 'papers', `desk-${part}`);
  }
  await desk.context().close();
  const page = await openGame(studio, setting, `${game}?lang=${setting.language}&route=one-ballot`);
  await playOn(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.keyboard.press('p');
  await page.locator('#print').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await studio.take(page, setting, 'papers', 'print', true);
  await page.context().close();
};

export const REELS: Readonly<Record<string, Reel>> = { scenes, story, cards, hall, kiosk, papers };

async function openGame(studio: Studio, setting: Setting, address: string): Promise<Page> {
  const page = await studio.open(setting);
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
  await page.locator('main > *').first().waitFor();
  await readBy(page, setting);
  return page;
}

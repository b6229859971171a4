import type { Page } from 'playwright-core';
import type { PlaceToSee } from './places-to-see.ts';
import { andWait } from './play-by-hand.ts';

/** What a walk through the game's screens is told. */
export interface Walk {
  readonly places: readonly PlaceToSee[];
  /** The cards as well, and what lies on a screen by a key; else the screens alone. */
  readonly cards: boolean;
  /** Called on every screen and card, by its name. */
  readonly on: (screen: string) => Promise<void>;
}

const CARDS_AT_TITLE = ['menu', 'plays', 'settings', 'help', 'about'] as const;
const CARDS_IN_PLAY = ['menu', 'history', 'archive', 'file', 'plays', 'settings', 'about'] as const;

/**
 * Goes through every screen and state of the game that a reader can come to, in one page, and calls back on each. The
 * desk and the kiosk have walks of their own, `classroom/class` and `kiosk/support/screens`.
 */
export async function walkEveryScreen(page: Page, { places, cards, on }: Walk): Promise<void> {
  await on('title');
  if (cards) await walkCards(page, 'title', CARDS_AT_TITLE, on);
  await andWait(page, () => page.locator('button[data-act="table"]').click());
  await on('folders');
  const seen = new Set<string>();
  for (const place of places) {
    if (!cards && seen.has(place.code)) continue;
    await goTo(page, place);
    if (!seen.has(place.code)) await on(place.name);
    seen.add(place.code);
    if (!cards) continue;
    if (place.name.startsWith('grade')) await lookAtEvidence(page, place, on);
    if (place.name === 'sound') await lookAtComforts(page, on);
    if (place.name === 'choices in one-ballot') await lookAtKeys(page, on);
    if (place.name === 'figure ballot') {
      await page.locator('.row:enabled').first().click();
      await on('a row of the list, touched');
    }
    if (place.name === 'hall') await lookAtHall(page, on);
    if (place.name === 'confrontation') await walkCards(page, 'play', CARDS_IN_PLAY, on);
  }
  if (cards) await lookAtTraces(page, on);
}

let jumps = 0;

/** Follows a link to a place in the page that is open. */
export async function goTo(page: Page, { code }: Pick<PlaceToSee, 'code'>): Promise<void> {
  await page.evaluate((hash) => {
    document.querySelector('main > *')?.setAttribute('data-left', '');
    location.hash = hash;
    // The number makes it another address where the place is the same.
  }, `p=${code}&n=${++jumps}`);
  await page.waitForFunction(() => !document.querySelector('main > [data-left], main [aria-busy="true"]'));
}

async function walkCards(page: Page, at: string, names: readonly string[], on: Walk['on']): Promise<void> {
  for (const name of names) {
    await openCard(page, name);
    await on(`${name}, from the ${at}`);
    await page.keyboard.press('Escape');
  }
}

async function openCard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('m');
  if (name !== 'menu') await page.locator(`dialog [data-act="card-${name}"]`).click();
  await page.locator(`dialog[data-card="${name}"]:not(:has([aria-busy]))`).waitFor();
}

async function lookAtEvidence(page: Page, { name }: PlaceToSee, on: Walk['on']): Promise<void> {
  const grade = name.split(' ').at(-1) ?? '';
  await page.locator(`button.stamp.${grade}`).first().click();
  await page.locator('dialog .sources').waitFor();
  await on(`evidence, ${grade}`);
  await page.keyboard.press('Escape');
}

/** What comes by a key: where every line comes from, a term, a notice. */
async function lookAtKeys(page: Page, on: Walk['on']): Promise<void> {
  await page.keyboard.press('e');
  await on('provenance');
  await page.keyboard.press('e');
  await page.keyboard.press('Backspace');
  const term = page.locator('button.term-word').first();
  if ((await term.count()) > 0) {
    await term.click();
    await on('a term, told');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('s');
  await page.locator('[data-part="notice"]:not(:empty)').waitFor();
  await on('a notice');
}

/** What comes by a setting: captions, pages that turn by themselves, and text that comes gently. */
async function lookAtComforts(page: Page, on: Walk['on']): Promise<void> {
  await openCard(page, 'settings');
  await page.locator('[data-setting="captions"]').check();
  await page.keyboard.press('Escape');
  await page.locator('[data-act="language"]').click();
  await page.locator('[data-part="caption"]').first().waitFor();
  await page.locator('[data-act="language"]').click();
  await page.locator('[data-part="caption"]').first().waitFor();
  // Not before all this has been done: on a slow machine the page would turn meanwhile.
  await openCard(page, 'settings');
  await page.locator('[data-setting="autoAdvance"]').check();
  await page.keyboard.press('Escape');
  await on('captions, and pages that turn');
  await openCard(page, 'settings');
  for (const name of ['captions', 'autoAdvance']) await page.locator(`[data-setting="${name}"]`).uncheck();
  await page.keyboard.press('Escape');
}

async function lookAtHall(page: Page, on: Walk['on']): Promise<void> {
  await page.locator('.slider input').press('End');
  await on('the hall at its end');
  const name = page.locator('table.members tbody button, [data-act="hall-table"]').first();
  await name.click();
  await page.locator('[data-part="hall-card"][open]').waitFor();
  await on('a card of the hall');
  await page.keyboard.press('Escape');
}

/** What a reader leaves behind: a kept play about to be deleted, a file that is none, the play on paper, the folders again. */
async function lookAtTraces(page: Page, on: Walk['on']): Promise<void> {
  await openCard(page, 'plays');
  await page.locator('dialog [data-act="delete-play"]').first().click();
  await on('a play about to be deleted');
  await page.locator('#import-play').setInputFiles({
    name: 'no.json',
    mimeType: 'application/json',
    buffer: Buffer.from('no'),
  });
  await page.locator('dialog [data-part="import-said"]:not(:empty)').waitFor();
  await on('a file that is no play');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.keyboard.press('p');
  await page.locator('#print').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await on('the play on paper');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('m');
  await page.locator('dialog [data-act="title"]').click();
  await page.locator('[data-act="resume"]').waitFor();
  await on('title, with a kept play');
  await andWait(page, () => page.locator('button[data-act="table"]').click());
  await on('folders, with a kept play');
}

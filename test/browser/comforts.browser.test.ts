import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { launchBrowser, openGame, serveBuild } from '../support/browser.ts';
import { andWait, playOn, press, toMenu } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

/** What is said without taking the focus: a screen reader hears it because it is a status. */
const notice = (page: Page) => page.locator('[role="status"][data-part="notice"]');

async function openCard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('m');
  await page.locator(`dialog [data-act="card-${name}"]`).click();
  await page.locator(`dialog[data-card="${name}"]:not(:has([aria-busy]))`).waitFor();
}

/** Plays from the first page to the first choice taken. */
async function playALittle(page: Page): Promise<void> {
  await toMenu(page);
  await press(page, 'button[data-choice]');
}

describe.each(['en', 'es'])('Kept plays in %s', (lang) => {
  it('are listed with story, chapter and date, gone on with, and deleted only after a second press', async () => {
    const { page } = await openGame(browser, `${address}?lang=${lang}&route=one-ballot&stage=off`);
    await playALittle(page);
    const text = await page.locator('[data-part="prose"]').textContent();
    await openCard(page, 'plays');
    const row = page.locator('dialog [data-save]');
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toMatch(
      lang === 'en' ? /One Ballot · The pencil.*1 choice/ : /· El lápiz.*1 decisión/,
    );

    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    await page.locator('dialog [data-act="title"]').click();
    await openCard(page, 'plays');
    await row.locator('[data-act="go-on"]').click();
    expect(await page.locator('[data-part="prose"]').textContent()).toBe(text);

    await openCard(page, 'plays');
    await row.locator('[data-act="delete-play"]').click();
    await row.locator('[data-act="keep-play"]').click();
    await page.locator('dialog [data-act="delete-play"]').click();
    expect(await row.count()).toBe(1);
    await page.locator('dialog [data-act="delete-for-good"]').click();
    await row.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('hold places kept by hand, which stay where they are while the play goes on', async () => {
    const { page } = await openGame(browser, `${address}?lang=${lang}&route=one-ballot&stage=off`);
    await playALittle(page);
    const text = await page.locator('[data-part="prose"]').textContent();
    await openCard(page, 'plays');
    await page.locator('dialog [data-act="keep-place"]').click();
    await page.locator('dialog [data-save]').nth(1).waitFor();
    await page.keyboard.press('Escape');
    await playALittle(page);

    for (const plays of [2, 3]) {
      await openCard(page, 'plays');
      expect(await page.locator('dialog [data-save]').count()).toBe(plays);
      const place = page.locator('dialog [data-save]', {
        hasText: lang === 'en' ? 'a place you kept' : 'que guardaste',
      });
      expect(await place.count()).toBe(1);
      await place.locator('[data-act="go-on"]').click();
      await page.waitForFunction((old) => document.querySelector('[data-part="prose"]')?.textContent === old, text);
    }
    await page.context().close();
  });

  it('go out as a file and come in again elsewhere; other files get a clear sentence', async () => {
    const { page } = await openGame(browser, `${address}?lang=${lang}&route=one-ballot&stage=off`);
    await playALittle(page);
    await openCard(page, 'plays');
    const waiting = page.waitForEvent('download');
    await page.locator('dialog [data-act="export-play"]').click();
    const file = await readFile(await (await waiting).path(), 'utf8');
    await page.context().close();

    const other = await openGame(browser, `${address}?lang=${lang}&stage=off`);
    await openCard(other.page, 'plays');
    const give = async (text: string) => {
      const before = other.page.locator('dialog [data-part="import-said"]:empty');
      await other.page.locator('#import-play').setInputFiles({
        name: 'play.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await other.page.locator('dialog [data-part="import-said"]:not(:empty)').waitFor();
      const said = await other.page.locator('dialog [data-part="import-said"]').textContent();
      await other.page.locator('dialog [data-act="close"]').click();
      await openCard(other.page, 'plays');
      await before.waitFor({ state: 'attached' });
      return said;
    };
    expect(await give('<b>hello</b>')).toMatch(lang === 'en' ? /not a play/ : /no es una partida/);
    expect(await give(file.replace('"path"', '"p"'))).toMatch(lang === 'en' ? /damaged/ : /dañado/);
    expect(await give(file.replaceAll('one-ballot', 'nowhere'))).toMatch(lang === 'en' ? /not here/ : /no está aquí/);
    expect(await other.page.locator('dialog [data-save]').count()).toBe(0);
    await give(file);
    expect(await other.page.locator('dialog [data-save]').count()).toBe(1);
    await other.page.locator('dialog [data-act="go-on"]').click();
    await other.page.locator('[data-part="prose"]').waitFor();
    expect(other.errors).toEqual([]);
    await other.page.context().close();
  });

  it('begin again at a chapter that was reached, and show the endings seen', async () => {
    const { page } = await openGame(browser, `${address}?lang=${lang}&route=one-ballot&stage=off`);
    await playOn(page, { otherwise: 'last' });
    await openCard(page, 'plays');
    expect(await page.locator('dialog .seen-endings li').count()).toBe(1);
    const starts = page.locator('dialog [data-start]');
    expect(await starts.count()).toBe(4);
    await starts.nth(2).click();

    await page.locator('[data-part="progress"]').waitFor();
    expect(await page.locator('[data-part="progress"]').textContent()).toMatch(
      lang === 'en' ? /^Chapter 3 of 4 · \d/ : /^Capítulo 3 de 4 · \d/,
    );
    await page.context().close();
  });
});

describe('Reading', () => {
  it('skips what was read in an earlier play up to the next menu, and nothing that is new', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    await page.keyboard.press('s');
    await page.locator('[data-part="notice"]:not(:empty)').waitFor();
    expect(await notice(page).textContent()).toContain('not been read before');
    await playALittle(page);
    await page.keyboard.press('m');
    await page.locator('dialog [data-act="restart"]').click();
    await page.locator('[data-act="skip"]').waitFor();
    await page.locator('[data-act="skip"]').click();
    await page.locator('button[data-choice]').first().waitFor();

    expect(await notice(page).textContent()).toMatch(/skipped/);
    await andWait(page, () => page.locator('button[data-choice]').last().click());
    expect(await page.locator('[data-act="skip"]').count()).toBe(0);
    await page.context().close();
  });

  it('comes by paragraph where that is chosen; the first press brings all of it, the next goes on', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&stage=off`);
    await openCard(page, 'settings');
    await page.locator('[data-setting="reveal"]').selectOption('slow');
    await page.keyboard.press('Escape');
    await press(page, 'button[data-act="begin-one-ballot"]');
    // On to a page of several paragraphs that is gone on from; a page may take two presses.
    const first = () => page.locator('[data-beat]').first().getAttribute('data-beat');
    const wanted = page.locator('main:has([data-beat] ~ [data-beat]) button[data-act="continue"]');
    for (let pages = 0; pages < 20 && (await wanted.count()) === 0; pages++)
      for (const at = await first(); at === (await first()); )
        await page.locator('main :is(button[data-choice], button[data-act="continue"])').first().click();
    const seen = () =>
      page.locator('[data-beat]').evaluateAll((all) => all.map((it) => Number(getComputedStyle(it).opacity) > 0));
    expect(await seen()).toContain(false);
    const words = await page.locator('main').textContent();
    await page.keyboard.press('Space');
    expect(await seen()).not.toContain(false);
    expect(await page.locator('main').textContent()).toBe(words);
    await andWait(page, () => page.keyboard.press('Space'));
    await page.context().close();
  });

  it('changes the language in the settings as well, and the reader stays where they were', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    const beat = () => page.locator('[data-beat]').first().getAttribute('data-beat');
    const before = await beat();
    await openCard(page, 'settings');
    await page.locator('[data-setting="language"]').focus();
    await page.locator('[data-setting="language"]').selectOption('es');
    await page.locator('dialog h2', { hasText: 'Ajustes' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-setting') === 'language');
    expect(await page.title()).toBe('Tres en contra');
    expect(await beat()).toBe(before);
    await page.locator('[data-setting="captions"]').press('Enter');
    expect(await page.locator('[data-setting="captions"]').isChecked()).toBe(true);
    await page.context().close();
  });

  it('goes back to the choice before, shows how far the play is, and keeps what was explained', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    await toMenu(page);
    const menu = await page.locator('button[data-choice]').allTextContents();
    await press(page, 'button[data-choice]');
    await page.keyboard.press('m');
    expect(await page.locator('dialog [data-part="progress"]').textContent()).toMatch(
      /^Chapter \d of 4 · .*minute.* · 0 of \d endings seen$/,
    );
    await page.locator('dialog [data-act="roll-back"]').click();
    await toMenu(page);
    expect(await page.locator('button[data-choice]').allTextContents()).toEqual(menu);
    const terms = await page.locator('.term-card b').allTextContents();
    await page.keyboard.press('m');
    await page.locator('dialog [data-act="card-archive"]').click();
    await page.locator('dialog[data-card="archive"]:not(:has([aria-busy]))').waitFor();
    expect(await page.locator('dialog dt').allTextContents()).toEqual(expect.arrayContaining(terms));
    expect(await page.locator('dialog dt').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('turns pages by themselves only where asked, minding their length, and stops at a press', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&stage=off`);
    await page.clock.install();
    await page.locator('button[data-act="begin-one-ballot"]').click();
    const beat = () => page.locator('[data-beat]').first().textContent();
    const first = await beat();
    await page.clock.runFor(120_000);
    expect(await beat()).toBe(first);
    await page.keyboard.press('a');
    await page.locator('[data-act="auto"]').waitFor();
    await page.clock.runFor(10_000);
    expect(await beat()).toBe(first);
    await page.clock.runFor(60_000);
    expect(await beat()).not.toBe(first);
    const second = await beat();
    const stop = page.locator('[data-act="auto"]');
    if ((await stop.count()) > 0) await stop.click();
    else await page.keyboard.press('a');
    await page.clock.runFor(120_000);

    expect(await beat()).toBe(second);
    await page.context().close();
  });

  it('says where there is no voice, and reads the screen by a local voice where there is one', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    await page.keyboard.press('r');
    await page.locator('[data-part="notice"]:not(:empty)').waitFor({ timeout: 10_000 });
    expect(await notice(page).textContent()).toContain('no voice of its own');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      Object.defineProperty(speechSynthesis, 'getVoices', {
        value: () => [
          { lang: 'en-US', localService: false, name: 'far' },
          { lang: 'en-GB', localService: true, name: 'near' },
        ],
      });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          readonly text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.defineProperty(speechSynthesis, 'speak', {
        value: (it: { text: string; voice: { name: string }; onend: () => void }) => {
          said.push(`${it.voice.name}: ${it.text}`);
          it.onend();
        },
      });
    });
    await page.keyboard.press('r');
    await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 2);

    const first = await page.locator('[data-beat]').first().textContent();
    const said = (await page.evaluate(() => (window as unknown as { said: string[] }).said)).join(' ');
    expect(said).toContain(`near: ${first?.split('.')[0]}`);
    await page.context().close();
  });

  it('has every letter and number key silent where that is wanted', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    await openCard(page, 'settings');
    await page.locator('[data-setting="numberKeys"]').uncheck();
    await page.keyboard.press('Escape');
    await toMenu(page);
    const before = await page.locator('main').textContent();
    for (const key of ['1', 'm', 'h', 'l', 'e', 'k', 's']) await page.keyboard.press(key);

    expect(await page.locator('main').textContent()).toBe(before);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });

  it('is of the size and the spacing that are chosen, at once', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    const type = () =>
      page
        .locator('[data-beat]')
        .first()
        .evaluate((line) => {
          const { fontSize, lineHeight } = getComputedStyle(line);
          return [Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const;
        });
    const [size, leading] = await type();
    await openCard(page, 'settings');
    await page.locator('[data-setting="textSize"]').selectOption('250');
    await page.locator('[data-setting="lineSpacing"]').selectOption('150');
    expect((await type())[0] / size).toBeCloseTo(2.5, 1);
    expect((await type())[1] / leading).toBeCloseTo(2.5 * 1.5, 1);
    await page.context().close();
  });

  it('fetches the dyslexia face only where it is chosen', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('opendyslexic')) fonts.push(request.url());
    });
    await toMenu(page);
    expect(fonts).toEqual([]);
    await openCard(page, 'settings');
    await page.locator('[data-setting="face"]').selectOption('dyslexia');
    await page.waitForFunction(() => document.fonts.check('400 20px OpenDyslexic'));

    expect(fonts).toHaveLength(1);
    await page.context().close();
  });

  it('says of itself how it is cited, who made it, what was put right, and on what it rests', async () => {
    const { page } = await openGame(browser, `${address}?lang=es&stage=off`);
    await openCard(page, 'about');
    const cited = await page.locator('dialog [data-part="citation"]').textContent();
    expect(cited).toContain(`Versión ${version}. ${address}`);
    expect(await page.locator('dialog h3').allTextContents()).toEqual(
      expect.arrayContaining(['Cómo citar', 'Créditos', 'Correcciones', 'Fuentes']),
    );
    expect(await page.locator('dialog .sources li').count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it('takes the full screen and gives it back, by key and by the menu', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&stage=off`);
    const full = () => page.evaluate(() => document.fullscreenElement?.tagName);
    const item = page.locator('dialog [data-act="fullscreen"]');
    await page.keyboard.press('m');
    expect(await item.textContent()).toBe('Full screen');
    await item.click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    expect(await full()).toBe('HTML');
    await page.keyboard.press('m');
    expect(await item.textContent()).toBe('Leave the full screen');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.context().close();
  });

  it('prints the whole play: every line read, each choice, four sheets of each act, claims with sources', async () => {
    const { page } = await openGame(browser, `${address}?lang=es&route=one-ballot&stage=off`);
    const path = await playOn(page, { otherwise: 'last' });
    await page.evaluate(() => {
      window.print = () => Object.assign(window, { printed: true });
    });
    await page.keyboard.press('p');
    await page.waitForFunction(() => 'printed' in window);
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('#page').isVisible()).toBe(false);
    expect(await page.locator('#print > .chose').count()).toBe(path.length);
    expect(await page.locator('#print > h2').allTextContents()).toEqual(expect.arrayContaining(['El lápiz', 'Tres']));
    expect(await page.locator('#print > h2').allTextContents()).toContain('Lo documentado');
    expect(await page.locator('#print > .where').count()).toBeGreaterThan(3);
    expect(await page.locator('#print .printed-act dd').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('#print .printed-claim li').count()).toBeGreaterThan(5);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#print').count()).toBe(0);
    await page.context().close();
  });
});

describe('Colours and spacing of the reader', () => {
  it.each(['forced colours', 'own text spacing', 'text at 250 %'])('put the words on the buttons: %s', async (way) => {
    const { page } = await openGame(
      browser,
      `${address}?lang=en&route=one-ballot`,
      // What a reader's own tools add is not held back by the page's policy.
      way === 'forced colours' ? { forcedColors: 'active' } : { bypassCSP: true },
    );
    await toMenu(page);
    const colour = () =>
      page
        .locator('button[data-choice] .words')
        .first()
        .evaluate((words) => getComputedStyle(words).color);
    if (way !== 'forced colours') expect(await colour()).toBe('rgba(0, 0, 0, 0)');
    if (way === 'own text spacing')
      await page.addStyleTag({
        content:
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
      });
    if (way === 'text at 250 %') {
      await openCard(page, 'settings');
      await page.locator('[data-setting="textSize"]').selectOption('250');
      await page.keyboard.press('Escape');
    }
    await page.waitForFunction(() => document.documentElement.dataset.controls === 'plain');

    expect(await colour()).not.toBe('rgba(0, 0, 0, 0)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  it('are taken from a system that asks for more contrast, where the reader has not chosen', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot&stage=off`);
    const contrast = () => page.evaluate(() => document.documentElement.dataset.contrast);
    expect(await contrast()).toBe('normal');
    await page.emulateMedia({ contrast: 'more' });
    await page.waitForFunction(() => document.documentElement.dataset.contrast === 'high');
    await openCard(page, 'settings');
    await page.locator('[data-setting="contrast"]').selectOption('dark');
    expect(await contrast()).toBe('dark');
    await page.context().close();
  });

  it('leave a ring around the painted control that has the focus', async () => {
    const { page } = await openGame(browser, `${address}?lang=en&route=one-ballot`);
    await toMenu(page);
    await page.keyboard.press('ArrowDown');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, outlineColor, outlineWidth };
    });

    expect(ring).toEqual({ outlineStyle: 'solid', outlineColor: 'rgb(226, 166, 61)', outlineWidth: '4px' });
    await page.context().close();
  });
});

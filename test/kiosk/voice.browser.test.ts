import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { begin, openKiosk, pressCode, stored, text, toMenu, where } from './support/kiosk.ts';
import { heard, hush, said, silent, voices } from './support/voices.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const KEYS = { F13: 'previous', F14: 'next', F15: 'select', F18: 'repeat', F19: 'louder', F20: 'stop' };

/** Notes what is played, and how; a file is over as soon as it has begun. */
const PLAYED = `
  window.played = [];
  HTMLMediaElement.prototype.play = async function () {
    window.played.push({ file: this.src.replace(document.baseURI.replace(/[^/]*$/, ''), ''), volume: this.volume, rate: this.playbackRate });
    setTimeout(() => this.onended?.());
  };`;

/** The beginning of the passage that stands on the screen. */
const passage = async (page: Page) => (await text(page, '[data-part="prose"] p[data-beat]')).slice(0, 30);

describe('The voice', () => {
  it('reads passage, choices, cards and the other language, at the visitor’s volume, and is off for the next', async () => {
    const { page, context } = await openKiosk(browser, address, {
      clock: true,
      init: voices(10),
      config: { voice: { volume: 0.6 } },
    });
    await begin(page);
    await toMenu(page);
    // Nothing sounds until it is asked for; the voice is heard all the same.
    expect(await page.getAttribute('[data-k="louder"]', 'aria-label')).toContain(' 0 ');
    await page.tap('[data-k="voice"]');
    const lines = await page.$$eval('[data-part="prose"] > p[data-beat]', (all) => all.map((p) => p.textContent ?? ''));
    const choices = await page.$$eval('#text .strip .words', (all) => all.map((it) => it.textContent ?? ''));
    const last = choices.at(-1) ?? '';
    await heard(page, last);
    const all = await said(page);
    const told = all.map(({ text: sentence }) => sentence).join(' ');
    for (const line of lines) expect(told).toContain(line.slice(0, 60));
    expect(told.indexOf(last)).toBeGreaterThan(told.indexOf(lines[0]?.slice(0, 20) ?? 'x'));
    expect(new Set(all.map(({ voice, lang }) => `${voice} ${lang}`))).toEqual(new Set(['Local en-GB en-GB']));
    expect(Math.max(...all.map(({ text: sentence }) => sentence.length))).toBeLessThan(300);
    expect(all[0]).toMatchObject({ volume: 0.6, rate: 1 });

    await page.tap('button[data-claim]');
    await page.waitForSelector('[data-evidence]:not([aria-busy])');
    await heard(page, (await text(page, '.evidence .statement')).slice(0, 30));
    await page.tap('dialog.card [data-act="close"]');
    await page.tap('[data-k="louder"]');
    await page.tap('[data-k="language"]');
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    await heard(page, await passage(page));
    expect((await said(page)).at(-1)).toMatchObject({ lang: 'es-ES', voice: 'Local es-ES', volume: 0.7 });

    await page.tap('[data-k="voice"]');
    expect(await silent(page)).toBe(true);
    await page.tap('[data-k="voice"]');
    await page.tap('[data-k="restart"]');
    await page.tap('[data-k="yes"]');
    await where(page, 'language');
    await page.tap('[data-k="language-en"]');
    await where(page, 'story');
    await page.waitForSelector('[data-part="prose"]');
    expect(await silent(page)).toBe(true);
    await context.close();
  });

  it('invites, is started by any key of the keypad, says what a key reaches, is stopped and says it again', async () => {
    const { page, context } = await openKiosk(browser, address, {
      clock: true,
      init: voices(40),
      config: { keys: KEYS },
    });
    for (const round of [1, 2]) {
      await page.clock.fastForward(30_000);
      await heard(page, 'Press any key of the keypad', round);
    }
    const invited = (await said(page)).filter(({ text: sentence }) => sentence.startsWith('Press any key'));
    expect(invited.map(({ volume }) => volume)).toEqual([0.4, 0.4]);

    await hush(page);
    await pressCode(page, 'F14');
    await where(page, 'language');
    await heard(page, 'Choose a language');
    await heard(page, 'Elige idioma');
    expect((await said(page)).find(({ text: sentence }) => sentence.includes('Elige'))?.lang).toBe('es-ES');
    await hush(page);
    await pressCode(page, 'F14');
    await heard(page, 'English');
    await pressCode(page, 'F15');
    await where(page, 'story');
    await page.waitForSelector('[data-part="prose"]');
    const first = await passage(page);
    await heard(page, first);

    await pressCode(page, 'F20');
    expect(await silent(page)).toBe(true);
    await pressCode(page, 'F18');
    await heard(page, first);
    await context.close();
  });

  it('invites nobody where there is no keypad', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, init: voices(10) });
    await page.clock.fastForward(30_000);

    expect(await silent(page)).toBe(true);

    // Nor is a visitor asked aloud who has never asked for a voice.
    await begin(page);
    await page.clock.fastForward(130_000);
    await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
    expect(await silent(page)).toBe(true);

    // Who has brought up the sounds is, for it is heard already.
    await page.tap('[data-k="here"]');
    await page.tap('[data-k="louder"]');
    await page.clock.fastForward(130_000);
    await heard(page, 'Are you still there?');
    await context.close();
  });

  it('lets the visitor’s time rest while it speaks, and asks aloud whether anybody is there though it is off', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, init: voices(100_000) });
    await begin(page, 'es');
    await page.tap('[data-k="voice"]');
    await page.clock.runFor(1000);
    for (let part = 0; part < 5; part++) {
      await page.clock.fastForward(5000);
      expect(await page.isVisible('[data-layer="still"]')).toBe(false);
    }
    await page.tap('[data-k="voice"]');
    await hush(page);
    await page.clock.fastForward(130_000);
    await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
    await heard(page, '¿Sigues ahí?');
    await context.close();
  });

  it('asks whether anybody is there once, however the seconds run, and not on when it has been answered', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, init: voices(2000) });
    const counted = async () => (await said(page)).map(({ text: sentence }) => sentence);
    await begin(page);
    await page.tap('[data-k="voice"]');
    // Everything on the screen has been read by then, and the time allowed is not over.
    await page.clock.runFor(50_000);
    expect(await counted()).not.toEqual([]);
    for (const answered of [false, true]) {
      await hush(page);
      await page.clock.fastForward(130_000);
      await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
      await heard(page, 'Are you still there?');
      if (answered) await page.tap('[data-k="here"]');
      await page.clock.runFor(20_000);
      expect(await counted()).toEqual([
        'Are you still there?',
        ...(answered ? [] : ['In 30 seconds this screen is cleared.', 'Touch the screen or press any key to go on.']),
      ]);
      if (!answered) await page.tap('[data-k="here"]');
    }
    await context.close();
  });

  it('speaks from the pack beside the page where no voice is installed, and tells the operator of what it lacks', async () => {
    const [first, second] = ['Choose a language', 'Elige idioma'];
    const { page, context } = await openKiosk(browser, address, {
      init: `${voices(10, [])} ${PLAYED}`,
      config: { keys: KEYS },
      pack: { en: { [first]: 'en/1.ogg' }, es: { [second]: 'es/1.ogg' } },
    });
    await pressCode(page, 'F14');
    await page.waitForFunction(() => (window as unknown as { played: unknown[] }).played.length === 2);
    const played = await page.evaluate(() => (window as unknown as { played: unknown[] }).played);
    expect(played).toEqual([
      { file: 'voice/en/1.ogg', volume: 0.4, rate: 1 },
      { file: 'voice/es/1.ogg', volume: 0.4, rate: 1 },
    ]);
    await page.waitForFunction(() => document.body.dataset.kiosk === 'language');
    const [fault] = (await stored(page))['three-against-kiosk/faults'] as { kind: string; detail: string }[];
    expect(fault).toMatchObject({ kind: 'voice-gap', detail: 'English Three Against' });
    await context.close();
  });

  it('is not offered in a language that nothing speaks', async () => {
    const { page, context } = await openKiosk(browser, address, { init: voices(10, ['en-US']) });
    await begin(page, 'es');
    expect(await page.$('[data-k="voice"]')).toBeNull();
    await page.tap('[data-k="language"]');
    await page.waitForSelector('[data-k="voice"]');
    await context.close();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { begin, openKiosk, pressCode, text, toMenu, where } from './support/kiosk.ts';
import { heard, hush, said, voices } from './support/voices.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const KEYS = { F13: 'previous', F14: 'next', F15: 'select', F18: 'repeat', F19: 'louder', F20: 'stop' };

describe('The voice', () => {
  it('reads the passage and then the choices, with a voice that is installed, and is stopped by the same control', async () => {
    const { page, context } = await openKiosk(browser, address, { init: voices(10) });
    await begin(page);
    await toMenu(page);
    await page.tap('[data-k="voice"]');
    const lines = await page.$$eval('[data-part="prose"] > p[data-beat]', (all) => all.map((p) => p.textContent ?? ''));
    const last =
      (await page.$$eval('#text .strip .words', (all) => all.map((it) => it.textContent ?? ''))).at(-1) ?? '';
    await heard(page, last);
    const all = await said(page);
    const told = all.map(({ text: sentence }) => sentence).join(' ');
    for (const line of lines) expect(told).toContain(line.slice(0, 60));
    expect(told.indexOf(last)).toBeGreaterThan(told.indexOf(lines[0]?.slice(0, 20) ?? 'x'));
    expect(new Set(all.map(({ voice, lang }) => `${voice} ${lang}`))).toEqual(new Set(['Local en-GB en-GB']));
    expect(Math.max(...all.map(({ text: sentence }) => sentence.length))).toBeLessThan(300);

    await page.tap('[data-k="voice"]');
    await hush(page);
    await page.click('#text button.strip >> nth=0');
    await page.waitForTimeout(600);
    expect(await said(page)).toEqual([]);
    await context.close();
  });

  it('reads each new screen, the card that is opened, and goes on in the other language', async () => {
    const { page, context } = await openKiosk(browser, address, { init: voices(10) });
    await begin(page);
    await page.tap('[data-k="voice"]');
    await toMenu(page);
    await heard(page, (await text(page, '[data-part="prose"] p[data-beat]')).slice(0, 40));
    await page.tap('button[data-claim]');
    await page.waitForSelector('[data-evidence]:not([aria-busy])');
    await heard(page, (await text(page, '.evidence .statement')).slice(0, 30));
    await page.tap('dialog.card [data-act="close"]');
    await hush(page);
    await page.tap('[data-k="language"]');
    await heard(page, (await text(page, '[data-part="prose"] p[data-beat]')).slice(0, 30));

    expect((await said(page)).at(-1)).toMatchObject({ lang: 'es-ES', voice: 'Local es-ES' });
    await context.close();
  });

  it('is started by any key of the keypad, in the attract loop already, and says what a key reaches', async () => {
    const { page, context } = await openKiosk(browser, address, { init: voices(10), config: { keys: KEYS } });
    await pressCode(page, 'F14');
    await where(page, 'language');
    await heard(page, 'Choose a language');
    await heard(page, 'Elige idioma');
    const prompts = await said(page);
    expect(prompts.find(({ text: sentence }) => sentence.includes('Elige'))?.lang).toBe('es-ES');
    await hush(page);
    await pressCode(page, 'F14');
    await heard(page, 'English');
    await pressCode(page, 'F15');
    await where(page, 'story');
    await heard(page, (await text(page, '[data-part="prose"] p[data-beat]')).slice(0, 30));
    await context.close();
  });

  it('can be stopped, and says it again', async () => {
    const { page, context } = await openKiosk(browser, address, { init: voices(400), config: { keys: KEYS } });
    await begin(page);
    await pressCode(page, 'F14');
    await page.waitForFunction(() => (window as unknown as { said: unknown[] }).said.length > 0);
    const [first] = await said(page);
    await pressCode(page, 'F20');
    await hush(page);
    await page.waitForTimeout(900);
    expect(await said(page)).toEqual([]);
    await pressCode(page, 'F18');
    await heard(page, first?.text ?? 'x');
    await context.close();
  });

  it('takes the visitor’s own volume', async () => {
    const { page, context } = await openKiosk(browser, address, {
      init: voices(10),
      config: { sound: { start: 0.4 } },
    });
    await begin(page);
    await page.tap('[data-k="louder"]');
    await page.tap('[data-k="voice"]');
    await page.waitForFunction(() => (window as unknown as { said: unknown[] }).said.length > 0);

    expect((await said(page))[0]).toMatchObject({ volume: 0.5, rate: 1 });
    await context.close();
  });

  it('lets the visitor’s time rest while it speaks', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, init: voices(100_000) });
    await begin(page);
    await page.tap('[data-k="voice"]');
    await page.clock.runFor(1000);
    for (let minute = 0; minute < 5; minute++) {
      await page.clock.fastForward(5000);
      expect(await page.isVisible('[data-layer="still"]')).toBe(false);
    }
    await page.tap('[data-k="voice"]');
    await page.clock.fastForward(130_000);
    await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
    await context.close();
  });

  it('asks aloud whether anybody is there, whether it is on or not', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, init: voices(10) });
    await begin(page, 'es');
    await page.clock.fastForward(130_000);
    await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
    await page.clock.runFor(500);

    expect((await said(page)).map(({ text: sentence }) => sentence).join(' ')).toContain('¿Sigues ahí?');
    await context.close();
  });

  it('says in the attract loop every 30 seconds that a key starts it, where there is a keypad, and else never', async () => {
    const invited = async (keys: unknown) => {
      const { page, context } = await openKiosk(browser, address, { clock: true, init: voices(10), config: { keys } });
      for (let half = 0; half < 4; half++) await page.clock.runFor(30_000);
      const all = (await said(page)).filter(({ text: sentence }) => sentence.startsWith('Press any key'));
      await context.close();
      return all.length;
    };

    expect([await invited(KEYS), await invited({})]).toEqual([4, 0]);
  });

  it('is off, and silent, for the next visitor', async () => {
    const { page, context } = await openKiosk(browser, address, { init: voices(10) });
    await begin(page);
    await page.tap('[data-k="voice"]');
    await heard(page, ' ');
    await page.tap('[data-k="restart"]');
    await page.tap('[data-k="yes"]');
    await where(page, 'language');
    await page.waitForTimeout(400);
    await hush(page);
    await page.tap('[data-k="language-en"]');
    await where(page, 'story');
    await page.waitForTimeout(600);

    expect(await said(page)).toEqual([]);
    await context.close();
  });

  it('is not offered in a language that no installed voice speaks', async () => {
    const { page, context } = await openKiosk(browser, address, { init: voices(10, ['en-US']) });
    await begin(page, 'es');
    expect(await page.$('[data-k="voice"]')).toBeNull();
    await page.tap('[data-k="language"]');
    await page.waitForSelector('[data-k="voice"]');
    await context.close();
  });
});

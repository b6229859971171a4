import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser, NO_GRAPHICS, serveBuild } from '../support/browser.ts';
import { EAR, sounding, soundsOn } from './support/ear.ts';
import {
  begin,
  LANDSCAPE,
  openKiosk,
  PORTRAIT,
  playTo,
  pressCode,
  prose,
  text,
  toMenu,
  where,
} from './support/kiosk.ts';
import { tooSmall, walkScreens } from './support/screens.ts';
import { heard, said, voices } from './support/voices.ts';

let browser: Browser;
/** For the painted stage, where it is asked for. */
let painting: Promise<Browser> | undefined;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser(NO_GRAPHICS);
});
afterAll(async () => {
  await browser.close();
  await (await painting)?.close();
});

function painter(): Promise<Browser> {
  painting ??= launchBrowser();
  return painting;
}

const SHOWN = { address: 'https://museum.example/x/', museum: { name: 'City Museum', credits: 'Thanks' } };
/** With a choice of stories, too. */
const SEATED = { ...SHOWN, seated: true };
const MAPPED = { F13: 'previous', F14: 'next', F15: 'select', F16: 'back', F17: 'help', F18: 'repeat', F19: 'louder' };

describe('Hands', () => {
  const each = [
    ['lengthwise', LANDSCAPE, 'en', 'normal', 28],
    ['lengthwise', LANDSCAPE, 'es', 'large', 42],
    ['upright', PORTRAIT, 'es', 'normal', 28],
    ['upright', PORTRAIT, 'en', 'large', 42],
  ] as const;
  it.each([
    ...each.map((row) => [...row, 'as text'] as const),
    ...(process.env.TEST_LONG ? each.map((row) => [...row, 'on the painted stage'] as const) : []),
  ])(
    'find targets of 88 px and type to read %s on every screen, %j, in %s, %s, %i px, %s; upright in the lower half',
    async (_, size, language, text, type, shown) => {
      const config = { ...SEATED, text };
      const painted = shown !== 'as text';
      const { page, context } = painted
        ? await openKiosk(await painter(), address, { size, config, clock: true, query: '?kiosk' })
        : await openKiosk(browser, address, { size, config, clock: true });
      await page.waitForFunction(() => document.body.dataset.stage !== 'loading', null, { timeout: 90_000 });
      expect(await page.evaluate(() => document.body.dataset.stage !== 'off')).toBe(painted);
      const found: string[] = [];
      await walkScreens(page, language, async (screen) => {
        const small = await tooSmall(page, { target: 88, type, upright: size === PORTRAIT });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        found.push(...small.map((it) => `${screen}: ${it}`), ...(wide > 0 ? [`${screen}: ${wide} px too wide`] : []));
      });

      expect(found).toEqual([]);
      await context.close();
    },
    300_000,
  );

  it.each([
    ['lengthwise', LANDSCAPE, 'en'],
    ['upright', PORTRAIT, 'es'],
  ] as const)('%s, axe finds nothing on any screen of the kiosk', async (_, size, language) => {
    const { page, context } = await openKiosk(browser, address, {
      size,
      config: SEATED,
      clock: true,
      reducedMotion: 'reduce',
    });
    const found: string[] = [];
    await walkScreens(page, language, async (screen) => {
      found.push(...(await violations(page)).map((it) => `${screen}: ${it}`));
    });

    expect(found).toEqual([]);
    await context.close();
  });

  it('play a whole visit by two keys and a third', async () => {
    const { page, context } = await openKiosk(browser, address, { config: { ...SHOWN, keys: MAPPED } });
    await pressCode(page, 'F15');
    await where(page, 'language');
    await pressCode(page, 'F14');
    await pressCode(page, 'F14');
    await pressCode(page, 'F15');
    await where(page, 'story');
    await page.waitForSelector('html[lang="es"]');
    await page.waitForSelector('[data-part="prose"]');
    for (let step = 0; step < 200 && (await page.$('[data-layer="ending"]')) === null; step++) {
      await pressCode(page, 'F15');
    }
    await where(page, 'ending');
    await pressCode(page, 'F14');
    await pressCode(page, 'F15');
    await where(page, 'attract');
    await context.close();
  });

  it.each([
    [
      'a numeric keypad',
      {
        previous: 'Numpad7',
        next: 'Numpad9',
        select: 'Numpad5',
        back: 'Numpad1',
        help: 'Numpad3',
        repeat: 'Numpad0',
        louder: 'NumpadAdd',
        softer: 'NumpadSubtract',
      },
    ],
    [
      'an arcade encoder',
      {
        previous: 'KeyZ',
        next: 'KeyX',
        select: 'ControlLeft',
        back: 'AltLeft',
        help: 'Space',
        repeat: 'ShiftLeft',
        louder: 'Digit5',
        softer: 'Digit1',
      },
    ],
  ] as const)('do everything by %s, mapped as it comes', async (_, at) => {
    const keys = Object.fromEntries(Object.entries(at).map(([action, code]) => [code, action]));
    const { page, context } = await openKiosk(browser, address, {
      clock: true,
      init: voices(10),
      config: { keys, voice: { keys: false, invite: false } },
    });
    const press = (action: keyof typeof at) => page.keyboard.press(at[action]);
    const choice = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.choice);
    const volume = () => page.getAttribute('[data-k="louder"]', 'aria-label');
    await begin(page);
    await toMenu(page);
    const menu = await prose(page);
    await press('next');
    const first = await choice();
    await press('next');
    expect(await choice()).not.toBe(first);
    await press('previous');
    expect([first, await choice()]).toEqual([expect.any(String), first]);
    await press('select');
    expect(await prose(page)).not.toBe(menu);
    await press('back');
    expect(await prose(page)).toBe(menu);
    await press('help');
    expect(await page.isVisible('[data-layer="help"]')).toBe(true);
    await press('back');
    expect(await page.isVisible('[data-layer="help"]')).toBe(false);
    await press('louder');
    expect(await volume()).toContain(' 10 ');
    await press('softer');
    expect(await volume()).toContain(' 0 ');
    expect(await said(page)).toEqual([]);
    await press('repeat');
    await page.clock.runFor(1000);
    await heard(page, (await text(page, '[data-part="prose"] p[data-beat]')).slice(0, 12));
    expect(await prose(page)).toBe(menu);
    await context.close();
  });

  it('bring the sounds up though no finger ever touches the screen', async () => {
    const { page, context, errors } = await openKiosk(browser, address, {
      init: EAR,
      config: { sound: { start: 0.5 } },
    });
    await page.keyboard.press('Enter');
    await where(page, 'language');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await where(page, 'story');
    await soundsOn(page);

    expect((await sounding(page)).volumes).toEqual([0.38, 0.5]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('have the choices first, then the stamps, then the bar, and come round', async () => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page);
    await toMenu(page);
    const names: string[] = [];
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const { choice, claim, k = '' } = (document.activeElement as HTMLElement).dataset;
          return choice ? 'choice' : claim ? 'stamp' : k;
        }),
      );
      if (names.length > 1 && names.at(-1) === 'choice' && names.at(-2) === 'help') break;
    }

    expect([...new Set(names)]).toEqual([
      'choice',
      'stamp',
      '',
      'restart',
      'language',
      'size',
      'softer',
      'louder',
      'evidence',
      'help',
    ]);
    await context.close();
  });

  it('go back a choice, close what is open, and never out of the story', async () => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page);
    await toMenu(page);
    const menu = await prose(page);
    await page.keyboard.press('Digit1');
    expect(await prose(page)).not.toBe(menu);
    await page.keyboard.press('Escape');
    expect(await prose(page)).toBe(menu);
    await page.click('[data-k="evidence"]');
    await page.keyboard.press('Backspace');
    expect(await page.isVisible('dialog.card')).toBe(false);
    await page.click('[data-k="help"]');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('[data-layer="help"]')).toBe(false);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.kiosk)).toBe('story');
    await context.close();
  });

  it('see where they are when they come by keys, and not when they come by finger', async () => {
    const { page, context } = await openKiosk(browser, address);
    await begin(page);
    await toMenu(page);
    await page.keyboard.press('ArrowDown');
    const outline = () => page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
    expect(await outline()).toBe('7px');
    await page.touchscreen.tap(1000, 1000);
    expect(await page.evaluate(() => document.body.dataset.hands)).toBeUndefined();
    await context.close();
  });

  it('that shake press once where a cool-down is set', async () => {
    const { page, context } = await openKiosk(browser, address, { clock: true, config: { coolDown: 0.5 } });
    await begin(page);
    const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.k ?? 'story');
    await page.keyboard.press('ArrowUp');
    const first = await at();
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe(first);
    await page.clock.runFor(600);
    await page.keyboard.press('ArrowUp');
    expect(await at()).not.toBe(first);
    await context.close();
  });

  it('hold a gamepad: buttons and stick, each push once', async () => {
    const init = `
      window.pad = { buttons: Array.from({ length: 17 }, () => ({ pressed: false })), axes: [0, 0, 0, 0], looks: 0 };
      navigator.getGamepads = () => { window.pad.looks++; return [window.pad, null, null, null]; };`;
    const { page, context } = await openKiosk(browser, address, { init });
    const push = async (part: 'button' | 'axis', index: number) => {
      await hold(page, part, index, true);
      await hold(page, part, index, false);
    };
    await push('button', 0);
    await where(page, 'language');
    await push('axis', 1);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.k)).toBe('language-en');
    await push('button', 13);
    await push('button', 0);
    await where(page, 'story');
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    await context.close();
  });

  it('are shown that there is more below, and taken there', async () => {
    const { page, context } = await openKiosk(browser, address, { config: { text: 'large' } });
    await begin(page);
    await playTo(page, '[data-part="outcome"]');
    await page.waitForSelector('[data-k="more"]:not([hidden])');
    await page.tap('[data-k="more"]');
    await page.waitForFunction(() => window.scrollY > 300);
    await context.close();
  });
});

/** Pushes a button or a stick, or lets it go, for as long as it takes the kiosk, which looks frame by frame, to see it. */
async function hold(page: Page, part: 'button' | 'axis', index: number, down: boolean): Promise<void> {
  const looks = await page.evaluate(
    ([which, at, pushed]) => {
      const { pad } = window as unknown as { pad: Pad };
      if (which === 'axis') pad.axes[at] = pushed ? 1 : 0;
      else pad.buttons[at] = { pressed: pushed };
      return pad.looks;
    },
    [part, index, down] as const,
  );
  await page.waitForFunction((before) => (window as unknown as { pad: Pad }).pad.looks > before + 1, looks);
}

interface Pad {
  readonly buttons: { pressed: boolean }[];
  readonly axes: number[];
  readonly looks: number;
}

import type { Page } from 'playwright-core';
import { playTo, toMenu, toStamp, where } from './kiosk.ts';

/** Every screen of a visit, in order: `walk` goes from one to the next and tells of each. */
export async function walkScreens(page: Page, language: string, at: (screen: string) => Promise<void>): Promise<void> {
  await at('attract');
  await page.tap('[data-k="touch"]');
  await where(page, 'language');
  await at('language');
  await page.tap(`[data-k="language-${language}"]`);
  await where(page, 'route');
  await at('route');
  await page.tap('[data-k="route-one-ballot"]');
  await where(page, 'story');
  await page.waitForSelector('[data-part="prose"]');
  await toMenu(page);
  await at('story');
  await toStamp(page);
  await page.tap('button[data-claim]');
  await page.waitForSelector('[data-evidence]:not([aria-busy])');
  await at('evidence');
  await page.tap('dialog.card [data-act="close"]');
  await page.tap('[data-k="evidence"]');
  await page.waitForSelector('.archive li');
  await at('archive');
  await page.tap('dialog.card [data-act="close"]');
  await page.tap('[data-k="restart"]');
  await at('ask');
  await page.tap('[data-k="no"]');
  await page.tap('[data-k="help"]');
  await at('help');
  await page.tap('[data-k="history"]');
  await at('history');
  await page.tap('dialog.card [data-act="close"]');
  await page.tap('[data-k="help"]');
  await page.tap('[data-k="about"]');
  await page.waitForSelector('dialog.card[open]');
  await at('about');
  await page.tap('dialog.card [data-act="close"]');
  await page.tap('[data-k="help"]');
  await page.tap('[data-k="provenance"]');
  await page.waitForSelector('.basis');
  await at('provenance');
  await page.tap('[data-k="help"]');
  await page.tap('[data-k="provenance"]');
  await playTo(page, '[data-part="figure"]');
  await at('ballot');
  await playTo(page, '[data-k="file"]:enabled');
  await page.tap('[data-k="file"]');
  await page.waitForSelector('dialog.card[open]');
  await at('file');
  await page.tap('dialog.card [data-act="close"]');
  for (const part of ['ending', 'act', 'outcome', 'hall']) {
    await playTo(page, `[data-part="${part}"]`);
    await page.waitForSelector('#text [aria-busy="true"]', { state: 'detached' });
    await at(part);
  }
  await playTo(page, '[data-layer="ending"]');
  await at('home');
  await page.clock.fastForward(180_000);
  await page.waitForSelector('[data-layer="still"]', { state: 'visible' });
  await at('still');
}

/** What of a screen is too small to be pressed or read, or, upright, too high to be reached. */
export function tooSmall(
  page: Page,
  least: { readonly target: number; readonly type: number; readonly upright: boolean },
): Promise<string[]> {
  return page.evaluate(({ target, type, upright }) => {
    const found: string[] = [];
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('[aria-hidden="true"], .unseen, [inert]') === null;
    const modal = [...document.querySelectorAll('dialog.k-dialog[open]')].at(-1);
    const card = document.querySelector('dialog.card[open]');
    const within = (element: Element) =>
      modal ? modal.contains(element) : card ? card.contains(element) || element.closest('#kiosk') !== null : true;
    for (const button of document.querySelectorAll('button, a[href], input, select, [role="slider"]')) {
      if (!seen(button) || !within(button)) continue;
      const { width, height, top, bottom, left, right } = button.getBoundingClientRect();
      const name = `${button.className} ${button.getAttribute('data-k') ?? button.textContent?.trim().slice(0, 30)}`;
      // The rows of the printed list stand again, in full size, as the choices under it; the seats of the hall are its
      // picture, and lie with the words about it where the picture lies.
      const row = button.matches('.row, .seat, .hall-lead .grade');
      if (!row && (width < target || height < target))
        found.push(`${name}: ${Math.round(width)} × ${Math.round(height)}`);
      const shown = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
      if (upright && !row && shown && (top + bottom) / 2 < window.innerHeight / 2 && height < window.innerHeight / 2) {
        found.push(`${name}: at ${Math.round((top + bottom) / 2)}`);
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !/\S/.test(node.textContent ?? '') || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName)) continue;
      if (!seen(parent) || !within(parent) || parent.closest('noscript')) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < type - 0.01)
        found.push(`${parent.className || parent.tagName} “${node.textContent?.trim().slice(0, 24)}”: ${size} px`);
    }
    return [...new Set(found)];
  }, least);
}

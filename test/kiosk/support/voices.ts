import type { Page } from 'playwright-core';

/** What was said, and how. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly volume: number;
  readonly voice: string;
}

/** Puts voices into a browser that has none: two that are installed and one that needs a network. A sentence takes its time. */
export function voices(milliseconds: number, installed: readonly string[] = ['en-GB', 'es-ES']): string {
  return `
    window.said = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const local = ${JSON.stringify(installed)}.map((lang) => ({ lang, name: 'Local ' + lang, localService: true }));
    const voices = [{ lang: 'es-ES', name: 'Far away', localService: false, default: true }, ...local];
    let now;
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => voices, addEventListener() {}, removeEventListener() {},
      cancel() { const it = now; now = undefined; if (it) { clearTimeout(it.timer); it.onerror?.(); } },
      speak(it) {
        window.said.push({ text: it.text, lang: it.lang, rate: it.rate, volume: it.volume, voice: it.voice.name });
        now = it;
        it.timer = setTimeout(() => { now = undefined; it.onend?.(); }, ${milliseconds});
      },
    } });`;
}

/** Everything that was said so far. */
export function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as { said: Said[] }).said);
}

/** Waits until something has been said, so many times, that holds these words. */
export async function heard(page: Page, words: string, times = 1): Promise<void> {
  await page.waitForFunction(
    ([wanted, often]) =>
      (window as unknown as { said: Said[] }).said.filter(({ text }) => text.includes(wanted)).length >= often,
    [words, times] as const,
    { polling: 50, timeout: 10_000 },
  );
}

/** Forgets what was said. */
export function hush(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { said: Said[] }).said.length = 0;
  });
}

/** Whether nothing is said from here on, for three seconds of the page's own simulated time. */
export async function silent(page: Page): Promise<boolean> {
  await hush(page);
  await page.clock.runFor(3000);
  return (await said(page)).length === 0;
}

import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';

/** Our own flags: those that come with the packaged browser switch off the web's own safety. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Starts the Chromium that comes with the project, or the one that CHROME_PATH names. */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: [...FLAGS, ...extra] });
}

/** For tests without the painted stage: a graphics card that is made up costs more than all else. */
export const NO_GRAPHICS = ['--disable-gpu'] as const;

/** Starts the same browser with a folder of its own, in which it finds again what it kept there, as on a museum's machine. */
export async function launchKept(folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const executablePath = process.env.CHROME_PATH ?? (await sparticuz.executablePath());
  return chromium.launchPersistentContext(folder, { executablePath, args: FLAGS, ...options });
}

/** Serves a built folder for tests; the address ends in a slash. */
export function serveBuild(folder = 'dist'): Promise<string> {
  return serve({ folder, port: 0 });
}

/** The sizes that every screen must hold at. */
export const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

/** Opens the game in a context of its own and waits until the stage stands or is off. Errors on the page are kept. */
export async function openGame(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: SIZES[0], ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset.stage !== 'loading');
  return { page, errors };
}

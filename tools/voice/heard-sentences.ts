import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { sentencesOf } from '../../src/kiosk/voice/voice.ts';
import { hallWords } from '../../src/language/hall/words.ts';
import { kioskWords } from '../../src/language/kiosk/words.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { coveringPaths } from '../covering-paths.ts';
import { projectStories, ROOT } from '../project.ts';
import { serve } from '../serve.mjs';
import { Sentences } from './sentences.ts';

const ROUTE = 'one-ballot';

/** Seconds that `idle.countdown` may hold: each makes a sentence of its own. */
const COUNTDOWNS = Array.from({ length: 101 }, (_, more) => 20 + more);

/** How much evidence, and how much in the file, the bar may ever show. */
const MOST_EVIDENCE = 40;
const MOST_FILED = 9;

/** What the tool needs of the page. */
declare const sentencesHere: () => [string, string][];
declare const nextHere: (wanted: string | undefined) => 'choice' | 'continue' | undefined;

/**
 * Every sentence that a kiosk with One Ballot can be heard to say, met by playing it: the paths that together come to
 * every line, each card and sheet on the way, in each language. `config` is the text of the museum's kiosk.json, whose
 * own words are met, too.
 */
export async function heardSentences(config: string | undefined, tell: (line: string) => void): Promise<Sentences> {
  const sentences = new Sentences();
  const address = await serve({ folder: join(ROOT, 'dist') });
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const inPage = await inPageCode();
    for (const language of LANGUAGES) {
      sentences.add(askedAloud(language));
      const page = await openKiosk(browser, address, inPage, config);
      await playAll(page, language, sentences, tell);
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  return sentences;
}

/** What is said and stands nowhere on the screen, and what hangs on paths, hands and screens that are not played here. */
function askedAloud(language: Language): [string, string][] {
  const { bar, ending, invite, still } = kioskWords(language);
  const { hint, touchHint, rowsHint, seatsHint } = hallWords(language);
  const spoken = [
    invite,
    ...[hint, touchHint, rowsHint, seatsHint],
    ...[ending.title, ending.scan, ending.noCode],
    ...COUNTDOWNS.map((seconds) => still.spoken(seconds)),
    ...upTo(MOST_EVIDENCE).map((n) => bar.evidence(n)),
    ...upTo(MOST_FILED).map((n) => bar.file(n)),
  ];
  return spoken.flatMap(sentencesOf).map((sentence): [string, string] => [language, sentence]);
}

function upTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, at) => at + 1);
}

async function inPageCode(): Promise<string> {
  const bundle = await rolldown({ input: join(ROOT, 'tools/voice/in-page.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

async function openKiosk(browser: Browser, address: string, inPage: string, config?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(inPage);
  await page.route('**/kiosk.json', (route) =>
    config === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: config, contentType: 'text/plain' }),
  );
  await page.goto(`${address}?kiosk&stage=off&voice.on=yes`);
  await arrive(page, 'attract');
  return page;
}

async function playAll(page: Page, language: Language, sentences: Sentences, tell: (line: string) => void) {
  const stories = projectStories();
  const ink = stories.routes.find((it) => it.route === ROUTE && it.language === language)?.ink;
  if (ink === undefined) throw new Error(`there is no ${ROUTE} in ${language}`);
  const take = async () => sentences.add(await page.evaluate(() => sentencesHere()));
  const opened = new Set<string>();
  const paths = coveringPaths(ROUTE, ink);
  await take();
  await press(page, '[data-k="touch"]');
  await arrive(page, 'language');
  for (const [at, path] of paths.entries()) {
    await take();
    await press(page, `[data-k="language-${language}"]`);
    await arrive(page, 'story');
    await playPath(page, [...path], { take, opened, sheets: at === 0 });
    await take();
    await press(page, '[data-k="again"]');
    await arrive(page, 'language');
    tell(`${language}: path ${at + 1} of ${paths.length}, ${sentences.of(language).length} sentences`);
  }
}

interface Taking {
  readonly take: () => Promise<void>;
  /** Evidence that has been opened before. */
  readonly opened: Set<string>;
  /** The sheets that are the same on every path are opened, too. */
  readonly sheets: boolean;
}

/** Plays one path to the end and past it, and opens what can be opened on the way. */
async function playPath(page: Page, path: string[], { take, opened, sheets }: Taking): Promise<void> {
  await page.waitForSelector('#text [data-part]');
  if (sheets) await openSheets(page, take);
  for (let step = 0; step < 400; step++) {
    if ((await page.$('[data-layer="ending"]')) !== null) return;
    await page.waitForSelector('#text [aria-busy="true"]', { state: 'detached' });
    await take();
    await openEvidence(page, take, opened);
    const next = await page.evaluate((wanted) => nextHere(wanted), path[0]);
    if (next === 'choice') await press(page, `#text button[data-choice="${path.shift()}"]`, true);
    else if (next === 'continue') await press(page, '#text button[data-act="continue"]', true);
    else throw new Error(`nothing to go on with, before ${path[0] ?? 'the end'}`);
  }
  throw new Error('a path has no end');
}

async function openEvidence(page: Page, take: () => Promise<void>, opened: Set<string>): Promise<void> {
  const claims = await page.$$eval('#text button[data-claim]', (all) => all.map((it) => it.getAttribute('data-claim')));
  for (const claim of claims) {
    if (claim === null || opened.has(claim)) continue;
    opened.add(claim);
    await press(page, `#text button[data-claim="${claim}"]`);
    await page.waitForSelector('[data-evidence]:not([aria-busy])');
    await take();
    await press(page, 'dialog.card [data-act="close"]');
  }
}

/** The question whether to begin again, the help and what it leads to, and every loudness. */
async function openSheets(page: Page, take: () => Promise<void>): Promise<void> {
  await press(page, '[data-k="restart"]');
  await take();
  await press(page, '[data-k="no"]');
  for (const sheet of ['history', 'about']) {
    await press(page, '[data-k="help"]');
    await take();
    await press(page, `[data-k="${sheet}"]`);
    await page.waitForSelector('dialog.card[open]');
    await take();
    await press(page, 'dialog.card [data-act="close"]');
  }
  for (const contrast of [1, 2]) {
    await press(page, '[data-k="help"]');
    await press(page, '[data-k="contrast"]');
    if (contrast === 1) await take();
    await press(page, '[data-k="close"]');
  }
  for (const key of [...Array(10).fill('softer'), ...Array(10).fill('louder')]) {
    await press(page, `[data-k="${key}"]`);
    await take();
  }
  await press(page, '[data-k="size"]');
  await take();
  await press(page, '[data-k="size"]');
}

/** Presses a control as a script can, wherever it lies; `turning` waits until the screen shows something else. */
async function press(page: Page, selector: string, turning = false): Promise<void> {
  const words = () => page.evaluate(() => document.body.textContent);
  const before = turning ? await words() : '';
  await page.$eval(selector, (it) => (it as HTMLElement).click());
  if (turning) await page.waitForFunction((old) => document.body.textContent !== old, before, { polling: 20 });
}

function arrive(page: Page, place: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.body.dataset.kiosk === wanted, place, { polling: 20 });
}

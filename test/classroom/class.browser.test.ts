import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser, SIZES, serveBuild } from '../support/browser.ts';
import { pressToSheet } from './support/press-to-sheet.ts';

const OWN = '<img src=x onerror="globalThis.hurt=1"> Why?';
const ANSWER = '<script>globalThis.hurt=1</script> =1+1';

let browser: Browser;
let address: string;
const foreign: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

describe('A class', () => {
  it('is given a link, plays it in three ways, hands in, and is seen right', { timeout: 400_000 }, async () => {
    const desk = await open(await machine(), `${address}?desk&lang=en`);
    const link = await makeLink(desk);

    const first = await playByHand(link);
    const second = await playByKeys(link);
    const third = await playOnTwoMachines(link);
    const changed = {
      ...first,
      play: 'changed',
      name: 'Dora',
      acts: first.acts.map((act) => ({ ...act, file: 'Nothing.' })),
    };

    await desk.locator('[data-c="part-group"]').click();
    await desk.locator('[data-c="files"]').setInputFiles(
      [first, second, third, changed].map((record, at) => ({
        name: `${at}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(record)),
      })),
    );
    await desk.locator('[data-part="pupils"] tbody tr').first().waitFor();

    const rows = await desk.locator('[data-part="pupils"] tbody th').allTextContents();
    expect(rows.sort()).toEqual(['Ana', 'Bruno', 'Carla']);
    expect(await desk.locator('[data-part="aside"] tbody tr').allTextContents()).toEqual([
      expect.stringContaining('Dora'),
    ]);
    expect(await desk.locator('[data-why="changed"]').textContent()).toContain('sheets do not follow');
    expect(await desk.locator(`[data-member="${third.play}"]`).textContent()).not.toContain('not finished');

    await desk.locator('[data-c="view-answers"]').click();
    await desk.locator('[data-part="answers"]').waitFor();
    const answers = (await desk.locator('[data-part="answers"]').textContent()) ?? '';
    expect(answers).toContain(OWN);
    // Three pupils, two questions each.
    expect(answers.split(ANSWER)).toHaveLength(7);
    await desk.locator('[data-c="view-shares"]').click();
    expect(await desk.locator('[data-choice-share="give-sugar"]').first().textContent()).toContain('of 3');
    expect(await desk.locator('[data-part="class-map"] svg').count()).toBe(1);
    await desk.locator('[data-c="projector"]').click();
    for (const view of ['table', 'answers', 'compare']) {
      await desk.locator(`[data-c="view-${view}"]`).click();
      await desk.locator(`.c-view[data-view="${view}"] > *`).waitFor();
      const text = (await desk.locator('body').textContent()) ?? '';
      for (const name of ['Ana', 'Bruno', 'Carla', 'Dora']) expect(text, view).not.toContain(name);
    }
    expect(await desk.evaluate(() => 'hurt' in globalThis)).toBe(false);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe.each(['en', 'es'])('In %s', (lang) => {
  it.each([SIZES[0], SIZES[3]])(
    'axe finds nothing, and nothing is wider than the screen, at $width',
    { timeout: 200_000 },
    async (viewport) => {
      const context = await machine(viewport);
      const desk = await open(context, `${address}?desk&lang=${lang}`);
      const found: Record<string, unknown> = {};
      const look = async (page: Page, name: string) => {
        const wrong = await violations(page);
        const over = await page.evaluate(() => {
          const dialog = document.querySelector('dialog[open]');
          return Math.max(document.documentElement.scrollWidth, dialog?.scrollWidth ?? 0) - innerWidth;
        });
        if (wrong.length > 0 || over > 0) found[name] = { wrong, over };
      };
      const link = await makeLink(desk, true);
      await look(desk, 'desk');
      await desk.locator('[data-c="part-materials"]').click();
      await desk.locator('[data-part="material"] h2').first().waitFor();
      await look(desk, 'materials');

      const page = await open(context, `${link}`.replace('?', '?stage=off&'));
      await page.locator('[data-part="intro"]').waitFor();
      await look(page, 'intro');
      await begin(page, 'Ana');
      await look(page, 'play');
      await page.locator('.c-bar [data-c="resume"]').click();
      await look(page, 'resume');
      await page.keyboard.press('Escape');
      await toQuestions(page);
      await look(page, 'questions');
      await page.locator('[data-c="keep-answers"]').click();
      await page.locator('.c-bar [data-c="thread"]').click();
      await page.locator('[data-part="thread"]').waitFor();
      await look(page, 'thread');
      await page.locator('[data-c="reveal"]').click();
      await look(page, 'thread revealed');
      await page.locator('[data-part="thread"] [data-c="close"]').click();
      await page.locator('.c-bar [data-c="hand-in"]').click();
      await page.locator('[data-part="record"]').waitFor();
      await look(page, 'record');
      const record = await save(page);

      await desk.locator('[data-c="part-group"]').click();
      await desk
        .locator('[data-c="files"]')
        .setInputFiles([
          ...[1, 2].map((n) =>
            file(`${n}.json`, JSON.stringify({ ...record, play: `p${n}`, thread: { 1: 'legend' } })),
          ),
          file('bad.json', '{'),
        ]);
      await desk.locator('[data-part="pupils"]').waitFor();
      for (const view of ['table', 'shares', 'answers', 'compare', 'thread']) {
        await desk.locator(`[data-c="view-${view}"]`).click();
        await desk.locator(`.c-view[data-view="${view}"] > *`).waitFor();
        await look(desk, `class ${view}`);
      }
      await desk.locator('[data-c="projector"]').click();
      await look(desk, 'projector');

      expect(found).toEqual({});
      await context.close();
    },
  );

  it.each([
    ['cut', (link: string) => link.slice(0, -9)],
    ['edited', (link: string) => link.replace(/(#a=1\.\w+\.)..../, '$1AAAA')],
    ['of a later version', (link: string) => link.replace('#a=1.', '#a=9.')],
    ['full of markup', (link: string) => `${link.split('#')[0]}#a=<script>globalThis.hurt=1</script>`],
    ['far too long', (link: string) => `${link}${'A'.repeat(1_000_000)}`],
  ])('a link that is %s gets a sentence, and the game stays in reach', { timeout: 60_000 }, async (_how, hurt) => {
    const context = await machine();
    const link = await makeLink(await open(context, `${address}?desk&lang=${lang}`));
    const page = await open(context, hurt(link).replace('?', '?stage=off&'));

    expect((await page.locator('[data-part="link-fault"] .c-trouble').textContent())?.length).toBeGreaterThan(30);
    await page.locator('[data-part="link-fault"] [data-c="close"]').click();
    expect(await page.locator('button[data-act="begin-one-ballot"]').isVisible()).toBe(true);
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
    await context.close();
  });
});

describe('A chapter alone', () => {
  it('begins and ends with itself, keeps the file shut, and prints as a document', { timeout: 200_000 }, async () => {
    const context = await machine();
    const desk = await open(context, `${address}?desk&lang=en`);
    await desk.locator('[data-c="route"]').selectOption('teller');
    await desk.locator('[data-c="chapter"] option[value="the-box"]').waitFor({ state: 'attached' });
    await desk.locator('[data-c="chapter"]').selectOption('the-box');
    await desk.locator('[data-part="past"] summary').click();
    await desk.locator('[data-c="past-2"]').selectOption({ index: 1 });
    await desk.locator('[data-c="closed"]').check();
    await desk.locator('[data-c="language-es"]').uncheck();
    await desk.locator('[data-c="make"]').click();
    const link = await desk.locator('[data-part="link"]').inputValue();

    const page = await open(context, link.replace('lang=en', 'lang=es&stage=off'));
    await begin(page, 'Ana');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('[data-part="chapter"]').textContent()).toBe('The box');
    expect(await page.locator('[data-act="file"]').isVisible()).toBe(false);
    await toQuestions(page);
    await answer(page);
    await page.locator('[data-part="record"]').waitFor();
    expect(await page.locator('.c-facts').textContent()).toContain('read to its end');
    const record = await save(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-part="record"] textarea').first().isVisible()).toBe(false);
    expect(await page.locator('.c-printed').first().isVisible()).toBe(true);
    expect(await page.locator('[data-c="save"]').isVisible()).toBe(false);

    await desk.locator('[data-c="part-group"]').click();
    await desk.locator('[data-c="files"]').setInputFiles([file('a.json', JSON.stringify(record))]);
    await desk.locator('[data-part="pupils"] tbody tr').waitFor();
    await desk.locator('[data-c="view-shares"]').click();
    await desk.locator('[data-part="shares"]').waitFor();
    // What was given is not counted as chosen.
    expect(await desk.locator('[data-part="shares"] [data-menu^="mandate:"]').count()).toBe(0);
    expect(await desk.locator('[data-part="shares"] [data-menu^="the-box:"]').count()).toBeGreaterThan(3);
    await context.close();
  });
});

describe('On a shared machine', () => {
  it('goes on where it was, and everything can be deleted', { timeout: 120_000 }, async () => {
    const context = await machine();
    const link = await makeLink(await open(context, `${address}?desk&lang=en`));
    const page = await open(context, link.replace('?', '?stage=off&'));
    await begin(page, 'Ana');
    await toQuestions(page);
    await page.locator('[data-answer]').first().fill(ANSWER);
    await page.locator('[data-c="keep-answers"]').click();
    await untilKept(page, ANSWER);
    await page.reload();
    await page.locator('[data-part="intro"] [data-c="begin"]').click();
    await page.locator('.c-bar [data-c="hand-in"]').click();
    expect(await page.locator('[data-answer="q1"]').inputValue()).toBe(ANSWER);

    await page.locator('[data-c="delete-all"]').click();
    expect(await page.locator('[data-part="said"]').textContent()).toContain('Press again');
    await page.locator('[data-c="delete-all"]').click();
    await page.locator('[data-part="deleted"]').waitFor();
    const left = await page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open('three-against');
          request.onsuccess = () => {
            const all = request.result.transaction('kept').objectStore('kept').getAllKeys();
            all.onsuccess = () => done(all.result);
          };
        }),
    );
    expect(left).toEqual([]);
    await context.close();
  });
});

interface Kept {
  readonly play: string;
  readonly name: string;
  readonly ending: string;
  readonly path: readonly string[];
  readonly acts: readonly Record<string, string>[];
}

/** A browser of its own, as another machine would be; what it asks of another origin is noted. */
async function machine(viewport: { width: number; height: number } = SIZES[0]): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:/.test(url.protocol) && url.origin !== new URL(address).origin) foreign.push(request.url());
  });
  return context;
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(url);
  return page;
}

/** Makes an assignment on One Ballot: a question of one's own after the first chapter, one before the outcome. */
async function makeLink(desk: Page, thread = false): Promise<string> {
  await desk.locator('[data-c="place"] option[value="the-pencil"]').waitFor({ state: 'attached' });
  await desk.locator('[data-c="remove-1"]').click();
  await desk.locator('[data-c="remove-0"]').click();
  await desk.locator('[data-c="place"]').selectOption('the-pencil');
  await desk.locator('[data-c="own"]').fill(OWN);
  await desk.locator('[data-c="add-own"]').click();
  await desk.locator('[data-c="bank"]').selectOption('silence');
  await desk.locator('[data-c="add-bank"]').click();
  if (thread) await desk.locator('[data-c="add-thread"]').check();
  await desk.locator('[data-c="make"]').click();
  return desk.locator('[data-part="link"]').inputValue();
}

async function begin(page: Page, name: string): Promise<void> {
  await page.locator('[data-part="intro"]').waitFor();
  await page.locator('[data-c="name"]').fill(name);
  await page.locator('[data-c="confirm-notes"]').check();
  await page.locator('[data-c="begin"]').click();
  await page.locator('[data-part="prose"]').waitFor();
}

/** Goes on until one of these sheets of the assignment lies over the page; says which. */
const toSheet = (page: Page, ...parts: string[]): Promise<string> => page.evaluate(pressToSheet, parts);

const toQuestions = (page: Page) => toSheet(page, 'questions');

async function answer(page: Page): Promise<void> {
  await page.locator('[data-answer]').first().fill(ANSWER);
  await page.locator('[data-c="keep-answers"]').click();
}

async function save(page: Page): Promise<Kept> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('dialog [data-c="save"]').click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as Kept;
}

/** With the pointer, on the Page. Nothing that is documented shows before the last question is put. */
async function playByHand(link: string): Promise<Kept> {
  const page = await open(await machine(), link.replace('?', '?stage=off&'));
  await begin(page, 'Ana');
  await toQuestions(page);
  await answer(page);
  await toQuestions(page);
  expect(await page.locator('[data-part="outcome"]').count()).toBe(0);
  await answer(page);
  await page.locator('[data-part="outcome"]').waitFor();
  await toSheet(page, 'record');
  expect(await page.locator('[data-question="q2"] textarea').count()).toBe(0);
  const record = await save(page);
  await page.context().close();
  return record;
}

/** By keys alone, from the first sheet to the file. */
async function playByKeys(link: string): Promise<Kept> {
  const page = await open(await machine(), link.replace('?', '?stage=off&'));
  await page.locator('[data-part="intro"]').waitFor();
  await tabTo(page, '[data-c="confirm-notes"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-c="name"]');
  await page.keyboard.type('Bruno');
  await tabTo(page, '[data-c="begin"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-part="prose"]').waitFor();
  for (let step = 0; step < 400; step++) {
    if ((await page.locator('dialog[open] [data-part="record"]').count()) > 0) break;
    if ((await page.locator('dialog[open] [data-part="questions"]').count()) > 0) {
      await tabTo(page, '[data-answer]');
      await page.keyboard.type(ANSWER);
      await tabTo(page, '[data-c="keep-answers"]');
      await andSee(page, () => page.keyboard.press('Enter'));
    } else {
      const key = (await page.locator('#page button[data-choice]').count()) > 0 ? '1' : 'Space';
      await andSee(page, () => page.keyboard.press(key));
    }
  }
  await tabTo(page, 'dialog [data-c="save"]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const record = JSON.parse(readFileSync(await download.path(), 'utf8')) as Kept;
  await page.context().close();
  return record;
}

/** Begins on one machine, writes down the code, and goes on with it on another, in the other language. */
async function playOnTwoMachines(link: string): Promise<Kept> {
  const one = await open(await machine(), link.replace('?', '?stage=off&'));
  await begin(one, 'Carla');
  await toQuestions(one);
  await answer(one);
  await one.locator('.c-bar [data-c="resume"]').click();
  const code = (await one.locator('[data-part="code"]').textContent()) ?? '';
  await one.context().close();

  const two = await open(await machine(), link.replace('lang=en', 'lang=es').replace('?', '?stage=off&'));
  await two.locator('[data-part="intro"]').waitFor();
  await two.locator('[data-c="name"]').fill('Carla');
  await two.locator('summary').click();
  await two.locator('[data-c="resume-code"]').fill('WRONG');
  await two.locator('[data-c="take-code"]').click();
  expect(await two.locator('details .c-trouble').textContent()).not.toBe('');
  await two.locator('[data-c="resume-code"]').fill(code.toLowerCase());
  await two.locator('[data-c="take-code"]').click();
  await playOut(two);
  const record = await save(two);
  await two.context().close();
  return record;
}

/** Plays to the sheet that is handed in, and answers whatever is asked on the way. */
async function playOut(page: Page): Promise<void> {
  while ((await toSheet(page, 'questions', 'record')) === 'questions') await answer(page);
}

/** Does something and waits until the page, or what lies over it, shows something else. */
async function andSee(page: Page, act: () => Promise<void>): Promise<void> {
  const words = () =>
    `${document.querySelector('main')?.textContent}${document.querySelector('dialog.c-dialog[open]')?.textContent}`;
  const before = await page.evaluate(words);
  await act();
  await page.waitForFunction(
    (old) =>
      `${document.querySelector('main')?.textContent}${document.querySelector('dialog.c-dialog[open]')?.textContent}` !==
      old,
    before,
    { polling: 20 },
  );
}

/** Waits until an answer has been kept on the machine. */
async function untilKept(page: Page, text: string): Promise<void> {
  // Asked from here: a function that is waited for within the page must answer at once.
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((done) => {
            const request = indexedDB.open('three-against');
            request.onsuccess = () => {
              const all = request.result.transaction('kept').objectStore('kept').getAll();
              all.onsuccess = () => {
                request.result.close();
                done(JSON.stringify(all.result));
              };
            };
          }),
      ),
    )
    .toContain(JSON.stringify(text));
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the focus never came to ${selector}`);
}

function file(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_KINDS, type PackageKind, packageFile } from '../../src/classroom/package/package-kind.ts';
import { learningPackage } from '../../tools/package/learning-packages.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser, SIZES, serveBuild } from '../support/browser.ts';
import { LearningHost } from './support/learning-host.ts';
import { RecordKeeper, type Stated } from './support/record-keeper.ts';

const ANSWER = 'The stake for the person I played was bread, and the silence of the others.\n\n'.repeat(9).trim();

let browser: Browser;
let address: string;
let host: LearningHost;
let keeper: RecordKeeper;
const errors: string[] = [];

beforeAll(async () => {
  [browser, address, host, keeper] = await Promise.all([
    launchBrowser(),
    serveBuild(),
    LearningHost.start(),
    RecordKeeper.start(),
  ]);
});
afterAll(async () => {
  host.stop();
  keeper.stop();
  await browser.close();
});

it('is the same package to the byte when it is made again', () => {
  for (const kind of PACKAGE_KINDS) expect(Buffer.compare(ready(kind), learningPackage(kind, 'dist')), kind).toBe(0);
});

describe('SCORM 1.2', () => {
  it('is played, closed in the middle, gone on with elsewhere and finished, with storage blocked and within every limit', async () => {
    await assigned('scorm12', { pass: 100 });
    const first = await launch('scorm12', 'portal');
    expect(await first.locator('[data-part="intro"]').textContent()).toContain('learning system receives');
    expect(await first.locator('[data-c="name"]').count()).toBe(0);
    await begin(first);
    let choices = await playTo(first, '[data-part="questions"]');
    await answer(first, ANSWER);
    choices += await playTo(first, '#page [data-choice]', 2);
    const left = await placeOf(first);
    // Out of sight is no end yet.
    await first.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const one = await close(first);

    expect(one.faults).toEqual([]);
    expect(one.log.filter(([name]) => name === 'Finish')).toHaveLength(1);
    expect(one.log.slice(-1)).toEqual([['Finish', '']]);
    expect(commits(one.log)).toBeGreaterThanOrEqual(choices);
    const kept = one.cmi as unknown as Cmi12;
    expect(kept.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });
    expect(kept.core.score).toMatchObject({ raw: '50', min: '0', max: '100' });
    expect(kept.suspend_data.length).toBeLessThanOrEqual(4096);
    expect(answersIn(kept)).toBe(ANSWER.replace(/\s+/g, ' '));

    const { suspend_data, core } = kept;
    const before = {
      suspend_data,
      core: { lesson_status: core.lesson_status, entry: 'resume', lesson_mode: 'normal' },
    };
    const second = await launch('scorm12', 'portal', before);
    await second.locator('[data-part="intro"] [data-c="begin"]').click();
    await second.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await placeOf(second)).toEqual(left);
    expect(await second.locator('[data-part="answered"]').textContent()).toBe('1 of 2 answered');
    await playTo(second, '[data-part="questions"]');
    await answer(second, '');
    await playTo(second, '[data-part="record"]');
    expect(await second.locator('[data-question="q1"] .c-typed').first().textContent()).toBe(ANSWER);
    expect(await second.locator('[data-c="delete-all"]').count()).toBe(0);
    expect(await second.evaluate(() => (globalThis as unknown as { touched: string[] }).touched)).toEqual([]);
    const two = await close(second);

    expect(two.faults).toEqual([]);
    const done = two.cmi as unknown as Cmi12;
    expect(done.core).toMatchObject({ lesson_status: 'completed', exit: '' });
    expect(done.core.score.raw).toBe('50');
    // What the first session told is not told again.
    expect(answersIn(done)).toBe('');
    expect(errors).toEqual([]);
  }, 60_000);
});

describe('SCORM 2004', () => {
  it('is made from a dropped file, left with the whole page, gone on with and passed', async () => {
    await assigned('scorm2004', { pass: 100, dropped: true });
    const first = await launch('scorm2004', 'course');
    await begin(first);
    await playTo(first, '#page [data-choice]', 1);
    const left = await placeOf(first);
    const one = await close(first, 'page');
    expect(one.faults).toEqual([]);
    expect(one.cmi).toMatchObject({ completion_status: 'incomplete', exit: 'suspend' });

    const { suspend_data, completion_status } = one.cmi;
    const second = await launch('scorm2004', 'course', {
      suspend_data,
      completion_status,
      mode: 'normal',
      entry: 'resume',
    });
    await second.locator('[data-part="intro"] [data-c="begin"]').click();
    await second.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await placeOf(second)).toEqual(left);
    await playTo(second, '[data-part="questions"]');
    await answer(second, ANSWER);
    await playTo(second, '[data-part="questions"]');
    await answer(second, 'Because.');
    await playTo(second, '[data-part="record"]');
    const two = await close(second, 'page');

    expect(two.faults).toEqual([]);
    expect(two.cmi).toMatchObject({ completion_status: 'completed', success_status: 'passed', exit: 'normal' });
    expect(two.cmi).toMatchObject({ progress_measure: '1', score: { scaled: '1', raw: '100' } });
    expect(errors).toEqual([]);
  }, 60_000);
});

describe('cmi5', () => {
  it('states what the specification asks, in order and once, over two sessions and a look back', async () => {
    await assigned('cmi5');
    const context = await machine();
    const first = await launchUnit(context, {
      session: 's-1',
      languagePreference: 'fr-FR, es-ES, en',
      masteryScore: 0.5,
      returnURL: `${keeper.address}/course`,
    });
    expect(await first.locator('html').getAttribute('lang')).toBe('es');
    await begin(first.mainFrame());
    await playTo(first.mainFrame(), '[data-part="questions"]');
    await answer(first.mainFrame(), ANSWER);
    await playTo(first.mainFrame(), '#page [data-choice]', 1);
    const left = await placeOf(first.mainFrame());
    await first.locator('[data-c="leave"]').click();
    await first.waitForURL(`${keeper.address}/course`);
    expectSession('s-1', keeper.of('s-1'));
    expect(verbs(keeper.of('s-1'))).toEqual(expect.arrayContaining(['accessed', 'selected']));
    expect(verbs(keeper.of('s-1'))).not.toContain('completed');
    expect(keeper.of('s-1').some(({ result }) => result?.response === ANSWER)).toBe(true);

    const second = await launchUnit(await machine(), { session: 's-2', masteryScore: 0.5, languagePreference: 'es' });
    await second.locator('[data-part="intro"] [data-c="begin"]').click();
    await second.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await placeOf(second.mainFrame())).toEqual(left);
    await playTo(second.mainFrame(), '[data-part="questions"]');
    await answer(second.mainFrame(), '');
    await playTo(second.mainFrame(), '[data-part="record"]');
    await second.goto('about:blank');
    await expect.poll(() => verbs(keeper.of('s-2')).at(-1)).toBe('terminated');
    expectSession('s-2', keeper.of('s-2'));
    const told = keeper.of('s-2');
    expect(verbs(told).filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(told.find(({ verb }) => verb.id.endsWith('/passed'))?.result?.score?.scaled).toBe(0.5);
    expect(
      told.some(({ result }) => result?.extensions?.['https://w3id.org/xapi/seriousgames/extensions/progress'] === 1),
    ).toBe(true);

    const third = await launchUnit(await machine(), { session: 's-3', launchMode: 'Review', masteryScore: 0.5 });
    await third.locator('[data-part="intro"] [data-c="begin"]').click();
    // It was read to its end: the record lies open again.
    await third.locator('[data-part="record"]').waitFor();
    expect(await third.locator('[data-part="system-said"]').textContent()).toContain('nothing you do now is recorded');
    await third.goto('about:blank');
    await expect.poll(() => verbs(keeper.of('s-3'))).toEqual(['initialized', 'terminated']);

    const again = await launchUnit(await machine(), { session: 's-3' }, false);
    expect(await again.locator('[data-part="system-said"]').textContent()).toContain('No learning system was found');
    expect(keeper.faults).toEqual(['the token was fetched twice']);
    expect(errors).toEqual([]);
  }, 60_000);
});

it.each([SIZES[0], SIZES[3]])('axe finds nothing on the desk’s panel and in a package, at $width', async (viewport) => {
  const context = await browser.newContext({ viewport });
  const desk = await context.newPage();
  await desk.goto(`${address}?desk&lang=es`);
  await desk.locator('[data-c="make"]').click();
  await desk.locator('[data-part="package"]').waitFor();
  expect(await violations(desk)).toEqual([]);
  const [loose] = PACKAGE_KINDS;
  host.packages.set('loose', unzipSync(ready(loose)));
  const page = await context.newPage();
  await page.goto(`http://localhost:${host.port}/package/loose/index.html?stage=off`);
  await page.locator('[data-part="system"]').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
});

const made = new Map<PackageKind, Buffer>();

/** The package of a standard, from the build. */
function ready(kind: PackageKind): Buffer {
  const known = made.get(kind) ?? Buffer.from(learningPackage(kind, 'dist'));
  made.set(kind, known);
  return known;
}

interface Cmi12 {
  readonly suspend_data: string;
  readonly core: { readonly lesson_status: string; readonly score: { readonly raw: string } };
  readonly interactions: Readonly<Record<string, { readonly id: string; readonly student_response: string }>>;
}

/** A machine of its own, whose browser keeps nothing for anybody: every kind of storage throws, and is noted. */
async function machine(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await context.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(globalThis, { touched });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          touched.push(name);
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  return context;
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(url);
  return page;
}

/** Makes an assignment on the desk, puts it into a package there, and gives that to the host under its kind's name. */
async function assigned(
  kind: PackageKind,
  { pass, dropped = false }: { pass?: number; dropped?: boolean } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: SIZES[0], acceptDownloads: true });
  const desk = await open(context, `${address}?desk&lang=en`);
  await desk.locator('[data-c="place"] option[value="the-pencil"]').waitFor({ state: 'attached' });
  await desk.locator('[data-c="remove-1"]').click();
  await desk.locator('[data-c="remove-0"]').click();
  await desk.locator('[data-c="place"]').selectOption('the-pencil');
  await desk.locator('[data-c="bank"]').selectOption('stake');
  await desk.locator('[data-c="add-bank"]').click();
  await desk.locator('[data-c="bank"]').selectOption('silence');
  await desk.locator('[data-c="add-bank"]').click();
  await desk.locator('[data-c="make"]').click();
  await desk.locator('[data-c="package-kind"]').selectOption(kind);
  if (pass !== undefined) await desk.locator('[data-c="package-pass"]').fill(String(pass));
  await desk.route(`**/packages/${packageFile(kind)}`, (route) =>
    dropped ? route.abort() : route.fulfill({ contentType: 'application/zip', body: ready(kind) }),
  );
  const download = desk.waitForEvent('download');
  await desk.locator('[data-c="make-package"]').click();
  if (dropped) {
    await desk.locator('[data-c="package-file"]').waitFor({ state: 'attached' });
    await desk.locator('[data-part="package"]').evaluate((panel, packed) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], 'package.zip'));
      panel.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, ready(kind).toString('base64'));
  }
  host.packages.set(kind, unzipSync(readFileSync(await (await download).path())));
  await context.close();
}

/** Opens a course, alone or framed by a portal at another site, and gives the frame that the game plays in. */
async function launch(kind: PackageKind, where: 'portal' | 'course', before?: unknown): Promise<Frame> {
  const query = before === undefined ? '' : `?before=${encodeURIComponent(JSON.stringify(before))}`;
  const site = where === 'portal' ? '127.0.0.1' : 'localhost';
  const page = await open(await machine(), `http://${site}:${host.port}/${where}/${kind}${query}`);
  const frame = page.frame({ name: 'content' });
  if (!frame) throw new Error('the game has no frame');
  await frame.locator('[data-part="intro"]').waitFor();
  return frame;
}

async function launchUnit(
  context: BrowserContext,
  wish: Parameters<RecordKeeper['launch']>[0],
  fresh = true,
): Promise<Page> {
  const query = keeper.launch(wish);
  const url = `http://localhost:${host.port}/package/cmi5/index.html?stage=off&${query}`;
  // A token that was given out already: whoever comes with it a second time gets none.
  if (!fresh) await fetch(`${keeper.address}/token?session=${wish.session}`, { method: 'POST' });
  const page = await open(context, url);
  await page.locator('[data-part="intro"]').waitFor();
  return page;
}

async function begin(frame: Frame): Promise<void> {
  await frame.locator('[data-c="confirm-notes"]').check();
  await frame.locator('[data-c="begin"]').click();
  await frame.locator('dialog[open]').waitFor({ state: 'detached' });
}

async function answer(frame: Frame, text: string): Promise<void> {
  await frame.locator('[data-answer]').first().fill(text);
  await frame.locator('[data-c="keep-answers"]').click();
  await frame.locator('[data-part="questions"]').waitFor({ state: 'detached' });
}

/** Goes on until something is there, with so many choices taken where that is asked; gives how many were. */
async function playTo(frame: Frame, selector: string, most = Number.POSITIVE_INFINITY): Promise<number> {
  return frame.evaluate(
    async ([wanted, choices]) => {
      let taken = 0;
      for (let step = 0; step < 3000; step++) {
        const there = document.querySelector(wanted) !== null;
        if (there && (taken >= choices || choices === Number.POSITIVE_INFINITY)) return taken;
        const buttons = document.querySelectorAll<HTMLElement>('#page [data-choice], #page [data-act="continue"]');
        const on = [...buttons].at(-1);
        if (on && !document.querySelector('dialog.c-dialog[open]')) {
          if (on.dataset.choice !== undefined) taken++;
          on.click();
        }
        await new Promise((done) => setTimeout(done, 5));
      }
      throw new Error(`${wanted} did not come`);
    },
    [selector, most] as const,
  );
}

/** Where a play stands: what is read, and what can be chosen. */
async function placeOf(frame: Frame): Promise<readonly (string | null)[]> {
  const words = await frame.locator('[data-part="prose"]').textContent();
  return [words, ...(await frame.locator('#page [data-choice]').allTextContents())];
}

/** Closes a session as a learning system does, by taking the frame away, or as a pupil does, by leaving the page. */
async function close(frame: Frame, how: 'frame' | 'page' = 'frame') {
  const sessions = host.closed.length;
  const page = frame.page();
  if (how === 'page') await page.goto('about:blank');
  else await frame.parentFrame()?.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => host.closed.length).toBe(sessions + 1);
  await page.context().close();
  const closed = host.closed.at(-1);
  if (!closed) throw new Error('no session was finished');
  return closed;
}

function commits(log: readonly (readonly [string, string])[]): number {
  return log.filter(([name]) => name === 'Commit').length;
}

/** What a session told as answers, its pieces put together. */
function answersIn({ interactions }: Cmi12): string {
  return Object.values(interactions)
    .filter(({ id }) => id.startsWith('answer-q'))
    .map(({ student_response }) => student_response)
    .join('');
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';

/** What holds of every session: the first and the last, the context of all, nothing that cmi5 defines twice. */
function expectSession(session: string, told: readonly Stated[]): void {
  const names = verbs(told);
  expect(names[0], session).toBe('initialized');
  expect(names.at(-1), session).toBe('terminated');
  expect(told.at(-1)?.result?.duration).toMatch(/^PT\d+H\d+M[\d.]+S$/);
  const defined = told.filter(({ context }) => context.contextActivities.category?.some(({ id }) => id === CMI5));
  expect(new Set(verbs(defined)).size, session).toBe(defined.length);
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  for (const { actor, context, object, result } of told) {
    expect(actor.account?.name).toBe('pupil-7');
    expect(context.contextActivities.grouping).toEqual([{ id: 'urn:publisher' }]);
    const ours = defined.some((it) => it.context === context);
    expect(object.id === 'https://lms.example/au/12', object.id).toBe(ours);
    if (!ours) expect(result?.score).toBeUndefined();
  }
}

function verbs(told: readonly Stated[]): string[] {
  return told.map(({ verb }) => verb.id.split('/').at(-1) ?? '');
}

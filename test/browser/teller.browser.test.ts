import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Play } from '../../src/play/play.ts';
import { projectStories } from '../../tools/project.ts';
import { proveAll } from '../../tools/prove/prove-project.ts';
import { projectRoutes } from '../../tools/prove/routes.ts';
import { launchBrowser, openGame, serveBuild } from '../support/browser.ts';
import { andWait, playOn, press } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;
let paths: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
  const read = projectRoutes();
  const outcome = await proveAll(
    { ...read, routes: read.routes.filter(({ route }) => route === 'teller') },
    { cores: 1 },
  );
  if (outcome.kind === 'faulty') throw new Error(outcome.faults.join('\n'));
  const endings = outcome.certificate.routes[0]?.endings ?? [];
  paths = new Map(
    endings.filter(({ path }) => Object.keys(path.inputs).length >= 0).map(({ id, path }) => [id, path.ids]),
  );
});
afterAll(() => browser.close());

/** The acts of a path with the sheets each of them leaves, as the play itself composes them. */
function actsOf(language: string, path: readonly string[]) {
  const route = projectStories().routes.find((it) => it.route === 'teller' && it.language === language);
  if (!route) throw new Error(`there is no teller in ${language}`);
  return Play.open(route, {}, { path, beat: 0 }).play.acts;
}

describe.each([
  ['the-count', 'en', ''],
  ['lidas-name', 'es', '&stage=off'],
  ['i-do-not-remember', 'es', ''],
])('The Teller, to %s', (ending, language, query) => {
  it(`in ${language}${query}: the confrontation holds exactly the acts taken, with their sheets`, async () => {
    const path = paths.get(ending) ?? [];
    const { page, errors } = await openGame(browser, `${address}?lang=${language}&route=teller${query}`, {
      reducedMotion: 'reduce',
    });
    expect(await playOn(page, { exactly: path })).toEqual(path);
    expect(await page.locator('[data-part="ending"]').getAttribute('data-ending')).toBe(ending);

    await press(page, 'button[data-act="continue"]');
    const shown = query === '' ? await turnThrough(page) : await readTable(page);
    const acts = actsOf(language, path);
    expect(shown.map(({ act }) => act)).toEqual(acts.map(({ act }) => act));
    for (const [index, act] of acts.entries()) {
      for (const kind of ['deed', 'file', 'testimony'] as const) {
        if (act[kind]) expect(shown[index]?.[kind]).toContain(act[kind].text.split('\n')[0]);
      }
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

type Shown = Readonly<Record<'act' | 'deed' | 'stenogram' | 'file' | 'testimony', string>>;
type GamePage = Awaited<ReturnType<typeof openGame>>['page'];

/** Reads the act that lies on the table, one after the other. */
async function turnThrough(page: GamePage): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (;;) {
    shown.push(...(await readTable(page)));
    const next = page.locator('button[data-act="next-act"]');
    if (await next.isDisabled()) return shown;
    await andWait(page, () => next.click());
  }
}

function readTable(page: GamePage): Promise<Shown[]> {
  return page.locator('[data-act-id]').evaluateAll((all) =>
    all.map((element) => {
      const text = (kind: string) => element.querySelector(`[data-record="${kind}"]`)?.textContent ?? '';
      return {
        act: element.getAttribute('data-act-id') ?? '',
        deed: text('deed'),
        stenogram: text('stenogram'),
        file: text('file'),
        testimony: text('testimony'),
      };
    }),
  );
}

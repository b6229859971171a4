import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withKiosk } from '../../tools/package/with-kiosk.ts';
import { launchBrowser, NO_GRAPHICS, serveBuild } from '../support/browser.ts';
import { singleFile } from '../support/single-once.ts';
import {
  begin,
  codeOn,
  openOperator,
  PORTRAIT,
  prepareKiosk,
  rush,
  text,
  today,
  visit,
  where,
} from './support/kiosk.ts';

let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await serveBuild();
  browser = await launchBrowser(NO_GRAPHICS);
});
afterAll(() => browser.close());

const HOME = 'https://museum.example/x/';

describe('A kiosk', () => {
  it('is whole inside the frame of a museum’s player, and leaves it alone', async () => {
    const { page, context, errors } = await prepareKiosk(browser, { clock: true, config: { address: HOME } });
    await page.route('**/player', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>
          <iframe sandbox="allow-scripts allow-same-origin" src="./?kiosk&stage=off"></iframe>`,
      }),
    );
    await page.goto(`${address}player`);
    const entries = await page.evaluate(() => history.length);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('there is no frame');
    await where(frame, 'attract');
    await begin(frame, 'es');
    await frame.tap('[data-k="help"]');
    await frame.tap('[data-k="about"]');
    await frame.waitForSelector('dialog.card[open]');
    await page.keyboard.press('Escape');
    await rush(frame, '[data-layer="ending"]');
    expect(await codeOn(frame, '.k-home')).toContain(`${HOME}?lang=es#p=`);
    await frame.tap('[data-k="again"]');
    await where(frame, 'language');
    await page.clock.fastForward(50_000);
    await frame.waitForSelector('[data-layer="still"]', { state: 'visible' });
    await page.clock.fastForward(31_000);
    await where(frame, 'attract');

    // In the operator's page, too, everything works but what the sandbox forbids.
    await openOperator(frame, '4711');
    expect(await frame.$('[data-k="download"]')).toBeNull();
    await frame.click('[data-k="show-csv"]');
    expect(await text(frame, '[data-k="csv"]')).toContain('ended: finished');

    expect(errors).toEqual([]);
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual([`${address}player`, entries]);
    expect(context.pages().length).toBe(1);
    await context.close();
  });

  it('is whole as one file from a disk, with a kiosk.json of its own in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kiosk-'));
    const file = join(folder, 'three-against.html');
    const logo =
      'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyMCIgaGVpZ2h0PSI5Ii8+';
    const config = `{ /* ours */ "address": "${HOME}", "museum": { "name": "</script><b>", "logo": "${logo}" }, "colour": 1 }`;
    writeFileSync(file, withKiosk(readFileSync(await singleFile(), 'utf8'), config));
    const { page, context, errors, asked } = await prepareKiosk(browser, { clock: true, size: PORTRAIT });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${pathToFileURL(file).href}?kiosk&stage=off`);
    await where(page, 'attract');
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.k-museum img')?.naturalWidth === 20);
    await visit(page, 'es');
    await begin(page, 'en');
    await rush(page, '[data-layer="ending"]');
    expect(await codeOn(page, '.k-home')).toContain(`${HOME}?lang=en#p=`);

    // Opened anew in mid-visit it goes on there, and its counts are lasting.
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => void Promise.reject(new Error('thrown in')));
    await reloaded;
    await where(page, 'ending');
    await page.tap('[data-k="finish"]');
    await where(page, 'attract');
    await expect.poll(() => today(page)).toMatchObject({ visits: 2, how: { finished: 2 }, reloads: 1 });
    await openOperator(page, '4711');
    expect(await text(page, '[data-k="config-faults"]')).toContain('colour');
    expect(asked.filter((it) => !/^(file|data|blob):/.test(it))).toEqual([]);
    expect(errors.filter((error) => !error.includes('thrown in'))).toEqual([]);
    await context.close();
    await rm(folder, { recursive: true });
  });
});

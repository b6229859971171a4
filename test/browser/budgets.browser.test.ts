import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectStories } from '../../tools/project.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { launchBrowser, serveBuild } from '../support/browser.ts';
import { weigh } from '../support/weigh.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

describe('Bytes', () => {
  it.each(projectStories().routes)('before the first choice of $route in $language', ({ route, language }) => {
    const { bytes, files } = weigh('dist', `${language}/${route}/index.html`);
    const { oneBallot, route: any } = budgets.bytesBeforeFirstChoice;

    expect(Object.keys(files).length).toBeGreaterThan(3);
    expect(bytes, JSON.stringify(files)).toBeLessThanOrEqual(route === 'one-ballot' ? oneBallot : any);
  });

  it('before the Stage stands, fonts apart', async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const sent = { bytes: 0, fonts: 0 };
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      sent[request.resourceType() === 'font' ? 'fonts' : 'bytes'] += responseBodySize + responseHeadersSize;
    });
    await page.goto(`${address}en/one-ballot/`);
    await page.waitForFunction(() => document.body.dataset.stage !== 'loading');

    expect(sent.bytes).toBeGreaterThan(budgets.bytesBeforeFirstChoice.oneBallot / 2);
    expect(sent.bytes).toBeLessThanOrEqual(budgets.bytesBeforeStage);
    expect(sent.fonts).toBeLessThanOrEqual(budgets.bytesOfFonts);
    await page.close();
  });
});

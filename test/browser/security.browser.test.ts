import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openGame, serveBuild } from '../support/browser.ts';
import { playOut } from '../support/play-by-hand.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(() => browser.close());

/** Counts what the page asks for elsewhere, and what the policy had to forbid. */
function watch(page: Page) {
  const elsewhere: string[] = [];
  const forbidden: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) forbidden.push(message.text());
  });
  return { elsewhere, forbidden };
}

describe.each([
  ['on the Stage', ''],
  ['on the Page', '?stage=off'],
])('A play %s', (_name, query) => {
  it('asks nothing of another address and breaks its security policy nowhere', async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const { elsewhere, forbidden } = watch(page);
    await page.goto(`${address}en/one-ballot/${query}`);
    await page.waitForFunction(() => document.body.dataset.stage !== 'loading');

    await playOut(page);
    expect(await page.locator('[data-part="leave"]').count()).toBe(1);

    expect(elsewhere).toEqual([]);
    expect(forbidden).toEqual([]);
    await context.close();
  });
});

it('Every page says its policy itself, and the server says no less for all of them', async () => {
  for (const path of ['', 'en/', 'es/teller/', 'en/one-ballot/']) {
    const answer = await fetch(address + path);
    const page = await answer.text();
    const said = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(said).toContain("default-src 'self'");
    expect(said).not.toMatch(/unsafe|\*/);
    const header = directivesOf(answer.headers.get('content-security-policy') ?? '');
    const own = directivesOf(said ?? '');
    expect([...own.keys()].filter((name) => !header.has(name))).toEqual([]);
    for (const [name, allowed] of own) expect(header.get(name), name).toEqual(expect.arrayContaining(allowed));
    expect(header.get('frame-ancestors')).toEqual(["'self'"]);
    expect([...header.values()].flat().filter((it) => /unsafe|\*/.test(it))).toEqual([]);
  }
});

it('Code that gets into the page is not run', async () => {
  const { page } = await openGame(browser, `${address}?stage=off`);
  const ran = await page.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(window, { mark: (what: string) => marks.push(what) });
    const inline = document.createElement('script');
    inline.textContent = 'mark("inline")';
    document.body.append(inline);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="mark(\'attribute\')"><a href="javascript:mark(\'address\')">x</a>';
    document.body.append(holder);
    holder.querySelector('a')?.click();
    // Later, when the policy is that of the page again and not that of the test's own hand.
    setTimeout(() => new Function('mark("eval")')(), 10);
    await new Promise((done) => setTimeout(done, 300));
    return marks;
  });

  expect(ran).toEqual([]);
  await page.context().close();
});

function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...allowed] = directive.trim().split(/\s+/);
      return [name, allowed];
    }),
  );
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on the page as it stands, one line for each rule and element; WCAG 2.2 A and AA and best practice.
 * Without `contrast` where words lie on what is painted and nobody has looked at it.
 */
export async function violations(page: Page, { contrast = true }: { contrast?: boolean } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (enabled) => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } };
    const { violations: found } = await axe.run(document, {
      resultTypes: ['violations'],
      // Two that axe looks for only where they are named.
      rules: {
        'color-contrast': { enabled },
        'label-content-name-mismatch': { enabled: true },
        'target-size': { enabled: true },
      },
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all }) => `${id}: ${html.slice(0, 160)} (${[...any, ...all][0]?.message ?? ''})`),
    );
  }, contrast);
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly html: string;
      readonly any: readonly { readonly message: string }[];
      readonly all: readonly { readonly message: string }[];
    }[];
  }[];
}

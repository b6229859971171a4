import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import { encodePath } from '../src/play/path-code.ts';
import { Play } from '../src/play/play.ts';
import { projectStories } from './project.ts';
import { serve } from './serve.mjs';

/**
 * `npm run lighthouse`: what Lighthouse 12 says of the built site, with its profile of a phone: the title, and a place
 * in the middle of a play. It is fetched when it is run and is no part of the project.
 */
const LIGHTHOUSE = 'lighthouse@12';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly title: string;
        readonly displayValue?: string;
        readonly details?: {
          readonly items?: readonly { readonly node?: { readonly snippet: string; readonly explanation?: string } }[];
        };
      }
    >
  >;
}

const address = await serve({ folder: 'dist', port: 0 });
const chrome = process.env.CHROME_PATH ?? (await sparticuz.executablePath());
const pages = { 'the title': `${address}en/`, 'mid-play': `${address}?lang=en#p=${codeInTheMiddle()}` };
const rows: Record<string, Record<string, string | number>> = {};
const wrong: string[] = [];
for (const [name, page] of Object.entries(pages)) {
  const { categories, audits } = await look(page);
  rows[name] = Object.fromEntries([
    ...CATEGORIES.map((it) => [it, Math.round((categories[it]?.score ?? 0) * 100)]),
    ...METRICS.map((it) => [it, audits[it]?.displayValue ?? '']),
  ]);
  for (const category of CATEGORIES.slice(1)) {
    for (const { id } of categories[category]?.auditRefs ?? []) {
      const audit = audits[id];
      if (audit?.score !== undefined && audit.score !== null && audit.score < 1)
        wrong.push(
          `${name}, ${category}: ${audit.title} (${id})`,
          ...(audit.details?.items ?? [])
            .slice(0, 4)
            .map(({ node }) => `    ${node?.snippet} ${node?.explanation?.replaceAll('\n', ' ')}`),
        );
    }
  }
}
console.table(rows);
for (const line of wrong) console.log(line);
process.exit(0);

async function look(page: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const report = join(folder, 'report.json');
  const flags = '--headless --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader --ignore-gpu-blocklist';
  try {
    const args = [
      '--yes',
      LIGHTHOUSE,
      page,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=${flags}`,
    ];
    await promisify(execFile)('npx', args, { cwd: folder, env: { ...process.env, CHROME_PATH: chrome } });
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A place in One Ballot, four choices from its beginning. */
function codeInTheMiddle(): string {
  const script = projectStories().routes.find((it) => it.route === 'one-ballot' && it.language === 'en');
  if (!script) throw new Error('there is no One Ballot');
  const { play } = Play.open(script);
  for (let step = 0; step < 200 && play.bookmark.path.length < 4; step++) {
    const [choice] = play.view.now.choices;
    if (choice) play.choose(choice.id);
    else play.advance();
  }
  return encodePath(script.route, {}, play.bookmark.path, play.bookmark.beat);
}

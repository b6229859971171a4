// `npm run soak`: visitors without end, at random, with every fault thrown in, on simulated or on real time; then the
// counts must be exact, nothing may have been left behind, and the memory must be what it was.
// Options: --visits 200, --hours 8 (as many as come in that time), --real, --stage, --seed 7, --folder (a game that is
// built; else it is built anew), --report soak.log. A night before the opening: npm run soak -- --hours 8 --real --stage
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { troubles } from './report.ts';
import { runSoak } from './run-soak.ts';

const { values } = parseArgs({
  options: {
    visits: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    hours: { type: 'string' },
    stage: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    folder: { type: 'string' },
    report: { type: 'string', default: 'soak.log' },
  },
});
if (values.folder === undefined) await build({ logLevel: 'error' });
const folder = values.folder ?? 'dist';
if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built game in ${folder}: it has no index.html.`);
  process.exit(1);
}
console.log(`seed ${values.seed}`);
const report = await runSoak({
  visits: Number(values.visits ?? (values.hours === undefined ? 200 : Number.POSITIVE_INFINITY)),
  seed: Number(values.seed),
  stage: values.stage,
  folder,
  real: values.real,
  ...(values.hours === undefined ? {} : { hours: Number(values.hours) }),
  tell: (line) => console.log(line),
});
const found = troubles(report);
writeFileSync(values.report, `${JSON.stringify({ seed: values.seed, ...report, troubles: found }, null, 2)}\n`);
console.log(`${report.visits} visits in ${report.seconds} s; ${found.length === 0 ? 'all is well' : found.join('\n')}`);
// The server would go on.
process.exit(found.length === 0 ? 0 : 1);

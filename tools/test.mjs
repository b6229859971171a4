// `npm test`: installs what is missing, a browser included, and runs every check, each to its end, then says how many
// failed. The last line is `N passed, N failed`. `--long` runs the long forms too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const long = process.argv.includes('--long');
const reports = join(root, 'node_modules', '.reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

check('types', ['tsc', '--noEmit']);
check('lint and format', ['biome', 'check', '--error-on-warnings', '.']);
check('stories', ['tsx', 'tools/check-stories.ts']);
tests('unit', ['vitest', 'run', '--project', 'unit']);
check('build', ['vite', 'build', '--logLevel', 'error']);
tests('browser', ['vitest', 'run', '--project', 'browser'], { TEST_BUILT: '1' });
// After all builds: its certificate lies beside what it certifies.
check('prover', ['tsx', 'tools/prove/prove.ts']);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** One command that passes or fails as a whole. */
function check(name, args) {
  console.log(`\n— ${name}`);
  if (npx(args) === 0) passed++;
  else {
    failed++;
    console.error(`✗ ${name}`);
  }
}

/** A run of Vitest; its tests are counted one by one, and a run that dies counts as one failure more. */
function tests(name, args, more = {}) {
  console.log(`\n— ${name} tests`);
  const report = join(reports, `${name}.json`);
  const status = npx([...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], more);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  passed += counts.numPassedTests ?? 0;
  failed += counts.numFailedTests ?? 0;
  if (status !== 0 && !counts.numFailedTests) failed++;
  if (status === 0 && !counts.numPassedTests) {
    console.error(`✗ ${name}: no test ran`);
    failed++;
  }
}

function npx(args, more = {}) {
  const env = { ...process.env, ...(long ? { TEST_LONG: '1' } : {}), ...more };
  return spawnSync('npx', args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;
}

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { version } from '../package.json';
import { ROOT } from './project.ts';
import { hashesOf } from './same-files.ts';

const SITE = join(ROOT, 'dist');
const RELEASE = join(ROOT, 'packages');
/** Every file in an archive bears this time, so that the same files make the same archive. */
const TIME = new Date('2020-01-01T00:00:00');

/**
 * `npm run release`: makes everything that is handed on, into `packages/`: the site, the one file, the packages for
 * learning systems, the certificate and the change log, and `SHA256SUMS` over all of them. All bear the version of
 * package.json, which must have its part in CHANGELOG.md.
 */
function release(): void {
  const changes = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  if (!changes.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  // All but the voices, which are long in the making and go into the release where they have been made.
  for (const name of existsSync(RELEASE) ? readdirSync(RELEASE) : []) {
    if (name !== 'voice') rmSync(join(RELEASE, name), { recursive: true, force: true });
  }
  run('tsx', 'tools/check-stories.ts');
  run('vite', 'build', '--logLevel', 'error');
  run('tsx', 'tools/prove/prove.ts');
  run('tsx', 'tools/package.ts');
  // It is told, and stops nothing: what is known of holes changes while what was made does not.
  spawnSync('npx', ['tsx', 'tools/audit.ts'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });

  writeFileSync(join(RELEASE, 'three-against-site.zip'), zipped(SITE));
  for (const name of ['certificate.json', 'certificate.html']) copyFileSync(join(SITE, name), join(RELEASE, name));
  for (const name of ['CHANGELOG.md', 'LICENSE.md']) copyFileSync(join(ROOT, name), join(RELEASE, name));
  writeFileSync(join(RELEASE, 'VERSION'), `${version}\n`);
  const sums = [...hashesOf(RELEASE)].map(([name, hash]) => `${hash}  ${name}\n`);
  writeFileSync(join(RELEASE, 'SHA256SUMS'), sums.join(''));
  const whole = sums.filter((line) => !line.includes('/'));
  console.log(`\nThree Against ${version}, in packages/:\n${whole.join('')}`);
}

/** A folder as a zip, the same bytes for the same files. */
function zipped(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  return zipSync(Object.fromEntries(files), { mtime: TIME, level: 9 });
}

function run(...args: string[]): void {
  const { status } = spawnSync('npx', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
}

release();

import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './project.ts';

/** What a kiosk needs besides the game: from the project's folder, to its place in the kiosk's folder. */
const PARTS: Readonly<Record<string, string>> = {
  'tools/serve.mjs': 'serve.mjs',
  'assets/kiosk/linux/start-kiosk.sh': 'start-kiosk.sh',
  'assets/kiosk/linux/policies.json': 'linux/policies.json',
  'assets/kiosk/windows': 'windows',
  'assets/kiosk/kiosk.example.jsonc': 'kiosk.example.jsonc',
  'assets/kiosk/kiosk.schema.json': 'site/kiosk.schema.json',
  'docs/kiosk.en.md': 'kiosk.en.md',
  'docs/kiosk.es.md': 'kiosk.es.md',
  'LICENSE.md': 'LICENSE.md',
};

/** The voice pack, where it has been rendered. */
const VOICE = 'packages/voice';

/** Puts together the folder that is carried to a kiosk: game, server, start scripts, guide. */
export function layKioskFolder(folder: string, dist = join(ROOT, 'dist')): void {
  // A folder that is there may hold a museum's own files, and is left alone.
  mkdirSync(folder);
  cpSync(dist, join(folder, 'site'), { recursive: true });
  for (const [from, to] of Object.entries(PARTS)) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  chmodSync(join(folder, 'start-kiosk.sh'), 0o755);
  if (existsSync(join(ROOT, VOICE))) cpSync(join(ROOT, VOICE), join(folder, 'site/voice'), { recursive: true });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(ROOT, 'packages/kiosk');
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) {
    console.error(`${folder} is there already: move it away or give it another name.`);
    process.exit(1);
  }
  await build({ root: ROOT, logLevel: 'error' });
  layKioskFolder(folder);
  console.log(`${folder}: carry it to the kiosk and go on with kiosk.en.md or kiosk.es.md.`);
}

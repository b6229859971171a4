import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
export function layKioskFolder(folder: string, { dist = join(ROOT, 'dist'), voice = join(ROOT, VOICE) } = {}): void {
  if (existsSync(join(folder, 'site/kiosk.json'))) {
    throw new Error(`${folder} holds a kiosk.json, which would be lost: move the folder away`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, 'site'), { recursive: true });
  for (const [from, to] of Object.entries(PARTS)) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  chmodSync(join(folder, 'start-kiosk.sh'), 0o755);
  if (existsSync(voice)) cpSync(voice, join(folder, 'site/voice'), { recursive: true });
}

/** Builds the game, aside from the site that may stand built already, and lays the kiosk's folder around it. */
export async function makeKiosk(): Promise<void> {
  const folder = join(ROOT, 'packages/kiosk');
  const dist = mkdtempSync(join(tmpdir(), 'kiosk-site-'));
  try {
    await build({ root: ROOT, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
    layKioskFolder(folder, { dist });
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
  console.log(`${folder}: carry it to the kiosk and go on with kiosk.en.md or kiosk.es.md.`);
}

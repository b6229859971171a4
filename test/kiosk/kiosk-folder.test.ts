import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { layKioskFolder } from '../../tools/kiosk-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'kiosk-folder-'));
const kiosk = join(home, 'kiosk');
beforeAll(() => {
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/index.html'), '<p>game</p>');
  mkdirSync(join(home, 'voice'));
  writeFileSync(join(home, 'voice/manifest.json'), '{}');
  layKioskFolder(kiosk, { dist: join(home, 'dist'), voice: join(home, 'voice') });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A folder of programs in which there is no more than these. */
function programs(name: string, scripts: Readonly<Record<string, string>>): string {
  const bin = join(home, name);
  mkdirSync(bin);
  for (const [program, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, program), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return bin;
}

/** What the start script is run with. */
const around = (path: string, port: number) => ({ HOME: home, PATH: path, KIOSK_PORT: String(port) });
const script = join(kiosk, 'start-kiosk.sh');
const here = (program: string) => `exec ${spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim()} "$@"`;

describe('The folder for a kiosk', () => {
  it.each(['en', 'es'])('holds every file that the guide in %s names', (language) => {
    const guide = readFileSync(join(kiosk, `kiosk.${language}.md`), 'utf8');
    const named = [
      ...guide.matchAll(
        /`(?:\.\/|site\/)?([\w\\/.-]+\.(?:sh|ps1|xml|mjs|jsonc|html)|linux\/\w+\.json|kiosk\.schema\.json)(?: --[\w-]+)?`/g,
      ),
    ]
      .map(([, name = '']) => name.replaceAll('\\', '/'))
      .filter((name) => !name.startsWith('packages/'));

    expect(new Set(named).size).toBeGreaterThan(6);
    expect(named.filter((name) => !existsSync(join(kiosk, name)) && !existsSync(join(kiosk, 'site', name)))).toEqual(
      [],
    );
  });

  it('takes the voice pack along where it has been rendered', () => {
    expect(existsSync(join(kiosk, 'site/voice/manifest.json'))).toBe(true);
  });

  it('is laid anew, unless it holds a kiosk.json that would be lost', () => {
    layKioskFolder(kiosk, { dist: join(home, 'dist'), voice: join(home, 'voice') });
    writeFileSync(join(kiosk, 'site/kiosk.json'), '{}');

    expect(() => layKioskFolder(kiosk, { dist: join(home, 'dist'), voice: join(home, 'voice') })).toThrow(
      /kiosk\.json/,
    );
    rmSync(join(kiosk, 'site/kiosk.json'));
  });
});

// It is a script of Linux, and so are the programs it starts.
describe.runIf(process.platform === 'linux')('The start script', () => {
  it('says what is missing on the machine', () => {
    const said = (path: string) =>
      spawnSync('/bin/bash', [script], { encoding: 'utf8', timeout: 20_000, env: around(path, 4173) });
    const bare = { dirname: here('dirname') };

    expect(said(programs('bare', bare))).toMatchObject({ status: 1, stderr: expect.stringContaining('no Chromium') });
    const browser = { ...bare, chromium: 'exit' };
    expect(said(programs('browser', browser))).toMatchObject({ status: 1, stderr: expect.stringContaining('no Node') });
  });

  it('has itself started at login', () => {
    const { status } = spawnSync(script, ['--at-login'], { env: around(process.env.PATH ?? '', 4173) });

    expect(status).toBe(0);
    const entry = readFileSync(join(home, '.config/autostart/three-against-kiosk.desktop'), 'utf8');
    expect(entry).toContain(`Exec="${script}"`);
  });

  it('serves the game, opens the browser in front of it whenever it has ended, and leaves nothing running', async () => {
    // In place of a browser: asks for the page, notes the answer and what it was started with, and ends.
    writeFileSync(
      join(home, 'browser.mjs'),
      `import { appendFileSync } from 'node:fs';
       const { status } = await fetch(process.argv.at(-1));
       appendFileSync('${join(home, 'opened')}', JSON.stringify([status, ...process.argv.slice(2)]) + '\\n');`,
    );
    const bin = programs('whole', { chromium: `exec node ${join(home, 'browser.mjs')} "$@"` });
    const port = await freePort();
    const kioskRun = spawn(script, [], { env: around(`${bin}:${process.env.PATH}`, port), stdio: 'ignore' });
    const opened = () =>
      existsSync(join(home, 'opened')) ? readFileSync(join(home, 'opened'), 'utf8').trim().split('\n') : [];
    await vi.waitUntil(() => opened().length >= 2, { timeout: 20_000 });
    kioskRun.kill();
    await once(kioskRun, 'exit');

    const [status, ...args] = JSON.parse(opened()[1] ?? '[]') as [number, ...string[]];
    expect(status).toBe(200);
    expect(args).toContain('--kiosk');
    expect(args.at(-1)).toBe(`http://localhost:${port}/?kiosk`);
    await vi.waitUntil(async () => !(await answers(port)), { timeout: 5000 });
  });
});

async function answers(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    () => true,
    () => false,
  );
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

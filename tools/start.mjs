// `npm start`: installs what is missing, builds, serves on localhost, prints the address and opens a browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, run } from './install.mjs';

run('npx', ['vite', 'build', '--logLevel', 'warn']);
// The desk gives these out, with an assignment in them.
run('npx', ['tsx', 'tools/package.ts', 'learning']);
const { serve } = await import('./serve.mjs');
const wanted = Number(process.env.PORT ?? 4173);
const address = await serve({ folder: join(root, 'dist'), port: wanted });
console.log(`\n  Three Against · Tres en contra\n  ${address}\n\n  Ctrl+C ends it.\n`);
if (process.stdout.isTTY && !process.env.CI) open(address);

function open(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', url]
        : ['xdg-open', url];
  // A machine without a browser is no error: the address has been printed.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

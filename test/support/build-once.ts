import { execFileSync } from 'node:child_process';
import { forgetSingle } from './single-once.ts';

/** Builds the game once before the browser tests, from the files as they stand, unless `npm test` has just done so. */
export default function buildOnce(): void {
  forgetSingle();
  if (process.env.TEST_BUILT === '1') return;
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

import { existsSync } from 'node:fs';
import { build } from 'vite';
import { benchBrowser } from './browser.ts';

/** `npm run bench`: every number of ours beside its comparison, in one run. Timings are ratios; nothing is asserted. */
await build({ logLevel: 'error' });
await build({
  logLevel: 'error',
  build: { outDir: 'node_modules/.bench', emptyOutDir: true, rollupOptions: { input: 'test/bench/bare.html' } },
});
await benchBrowser({ ours: 'dist', bare: 'node_modules/.bench' });
if (existsSync(new URL('./prover.bench.ts', import.meta.url))) {
  const { benchProver } = await import('./prover.bench.ts');
  await benchProver();
}
process.exit(0);

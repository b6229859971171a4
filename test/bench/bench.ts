import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { build } from 'vite';
import { bigStory } from '../prove/big-story.ts';
import { compileInk } from '../support/ink.ts';
import { benchBrowser } from './browser.ts';
import { benchPlay } from './play.ts';
import { benchProver } from './prover.bench.ts';

/**
 * `npm run bench`: every number of ours beside its comparison and its bar, in one run. Nothing is asserted. Parts can be
 * named: `npm run bench -- open play`.
 */
const PARTS = { open: benchBrowser, play: benchPlay, prover: () => benchProver() };
const BARE = 'node_modules/.bench';
await build({ logLevel: 'error' });
await build({
  logLevel: 'error',
  build: {
    outDir: BARE,
    emptyOutDir: true,
    rolldownOptions: { input: ['test/bench/bare.html', 'test/bench/replay.html'] },
  },
});
// A path of 150 choices through about 17,000 words.
writeFileSync(`${BARE}/test/bench/big.json`, compileInk(bigStory(10, 15, 6)));
console.log(
  `Load of the machine before: ${loadavg()
    .map((it) => it.toFixed(1))
    .join(', ')}`,
);
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench({ ours: 'dist', bare: BARE });
}
console.log(
  `Load of the machine after: ${loadavg()
    .map((it) => it.toFixed(1))
    .join(', ')}`,
);
process.exit(0);

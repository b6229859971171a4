import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RATE } from '../src/sound/noise.ts';
import { RECIPES } from '../src/sound/recipes.ts';
import { render } from '../src/sound/render.ts';
import { measureSound } from './sounds/loudness.ts';
import { wav } from './sounds/wav.ts';

/**
 * Renders every sound to a file to be listened to, what goes round four times over, and prints how loud each is, how it
 * joins, and the milliseconds of a processor that it takes to make: `npm run sounds -- --out .cache/sounds`.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: '.cache/sounds' } } });
mkdirSync(values.out, { recursive: true });
const heads = ['seconds', 'peak', 'LUFS', 'seam', 'ms'] as const;
console.log('sound'.padEnd(20), ...heads.map((head) => head.padStart(8)));
for (const [id, recipe] of Object.entries(RECIPES)) {
  const begun = process.cpuUsage();
  const samples = render(recipe);
  const cost = process.cpuUsage(begun).user / 1000;
  const { seconds, peak, lufs, seam } = measureSound(samples, RATE);
  const heard = recipe.loops ? roundAndRound(samples, 4) : samples;
  writeFileSync(join(values.out, `${id}.wav`), wav(heard, RATE));
  console.log(
    id.padEnd(20),
    ...[seconds.toFixed(1), peak.toFixed(2), lufs.toFixed(1), recipe.loops ? seam.toFixed(2) : '', cost.toFixed(0)].map(
      (value) => value.padStart(8),
    ),
  );
}

function roundAndRound(samples: Float32Array, times: number): Float32Array {
  const heard = new Float32Array(samples.length * times);
  for (let turn = 0; turn < times; turn++) heard.set(samples, turn * samples.length);
  return heard;
}

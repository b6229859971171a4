import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RATE } from '../src/sound/noise.ts';
import { RECIPES } from '../src/sound/recipes.ts';
import { render } from '../src/sound/render.ts';
import { measureSound } from './sounds/loudness.ts';
import { wav } from './sounds/wav.ts';

/**
 * Renders every sound to a file to be listened to, what goes round four times over, and prints how loud each is and how
 * it joins: `npm run sounds -- --out .cache/sounds`.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: '.cache/sounds' } } });
mkdirSync(values.out, { recursive: true });
console.log('sound'.padEnd(20), 'seconds'.padStart(8), 'peak'.padStart(6), 'LUFS'.padStart(7), 'seam'.padStart(6));
for (const [id, recipe] of Object.entries(RECIPES)) {
  const samples = render(recipe);
  const { seconds, peak, lufs, seam } = measureSound(samples, RATE);
  const heard = recipe.loops ? roundAndRound(samples, 4) : samples;
  writeFileSync(join(values.out, `${id}.wav`), wav(heard, RATE));
  console.log(
    id.padEnd(20),
    seconds.toFixed(1).padStart(8),
    peak.toFixed(2).padStart(6),
    lufs.toFixed(1).padStart(7),
    recipe.loops ? seam.toFixed(2).padStart(6) : '',
  );
}

function roundAndRound(samples: Float32Array, times: number): Float32Array {
  const heard = new Float32Array(samples.length * times);
  for (let turn = 0; turn < times; turn++) heard.set(samples, turn * samples.length);
  return heard;
}

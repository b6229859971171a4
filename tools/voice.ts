import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './project.ts';
import { heardSentences } from './voice/heard-sentences.ts';
import { missingPrograms, renderPack } from './voice/render.ts';

const FOLDER = join(ROOT, 'packages/voice');

/**
 * `npm run voice [-- kiosk.json]`: renders One Ballot and everything else a kiosk can be heard to say, in both
 * languages, into packages/voice, for a machine that has no voice of its own. The museum's kiosk.json lends its words.
 */
async function main(): Promise<number> {
  const missing = missingPrograms();
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  const [config] = process.argv.slice(2);
  const own = config === undefined ? undefined : readFileSync(config, 'utf8');
  await build({ root: ROOT, logLevel: 'error' });
  const sentences = await heardSentences(own, console.log);
  console.log(`${sentences.size} sentences; now they are spoken …`);
  const size = await renderPack(FOLDER, sentences);
  console.log(`${FOLDER}: ${(size / 1e6).toFixed(1)} MB. Lay the folder beside the kiosk's index.html, named voice.`);
  return 0;
}

// The server that was played against would go on listening.
process.exit(await main());

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';
import { playsToRecord, RELEASED } from './released-plays.ts';

/** `npm run record-paths`: records plays on the version that package.json names, until that version is out. */
function main(): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const file = join(RELEASED, `${version}.jsonl`);
  const plays = playsToRecord();
  mkdirSync(join(ROOT, RELEASED), { recursive: true });
  writeFileSync(join(ROOT, file), plays.map((play) => `${JSON.stringify(play)}\n`).join(''));
  console.log(`${file}: ${plays.length} plays`);
}

main();

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/language/language.ts';
import { cheatSheet } from './package/cheat-sheet.ts';
import { projectStories, ROOT, storyFiles } from './project.ts';
import type { Certificate } from './prove/certificate.ts';

const CERTIFICATE = join(ROOT, 'dist/certificate.json');

/** `npm run package`: writes what the classroom's materials take from the certificate, so that no number is from memory. */
function main(): number {
  if (!existsSync(CERTIFICATE)) {
    console.error('There is no certificate yet: run `npm run prove` first.');
    return 1;
  }
  const certificate = JSON.parse(readFileSync(CERTIFICATE, 'utf8')) as Certificate;
  const stories = projectStories();
  const files = storyFiles();
  for (const language of LANGUAGES) {
    const file = `docs/classroom/${language}/cheat-sheet.md`;
    writeFileSync(join(ROOT, file), cheatSheet(certificate, stories, files, language));
    console.log(file);
  }
  return 0;
}

process.exitCode = main();

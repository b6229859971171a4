import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/language/language.ts';
import { projectStories, ROOT, storyFiles } from '../project.ts';
import type { Certificate } from '../prove/certificate.ts';
import { cheatSheet } from './cheat-sheet.ts';

const CERTIFICATE = join(ROOT, 'dist/certificate.json');

/** Writes what the classroom's materials take from the certificate, so that no number is from memory. */
export function makeMaterials(): void {
  if (!existsSync(CERTIFICATE)) throw new Error('There is no certificate yet: run `npm run prove` first.');
  const certificate = JSON.parse(readFileSync(CERTIFICATE, 'utf8')) as Certificate;
  const stories = projectStories();
  const files = storyFiles();
  for (const language of LANGUAGES) {
    const file = `docs/classroom/${language}/cheat-sheet.md`;
    writeFileSync(join(ROOT, file), cheatSheet(certificate, stories, files, language));
    console.log(file);
  }
}

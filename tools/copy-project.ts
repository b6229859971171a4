import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './project.ts';

/** What is made, fetched or kept beside the project and is no part of it. */
const BESIDE = new Set(['node_modules', 'dist', 'packages', '.cache', '.git', 'coverage']);

/** Copies the project as it stands to a new folder, with the packages it has installed, and gives the folder. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'three-against-'));
  for (const name of readdirSync(ROOT)) {
    if (!BESIDE.has(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

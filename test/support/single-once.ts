import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const FOLDER = resolve('.cache/single');
const FILE = `${FOLDER}/three-against.html`;
/** Is there while somebody builds. */
const CLAIM = `${FOLDER}/claim`;

/** The game in one file. It is built once a run, by the first test that asks for it; the others wait. */
export async function singleFile(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  while (!existsSync(FILE)) {
    if (claimed()) await buildSingle();
    else await setTimeout(200);
  }
  return FILE;
}

/** Takes away what an earlier run has left. */
export function forgetSingle(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

function claimed(): boolean {
  try {
    mkdirSync(CLAIM);
    return true;
  } catch {
    return false;
  }
}

/** In a process of its own: a build inside the test would be a build for tests. */
async function buildSingle(): Promise<void> {
  try {
    const part = `${FOLDER}/part.html`;
    await promisify(execFile)('npx', ['tsx', 'tools/package.ts', 'single', part], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    renameSync(part, FILE);
  } finally {
    rmSync(CLAIM, { recursive: true, force: true });
  }
}

import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from './copy-project.ts';

/** A build that was made in another folder, another time zone and another language of the machine. */
export interface Elsewhere {
  /** The folder that holds the built site. */
  readonly site: string;
  /** Takes everything away again. */
  readonly remove: () => void;
}

/** Builds the site, and the one file if that is wanted, from a copy of the project as it stands. */
export async function buildElsewhere({ single = false } = {}): Promise<Elsewhere & { readonly single: string }> {
  const project = copyProject();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TZ: 'Pacific/Apia',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  };
  const run = (...args: string[]) => promisify(execFile)('npx', args, { cwd: project, env });
  await run('vite', 'build', '--logLevel', 'error');
  if (single) await run('tsx', 'tools/package.ts', 'single');
  return {
    site: join(project, 'dist'),
    single: join(project, 'packages'),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}

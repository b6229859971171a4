import { spawnSync } from 'node:child_process';
import { ROOT } from './project.ts';

/**
 * `npm run audit`: asks the registry for known holes in everything that is installed. Those in what the game is made of
 * stop a release; those in tools alone are named. A hole that does not reach us is argued here, by its advisory.
 */
const ARGUED: Readonly<Record<string, string>> = {};

interface Hole {
  readonly name: string;
  readonly severity: string;
  readonly via: readonly (string | { readonly url?: string; readonly title?: string })[];
}

/** The holes npm knows of, or undefined where it cannot be asked. */
function holes(...args: string[]): readonly Hole[] | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout) as { vulnerabilities?: Record<string, Hole> };
    return vulnerabilities === undefined ? undefined : Object.values(vulnerabilities);
  } catch {
    return undefined;
  }
}

function advisoriesOf({ via }: Hole): string[] {
  return via.flatMap((it) => (typeof it === 'string' ? [] : [it.url ?? it.title ?? '']));
}

function tell(where: string, { name, severity, via }: Hole): void {
  const titles = via.map((it) => (typeof it === 'string' ? `by way of ${it}` : `${it.title} (${it.url})`));
  console.error(`${where}: ${name}, ${severity}: ${titles.join('; ')}`);
}

const shipped = holes('--omit=dev');
const all = shipped && holes();
if (shipped === undefined || all === undefined) {
  console.error('The registry could not be asked for known holes; nothing is known of them.');
  process.exitCode = 2;
} else {
  const open = shipped.filter((hole) => advisoriesOf(hole).some((it) => !(it in ARGUED)));
  const inTools = all.filter(({ name }) => !shipped.some((it) => it.name === name));
  for (const hole of open) tell('in the game', hole);
  for (const hole of inTools) tell('in tools alone', hole);
  for (const [advisory, why] of Object.entries(ARGUED)) console.log(`${advisory}: ${why}`);
  console.log(`${open.length} known holes in the game, ${inTools.length} in tools alone`);
  process.exitCode = open.length > 0 ? 1 : 0;
}

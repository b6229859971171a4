import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { LAUNCH_PAGE, PACKAGE_KINDS, type PackageKind, packageFile } from '../../src/classroom/package/package-kind.ts';
import { FREE_PLAY } from '../../src/classroom/package/package-task.ts';
import { markPage, type PackageFiles, packZip, withManifest } from '../../src/classroom/package/package-zip.ts';
import { ROOT } from '../project.ts';

const TITLE = 'Three Against · Tres en contra';

/** Folder beside the game's page where its desk looks for the packages. */
const PACKAGES_FOLDER = 'packages';

/** What a package has no use for: other first pages, offline play, packed copies, the server's own, the proof. */
const LEFT_OUT =
  /\.br$|\.map$|^packages\/|^service-worker\.js$|^app\.webmanifest$|^security-policy\.txt$|^certificate\./;

const SCHEMAS: Readonly<Record<PackageKind, string | undefined>> = {
  scorm12: 'scorm12',
  scorm2004: 'scorm2004',
  cmi5: undefined,
};

/**
 * Writes a package for every standard from the built game, which is built where it is not: to give out, and beside the
 * game, where its desk looks for them.
 */
export async function makeLearningPackages(): Promise<void> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, LAUNCH_PAGE))) await build({ root: ROOT, logLevel: 'error' });
  for (const kind of PACKAGE_KINDS) {
    const zip = learningPackage(kind, dist);
    const file = join(PACKAGES_FOLDER, packageFile(kind));
    for (const folder of [ROOT, dist]) {
      mkdirSync(join(folder, PACKAGES_FOLDER), { recursive: true });
      writeFileSync(join(folder, file), zip);
    }
    console.log(`${file}: ${(zip.length / 1e6).toFixed(2)} MB`);
  }
}

/** The package of one standard as the bytes of its zip. */
export function learningPackage(kind: PackageKind, dist: string): Uint8Array {
  const folder = SCHEMAS[kind];
  const files = {
    ...gameFiles(kind, dist),
    ...(folder === undefined ? {} : filesOf(join(ROOT, 'tools/package/schemas', folder))),
  };
  return packZip(withManifest(kind, files, FREE_PLAY, TITLE, 'free'));
}

function gameFiles(kind: PackageKind, dist: string): PackageFiles {
  const kept = Object.entries(filesOf(dist)).filter(
    ([name]) => !LEFT_OUT.test(name) && (!name.endsWith('.html') || name === LAUNCH_PAGE),
  );
  const files = Object.fromEntries(kept);
  const page = Buffer.from(files[LAUNCH_PAGE] ?? []).toString('utf8');
  return { ...files, [LAUNCH_PAGE]: Buffer.from(launchPage(page, kind)) };
}

/** The game's first page as a package launches it. */
function launchPage(page: string, kind: PackageKind): string {
  // Which language is read first, the learning system or the browser says.
  const own = markPage(page, kind)
    .replace(/(<html[^>]*?) data-language="\w+"/, '$1')
    .replace(/\s*<link rel="(?:manifest|help)"[^>]*>/g, '');
  // The record store that cmi5 names at launch may stand anywhere.
  return kind === 'cmi5' ? own.replace("connect-src 'self'", "connect-src 'self' https: http:") : own;
}

function filesOf(folder: string): PackageFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}

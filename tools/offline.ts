import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const WORKER = 'service-worker.js';

/** Code that is no part of a play: a class's desk, and the ledger as only the desk lays it open. */
const DESK = /\/src\/classroom\/|\/assets\/ledger\/(claims|sources|thread)\.json|virtual:material/;

/** Code that only a kiosk needs, which keeps it besides all that a play needs. */
const KIOSK = /\/src\/kiosk\//;

/** Files that are needed by few: kept once they have been used. */
const SELDOM = /cyrillic|opendyslexic|-latin-more-|security-policy|\/teachers\/|\.(br|map)$/;

/** What is known of a part of the build. */
interface Part {
  readonly type: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/**
 * Writes the service worker over the list of what a play needs: pages, code, routes in both languages, pictures and
 * fonts, each with its hash. The version is the hash of that list, so it changes exactly when a file does.
 */
export function offline(): Plugin {
  let root = '';
  let folder = '';
  let play = new Set<string>();
  let kiosk = new Set<string>();
  let desk = new Set<string>();
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      play = codeReached(bundle, (module) => DESK.test(module) || KIOSK.test(module));
      kiosk = codeReached(bundle, (module) => DESK.test(module));
      desk = codeReached(bundle, (module) => KIOSK.test(module));
    },
    async closeBundle() {
      if (!existsSync(join(folder, 'index.html'))) return;
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .map((name) => name.split(sep).join('/'))
        .filter((name) => name !== WORKER && !SELDOM.test(name))
        .sort();
      const listed = (wanted: (name: string) => boolean) =>
        Object.fromEntries(names.filter(wanted).map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
      const files = listed((name) => !name.endsWith('.js') || play.has(name));
      const kioskFiles = listed((name) => kiosk.has(name) && !play.has(name));
      const deskFiles = listed((name) => desk.has(name) && !play.has(name));
      const version = createHash('sha256')
        .update(JSON.stringify([files, kioskFiles]))
        .digest('hex')
        .slice(0, 16);
      writeFileSync(join(folder, WORKER), await workerCode(root, { version, files, kioskFiles, desk: deskFiles }));
    },
  };
}

/** Every script that is reached from the pages without going by way of a module that is apart. */
function codeReached(bundle: Readonly<Record<string, Part>>, apart: (module: string) => boolean): Set<string> {
  const reached = new Set<string>();
  const reach = (name: string) => {
    const part = bundle[name];
    if (part?.type !== 'chunk' || reached.has(name)) return;
    reached.add(name);
    for (const next of part.imports ?? []) reach(next);
    for (const next of part.dynamicImports ?? []) {
      if (!apart(bundle[next]?.facadeModuleId?.split(sep).join('/') ?? '')) reach(next);
    }
  };
  for (const [name, part] of Object.entries(bundle)) if (part.isEntry) reach(name);
  return reached;
}

async function workerCode(root: string, build: unknown): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'src/offline/service-worker.ts'),
    transform: { define: { BUILD: JSON.stringify(build) } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

function integrityOf(file: Buffer): string {
  return `sha256-${createHash('sha256').update(file).digest('base64')}`;
}

import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { UNUSED } from './unused.ts';

const NAME = 'phaser';
const MODULE = `\0small-${NAME}`;
const PARTS = fileURLToPath(new URL('./parts.js', import.meta.url));

/** Flags that Phaser's own build would have set. */
const FLAGS = {
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof EXPERIMENTAL': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

/**
 * Gives `import … from 'phaser'` the parts of Phaser that the Stage uses, bundled from its sources as one module. The
 * same module is served in development, in tests and in the build, where it is a chunk of its own.
 */
export function smallPhaser(): Plugin {
  let bundled: Promise<string> | undefined;
  return {
    name: 'small-phaser',
    enforce: 'pre',
    config: () => ({
      optimizeDeps: { exclude: [NAME] },
      // A chunk of its own: it stays with the visitor while the game around it changes.
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: NAME, test: isPhaser }] } } } },
    }),
    resolveId: (id) => (id === NAME ? MODULE : undefined),
    load(id) {
      if (id !== MODULE) return undefined;
      bundled ??= bundle();
      return bundled;
    },
  };
}

function isPhaser(id: string): boolean {
  return id === MODULE;
}

async function bundle(): Promise<string> {
  const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
  const build = await rolldown({
    input: PARTS,
    platform: 'browser',
    transform: { define: FLAGS },
    resolve: { alias: { 'phaser/src': join(home, 'src') } },
    plugins: [withoutUnused(home)],
    logLevel: 'warn',
  });
  try {
    const { output } = await build.generate({ format: 'esm', comments: false, codeSplitting: false });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** Leaves out what Phaser's core names and the Stage never reaches, as `unused.ts` lists it. */
function withoutUnused(home: string): { name: string; load: (id: string) => string | undefined } {
  return {
    name: 'without-unused',
    load(id) {
      const file = relative(home, id).replaceAll('\\', '/');
      return UNUSED.find(([pattern]) => pattern.test(file))?.[1];
    },
  };
}

import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

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

/** Leaves out what Phaser's core names and the Stage never reaches: filters, GPU layers, animations, odd textures. */
function withoutUnused(home: string): { name: string; load: (id: string) => string | undefined } {
  return {
    name: 'without-unused',
    load(id) {
      const file = relative(home, id).replaceAll('\\', '/');
      return UNUSED.find(([pattern]) => pattern.test(file))?.[1];
    },
  };
}

const NOTHING = 'module.exports = function () {};';

const UNUSED: readonly (readonly [RegExp, string])[] = [
  [/^src\/renderer\/index\.js$/, "module.exports = { Events: require('./events') };"],
  [/^src\/math\/index\.js$/, "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');"],
  [/^src\/textures\/parsers\/index\.js$/, "exports.Canvas = require('./Canvas'); exports.Image = require('./Image');"],
  [/^src\/filters\/(?!Controller)/, NOTHING],
  [/^src\/renderer\/webgl\/renderNodes\/filters\//, NOTHING],
  [/^src\/renderer\/webgl\/renderNodes\/(BatchHandlerPointLight|DynamicTextureHandler)\.js$/, NOTHING],
  [/^src\/renderer\/webgl\/renderNodes\/(submitter|transformer|texturer)\/\w*Tile/, NOTHING],
  [/^src\/animations\/Animation(Manager|State)\.js$/, NOTHING],
  [/^src\/textures\/DynamicTexture\.js$/, NOTHING],
  // The texture manager makes one of these for the textures that we do not use, and only sets it up.
  [
    /^src\/gameobjects\/tilesprite\/TileSprite\.js$/,
    'module.exports = function () { this.setOrigin = function () { return this; }; this.destroy = function () {}; };',
  ],
  [/^src\/core\/DebugHeader\.js$/, NOTHING],
  // It listens to the document and never stops; a hidden page asks for no frames anyway.
  [/^src\/core\/VisibilityHandler\.js$/, NOTHING],
];

import { defineConfig } from 'vitest/config';
import { smallPhaser } from './src/stage/phaser/small-phaser.ts';
import { entriesOf, inkPlugin, scriptOf } from './src/story/compile/ink-plugin.ts';
import { brotli } from './tools/brotli.ts';
import { openLedger } from './tools/evidence.ts';
import { FactsBook } from './tools/materials/facts.ts';
import { ledgerFiles, MaterialMaker } from './tools/materials/materials.ts';
import { materialsPlugin } from './tools/materials/materials-plugin.ts';
import { offline } from './tools/offline.ts';
import { prerender } from './tools/prerender.ts';
import { projectStories, storyFiles } from './tools/project.ts';
import { projectRoutes } from './tools/prove/routes.ts';
import { security } from './tools/security.ts';

const ledger = () => openLedger();
const stories = () => projectStories();

/** One route in one language, compiled from the files as they stand. */
function compiledRoute(route: string, language: string) {
  const read = stories();
  const found = read.routes.find((it) => it.route === route && it.language === language);
  if (!found) throw new Error(`there is no ${route} in ${language}`);
  return scriptOf(found, read, ledger().gradeOf);
}

/** What the prover knows of every route; the languages are of one structure and share it. */
const facts = new FactsBook();

async function materials(): Promise<MaterialMaker> {
  const known = await facts.all(projectRoutes().routes);
  return new MaterialMaker({ stories: stories(), files: storyFiles(), facts: known, ledger: ledgerFiles() });
}

export default defineConfig({
  base: './',
  plugins: [
    smallPhaser(),
    inkPlugin({
      read: stories,
      openGrades: () => ledger().gradeOf,
      evidenceOf: (route, language, cited) => ledger().evidenceOf(route, language, cited),
      mapOf: async ({ route }) => (await facts.all(projectRoutes().routes))(route).map,
    }),
    materialsPlugin(materials),
    prerender({ routes: () => entriesOf(stories()), script: compiledRoute }),
    security(),
    offline(),
    brotli(),
  ],
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // The first file would name what each later one needs besides, and pay for it in its first bytes. It names styles
      // alone, which must be there before what they dress; scripts find theirs by themselves, one round trip later.
      resolveDependencies: (_, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((it) => it.endsWith('.css')),
    },
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/bench/**'],
          // A machine that is busy is no fault of ours; a test that hangs still ends.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/build-once.ts'],
          // Two files at a time: while one waits for its browser, the other plays.
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Once more where a real browser was late; what is broken fails both times.
          retry: 1,
        },
      },
    ],
  },
});

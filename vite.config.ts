import { defineConfig } from 'vitest/config';
import { smallPhaser } from './src/stage/phaser/small-phaser.ts';
import type { BranchMap } from './src/story/branch-map.ts';
import { entriesOf, inkPlugin, scriptOf } from './src/story/compile/ink-plugin.ts';
import { brotli } from './tools/brotli.ts';
import { openLedger } from './tools/evidence.ts';
import { offline } from './tools/offline.ts';
import { prerender } from './tools/prerender.ts';
import { projectStories } from './tools/project.ts';
import { branchMap } from './tools/prove/branch-map.ts';
import { inputsOf } from './tools/prove/routes.ts';
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

const maps = new Map<string, BranchMap>();

/** The branch map of a route; the languages are of one structure and share it. */
function mapOfRoute(route: string): BranchMap | undefined {
  const known = maps.get(route);
  const found = stories().routes.find((it) => it.route === route);
  if (known || !found) return known;
  const made = branchMap(found, inputsOf(route));
  maps.set(route, made);
  return made;
}

export default defineConfig({
  base: './',
  plugins: [
    smallPhaser(),
    inkPlugin({
      read: stories,
      openGrades: () => ledger().gradeOf,
      evidenceOf: (route, language, cited) => ledger().evidenceOf(route, language, cited),
      mapOf: ({ route }) => mapOfRoute(route),
    }),
    prerender({ routes: () => entriesOf(stories()), script: compiledRoute }),
    security(),
    offline(),
    brotli(),
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
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

import { defineConfig } from 'vitest/config';
import { smallPhaser } from './src/stage/phaser/small-phaser.ts';
import { inkPlugin } from './src/story/compile/ink-plugin.ts';
import { brotli } from './tools/brotli.ts';
import { openLedger } from './tools/evidence.ts';
import { projectStories } from './tools/project.ts';

const ledger = () => openLedger();

export default defineConfig({
  base: './',
  plugins: [
    smallPhaser(),
    inkPlugin({
      read: () => projectStories(),
      gradeOf: (claim) => ledger().gradeOf(claim),
      evidenceOf: (route, language, cited) => ledger().evidenceOf(route, language, cited),
      mapOf: () => ({}),
    }),
    brotli(),
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.browser.test.ts', 'test/bench/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/build-once.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

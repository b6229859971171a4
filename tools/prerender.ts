import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { LANGUAGES } from '../src/language/language.ts';
import { FetchedAhead } from './fetched-ahead.ts';
import type * as FirstScreen from './first-screen.ts';

/**
 * Writes the first screen of the title and of every route into HTML, a page for each language, with the very code that
 * shows it in the browser: the words are there before any script runs. `en/index.html`, `en/one-ballot/index.html`, …
 */
export function prerender(options: FirstScreen.FirstScreenOptions): Plugin {
  let root = '';
  let folder = '';
  const fetchedAhead = new FetchedAhead();
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      fetchedAhead.read(bundle);
    },
    async closeBundle() {
      // A build of another page than the game's has no first screens.
      if (!existsSync(join(folder, 'index.html'))) return;
      // The views name styles as well as code: they are loaded as Vite loads them, not as Node does.
      const { module } = await runnerImport<typeof FirstScreen>('./tools/first-screen.ts', { root, configFile: false });
      const { firstScreen } = module;
      const shared = {
        ahead: fetchedAhead.files,
        style: (file: string) => readFileSync(join(folder, file), 'utf8'),
      };
      const shell = readFileSync(join(folder, 'index.html'), 'utf8');
      const write = (path: string, html: string) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), html);
      };
      const filesOf = (...modules: readonly string[]) => modules.flatMap((module) => fetchedAhead.codeOf(module));
      for (const language of LANGUAGES) {
        const words = join(root, `src/language/${language}.ts`);
        const title = { language, chunks: filesOf(words), ...shared };
        write(`${language}/index.html`, await firstScreen(shell, options, { ...title, depth: 1 }));
        if (language === 'en') write('index.html', await firstScreen(shell, options, { ...title, depth: 0 }));
        for (const { route } of options.routes()) {
          const read = filesOf(words, `\0virtual:script/${route}/${language}`);
          const wanted = { ...title, route, depth: 2, chunks: read };
          write(`${language}/${route}/index.html`, await firstScreen(shell, options, wanted));
        }
      }
    },
  };
}

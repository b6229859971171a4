import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import budgets from '../test/budgets.json' with { type: 'json' };
import { withKiosk } from './package/with-kiosk.ts';
import { singlePolicy, withPolicy } from './security.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The most that the one file may weigh, in bytes. */
export const HEAVIEST = budgets.bytesOfSingleFile;

/**
 * Unpacks the game and runs it. The unpacked code stands in the policy by its hash, as this line does; a browser that
 * cannot unpack says so in words.
 */
const UNPACK = `
const packed = document.querySelector('#packed');
const bytes = Uint8Array.from(atob(packed.textContent.trim()), (letter) => letter.charCodeAt(0));
packed.remove();
const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
const script = document.createElement('script');
script.type = 'module';
script.textContent = await new Response(plain).text();
document.head.append(script);
`;

/** Has the last word on how code is cut, after the plugin that gives the Stage's engine a file of its own. */
const oneScript: Plugin = {
  name: 'one-script',
  config: {
    order: 'post',
    handler: () => ({ build: { rolldownOptions: { output: { codeSplitting: false } } } }),
  },
};

/** Makes the whole game one HTML file that plays from a disk; for a kiosk, with the settings of a kiosk.json in it. */
export async function makeSingle(file = 'packages/three-against.html', kiosk?: string): Promise<void> {
  const target = resolve(root, file);
  const folder = mkdtempSync(join(tmpdir(), 'single-'));
  try {
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        // Pictures and fonts go into the code and the style that name them.
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
      },
      plugins: [oneScript],
    });
    const plain = inOne(folder);
    const page = kiosk === undefined ? plain : withKiosk(plain, readFileSync(kiosk, 'utf8'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, page);
    const size = Buffer.byteLength(plain);
    console.log(`${target}: ${(size / 1e6).toFixed(2)} MB`);
    if (size > HEAVIEST) throw new Error(`it may weigh ${HEAVIEST} bytes`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The built page with everything it names put into it. */
function inOne(folder: string): string {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const code: string[] = [];
  let page = read('index.html')
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<link disabled [^>]*rel="stylesheet"[^>]*>/, '')
    .replace(/<template id="ahead">[\s\S]*?<\/template>/, '')
    .replace(/\s*<link [^>]*rel="(?:manifest|modulepreload|preload)"[^>]*>/g, '')
    .replace(/<link [^>]*rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_all, path: string) => {
      return `<style>${read(path).trim()}</style>`;
    })
    .replace(/<script [^>]*src="\.\/([^"]+)"[^>]*><\/script>/g, (_all, path: string) => {
      code.push(read(path));
      return '';
    });
  const [script] = code;
  if (script === undefined || code.length > 1) throw new Error(`the build has ${code.length} scripts, not one`);
  const packed = deflateRawSync(script, { level: 9 }).toString('base64');
  page = page.replace('</body>', () =>
    [
      `<script type="text/plain" id="packed">${packed}</script>`,
      `<script type="module">${UNPACK}</script>`,
      '</body>',
    ].join('\n'),
  );
  page = page.replace(/<link [^>]*href="\.\/([^"]+\.svg)"[^>]*>/g, (link, path: string) =>
    link.replace(`./${path}`, `data:image/svg+xml;base64,${Buffer.from(read(path)).toString('base64')}`),
  );
  const outside = /(?:src|href)="(?!data:|#)[^"]*"/.exec(page);
  if (outside) throw new Error(`the one file still names another: ${outside[0]}`);
  return withPolicy(page, singlePolicy(page, [script]));
}

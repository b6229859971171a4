import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serveLab } from '../test/stage/lab.ts';
import { launchBrowser, serveBuild } from '../test/support/browser.ts';
import { writeAlbum } from './look/album.ts';
import { REELS } from './look/reels.ts';
import { settings } from './look/setting.ts';
import { Studio } from './look/studio.ts';

/**
 * Renders what there is to see into one folder, with a contact sheet. Everything, or what is asked for:
 * `npm run look -- --group scenes,story --size 1920x1080 --lang en --mode still --only cell --out .cache/look`;
 * `--sight high,dark,forced,large` shows what such readers see (group story, cards, hall); `--built` takes the game as it was built last.
 */
const { values } = parseArgs({
  options: {
    group: { type: 'string' },
    size: { type: 'string' },
    lang: { type: 'string' },
    mode: { type: 'string' },
    sight: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string', default: '.cache/look' },
    built: { type: 'boolean', default: false },
  },
});

const wanted = Object.entries(REELS).filter(([name]) => values.group?.split(',').includes(name) ?? true);
const every = settings(values);
if (wanted.length === 0 || every.length === 0) {
  console.error(`There is nothing of that kind. Groups: ${Object.keys(REELS).join(', ')}.`);
  process.exit(1);
}
if (!values.built) await build({ logLevel: 'error' });
mkdirSync(values.out, { recursive: true });
const [browser, game, lab] = await Promise.all([launchBrowser(), serveBuild(), serveLab()]);
const studio = new Studio(browser, values.out, values.only);
const failed: string[] = [];
for (const [name, reel] of wanted) {
  for (const setting of every) {
    const { size, language, mode, sight } = setting;
    const how = [name, `${size.width}x${size.height}`, language, mode, sight].join(' ');
    const began = studio.count;
    const roll = () => reel(studio, setting, { game, lab: lab.address });
    // What broke off is tried once more, and takes only what is missing.
    await roll()
      .catch(async (cause: unknown) => {
        console.error(`${how}: once more, after ${cause}`);
        await Promise.all(browser.contexts().map((context) => context.close()));
        return roll();
      })
      .catch((cause: unknown) => failed.push(`${how}: ${cause}`));
    console.log(`${how}: ${studio.count - began}`);
  }
}
await browser.close();
await lab.close();
console.log(`${studio.count} pictures taken; ${writeAlbum(values.out)} in ${values.out}/index.html`);
for (const fault of failed) console.error(fault);
process.exit(failed.length > 0 ? 1 : 0);

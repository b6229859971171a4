import { makeKiosk } from './kiosk-folder.ts';
import { makeLearningPackages } from './package/learning-packages.ts';
import { makeSingle } from './single.ts';

/** What can be made, each by its name; what follows the name is for the maker. */
const MAKERS: Readonly<Record<string, (...rest: string[]) => Promise<void> | void>> = {
  single: makeSingle,
  learning: makeLearningPackages,
  kiosk: makeKiosk,
};

/** `npm run package`: makes everything that is handed on besides the site; `npm run package -- single` makes one. */
async function main([wanted, ...rest]: readonly string[]): Promise<void> {
  if (wanted !== undefined && !MAKERS[wanted]) {
    throw new Error(`there is no package “${wanted}”; there are ${Object.keys(MAKERS).join(', ')}`);
  }
  for (const [name, make] of Object.entries(MAKERS)) {
    if (wanted === undefined || name === wanted) await make(...rest);
  }
}

await main(process.argv.slice(2));

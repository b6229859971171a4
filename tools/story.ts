import { parseArgs } from 'node:util';
import { readAloud } from './story/read.ts';
import { scriptOf } from './story/script.ts';
import { statsOf } from './story/stats.ts';
import { openStories } from './story/stories-here.ts';

const USAGE = `Usage: npm run story -- <what>

  read ROUTE [--lang es] [--path id,id,…] [--ending ID]
      one play as plain text, to read aloud: the path given, or the shortest to an ending
  stats
      every route in every language in numbers
  script ROUTE [--lang es]
      the whole route, every branch, to print`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      path: { type: 'string' },
      ending: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [what, route] = positionals;
  if (values.help || what === undefined) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const here = openStories();
  switch (what) {
    case 'stats':
      console.log(statsOf(here));
      return 0;
    case 'script':
      console.log(scriptOf(here, route ?? '', values.lang));
      return 0;
    case 'read': {
      const ids = values.path?.split(',').filter((id) => id !== '');
      const read = readAloud(here, route ?? '', values.lang, ids ? { ids } : { ending: values.ending });
      console.log(read.text);
      if (read.trouble !== undefined) console.error(read.trouble);
      return read.trouble === undefined ? 0 : 1;
    }
    default:
      console.error(USAGE);
      return 1;
  }
}

// Output is often cut off by `head` or a pager that is closed.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

try {
  process.exitCode = main();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}

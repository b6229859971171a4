import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { proveForeign } from './prove-foreign.ts';
import { proveProject } from './prove-project.ts';
import { watchRoute } from './watch.ts';

const USAGE = `Usage: npm run prove -- [options]

Explores every state of every route, for every combination of inputs, and writes the certificate.

  --out FOLDER     where certificate.json and certificate.html go (dist)
  --only ROUTE     one route; no certificate is written
  --watch ROUTE    one route, and again whenever a story's file changes
  --ink FILE       any ink from elsewhere, without the rules of our own
  --states N       budget of states a route (40000)
  --cores N        threads (all cores of the machine)`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      only: { type: 'string' },
      watch: { type: 'string' },
      ink: { type: 'string' },
      states: { type: 'string' },
      cores: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const cores = count(values.cores, 'cores') ?? availableParallelism();
  const states = count(values.states, 'states');
  const limits = { cores, ...(states === undefined ? {} : { states }) };
  if (values.ink !== undefined) return proveForeign(values.ink, limits);
  if (values.watch !== undefined) return watchRoute(values.watch, limits);
  return proveProject({ ...limits, out: values.out, ...(values.only === undefined ? {} : { only: values.only }) });
}

function count(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} takes a number from 1, not "${text}"`);
  return Number(text);
}

try {
  process.exitCode = await main();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}

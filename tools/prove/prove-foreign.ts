import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { isEnd } from './graph.ts';
import { Pool } from './pool.ts';
import { proofFaultText } from './proof-fault.ts';
import type { Limits } from './prove-project.ts';
import { MOST_STATES, proveRoute } from './prove-route.ts';

/** Ink from elsewhere may compute for long between two menus. */
const STEPS = 100_000;

/**
 * Explores ink that is not ours: no rules, no certificate, only what goes wrong, and how far it was followed. Returns
 * the exit code: 0 only where everything was explored and nothing is wrong.
 */
export async function proveForeign(file: string, { cores, states = MOST_STATES }: Limits): Promise<number> {
  const compiled = compileForeign(file);
  if (compiled.kind === 'faulty') {
    for (const error of compiled.errors) console.error(error);
    return 1;
  }
  for (const warning of compiled.warnings) console.log(warning);
  const pool = new Pool(cores);
  try {
    const { json, tree } = compiled;
    const given = { route: file, file, json, compiled: tree, inputs: [{}], ours: false, endings: new Map(), states };
    const proved = await proveRoute({ ...given, steps: STEPS }, (job) => pool.explore(job));
    for (const fault of proved.faults) console.error(proofFaultText(fault, [{}]));
    const ends = proved.graph.nodes.filter(isEnd).length;
    const extent = proved.complete ? 'everything was explored' : 'PARTIAL: explored as far as the budget allows';
    console.log(`${extent}: ${proved.states} states, ${proved.transitions} transitions, ${ends} ends`);
    return proved.faults.length > 0 ? 1 : 0;
  } finally {
    await pool.close();
  }
}

type ForeignInk =
  | { readonly kind: 'compiled'; readonly json: string; readonly tree: unknown; readonly warnings: readonly string[] }
  | { readonly kind: 'faulty'; readonly errors: readonly string[] };

/** Compiles ink whose author may live with warnings; only errors stand in the way. */
function compileForeign(file: string): ForeignInk {
  const errors: string[] = [];
  const warnings: string[] = [];
  const folder = dirname(file);
  const say = (message: string) => {
    const found = /^(ERROR|WARNING|TODO|AUTHOR)?:?\s*(?:'([^']*)')?\s*line (\d+):\s*(.*)$/s.exec(message);
    const [, kind = 'ERROR', where = file, line = '0', what = message] = found ?? [];
    (kind === 'ERROR' ? errors : warnings).push(`${where}:${line}: ${what.trim()}`);
  };
  const handler = {
    ResolveInkFilename: (name: string) => join(folder, name),
    LoadInkFileContents: (path: string) => readFileSync(path, 'utf8'),
  };
  try {
    const story = new Compiler(
      readFileSync(file, 'utf8'),
      new CompilerOptions(file, [], false, say, handler),
    ).Compile();
    const json = story.ToJson();
    if (errors.length === 0 && typeof json === 'string') {
      return { kind: 'compiled', json, tree: story.mainContentContainer, warnings };
    }
  } catch (cause) {
    // The compiler throws once more after it has reported.
    if (errors.length === 0) errors.push(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return { kind: 'faulty', errors };
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultText } from '../../src/story/compile/fault.ts';
import { type Certificate, type CertifiedRoute, certifyRoute } from './certificate.ts';
import { certificatePage } from './certificate-page.ts';
import { Pool } from './pool.ts';
import { proofFaultText } from './proof-fault.ts';
import { MOST_TRANSITIONS, type Proved, proveRoute } from './prove-route.ts';
import { type OurRoute, type OurRoutes, projectRoutes } from './routes.ts';
import type { Unreached } from './unreached.ts';

/** How the prover is run. */
export interface Limits {
  readonly cores: number;
  /** Budget of states a route, where not the project's own. */
  readonly states?: number;
}

/** What proving all routes has come to: the certificate, or the lines that say what stands in its way. */
export type Outcome =
  | { readonly kind: 'certified'; readonly certificate: Certificate }
  | { readonly kind: 'faulty'; readonly faults: readonly string[]; readonly routes: readonly CertifiedRoute[] };

/** Proves the project's routes, prints what was found and writes the certificate. Returns the exit code. */
export async function proveProject(
  options: Limits & { readonly out: string; readonly only?: string },
): Promise<number> {
  const started = performance.now();
  const read = projectRoutes();
  const routes = read.routes.filter(({ route }) => options.only === undefined || route === options.only);
  if (routes.length === 0) {
    for (const fault of read.faults) console.error(faultText(fault));
    console.error(options.only === undefined ? 'there is no route to prove' : `there is no route "${options.only}"`);
    return 1;
  }
  const faults = read.faults.filter(({ file }) => options.only === undefined || concerns(file, options.only));
  const outcome = await proveAll({ ...read, routes, faults }, options);
  const certified = outcome.kind === 'certified' ? outcome.certificate.routes : outcome.routes;
  for (const route of certified) console.log(summary(route));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const files = ['certificate.json', 'certificate.html'].map((name) => join(options.out, name));
  if (outcome.kind === 'faulty') {
    for (const fault of outcome.faults) console.error(fault);
    // A certificate of an earlier state of the stories would be taken for one of this.
    if (options.only === undefined) for (const file of files) rmSync(file, { force: true });
    console.error(`${outcome.faults.length} faults in ${seconds} s: no certificate`);
    return 1;
  }
  if (options.only !== undefined) return 0;
  mkdirSync(options.out, { recursive: true });
  writeFileSync(files[0] ?? '', `${JSON.stringify(outcome.certificate, null, 2)}\n`);
  writeFileSync(files[1] ?? '', certificatePage(outcome.certificate));
  console.log(`proven in ${seconds} s: ${files.join(', ')}`);
  return 0;
}

/** Whether a file is one of a route's own, or one that all routes share. */
function concerns(file: string, route: string): boolean {
  const [, folder = '', rest = ''] = /^stories\/([^/]+)\/(.*)$/.exec(file) ?? [];
  return folder === 'shared' || rest === 'names.json' || rest.startsWith(`${route}.`) || rest.startsWith(`${route}/`);
}

/** Proves routes that have been read. */
export async function proveAll(read: OurRoutes, { cores, states }: Limits): Promise<Outcome> {
  const pool = new Pool(cores);
  try {
    const proved: { route: OurRoute; proof: Proved }[] = [];
    for (const route of read.routes) {
      const given = states === undefined ? route : { ...route, states };
      proved.push({ route, proof: await proveRoute(given, (job) => pool.explore(job)) });
    }
    const routes = proved.map(({ route, proof }) => certifyRoute(proof, route.inputs, route.json, route.written));
    const transitions = proved.reduce((sum, { proof }) => sum + proof.transitions, 0);
    const faults = [
      ...read.faults.map(faultText),
      ...proved.flatMap(({ route, proof }) => proof.faults.map((fault) => proofFaultText(fault, route.inputs))),
      ...unreachedByAll(proved.map(({ proof }) => proof)),
      ...tooMany(transitions),
    ];
    if (faults.length > 0) return { kind: 'faulty', faults, routes };
    const cited = new Set(routes.flatMap(({ claims }) => claims));
    const claimsNeverCited = read.claims.filter((claim) => !cited.has(claim)).sort();
    return { kind: 'certified', certificate: { language: read.language, routes, transitions, claimsNeverCited } };
  } finally {
    await pool.close();
  }
}

/** What lies in shared files may serve one route only; it must serve one. */
function unreachedByAll(proofs: readonly Proved[]): string[] {
  const key = ({ what, place }: Unreached) => `${place?.file}:${place?.line}: ${what}`;
  const missing = proofs.map(({ unreachedShared }) => new Set(unreachedShared.map(key)));
  const holds = (proof: Proved, file: string) => proof.proof.places.files.has(file);
  const all = proofs.flatMap(({ unreachedShared }) => unreachedShared);
  const everywhere = all.filter((it) =>
    proofs.every((proof, index) => !holds(proof, it.place?.file ?? '') || missing[index]?.has(key(it))),
  );
  return [...new Set(everywhere.map((it) => `${key(it)} by any route [unreached]`))].sort();
}

function tooMany(transitions: number): string[] {
  if (transitions <= MOST_TRANSITIONS) return [];
  return [`all routes together have ${transitions} transitions; ${MOST_TRANSITIONS} is the most [too-many-states]`];
}

function summary({ route, states, transitions, endings, play, seen }: CertifiedRoute): string {
  const odds = endings.map(({ id, percent }) => `${id} ${percent} %`).join(', ');
  const minutes = `${play.shortest.minutes}–${play.median.minutes}–${play.longest.minutes} min`;
  const share = `${Math.round(100 * seen.median)} % seen`;
  return `${route}: ${states} states, ${transitions} transitions; ${minutes}, ${share}; ${odds || 'no ending'}`;
}

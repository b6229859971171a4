import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { textOf } from './text-of.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Files that learning systems' pages use, by their address. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/scorm12.js': 'node_modules/scorm-again/dist/scorm12.min.js',
  '/scorm2004.js': 'node_modules/scorm-again/dist/scorm2004.min.js',
  '/strict-runtime.js': 'test/classroom/support/strict-runtime.js',
};

/** What the runtime knew when a session was finished. */
export interface ClosedSession {
  /** What broke a limit of the standard. */
  readonly faults: readonly string[];
  /** Every value set, every commit and the finish, in order. */
  readonly log: readonly (readonly [name: string, value: string])[];
  readonly cmi: Readonly<Record<string, unknown>>;
}

/** Serves packages and the pages that launch them, with the headers of a learning system that forbids `unload`. */
export class LearningHost {
  /** Files of each package by its name. */
  readonly packages = new Map<string, Readonly<Record<string, Uint8Array>>>();
  /** Every session that was finished, in order. */
  readonly closed: ClosedSession[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<LearningHost> {
    const server = createServer((request, response) => void host.#answer(request, response));
    const host = new LearningHost(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return host;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const [, kind = '', name = '', ...rest] = pathname.split('/');
    const send = (type: string, body: string | Uint8Array) => {
      response.writeHead(200, { 'Content-Type': type, 'Permissions-Policy': 'unload=()', 'Cache-Control': 'no-store' });
      response.end(body);
    };
    const script = SCRIPTS[pathname];
    const file = kind === 'package' ? this.packages.get(name)?.[decodeURIComponent(rest.join('/'))] : undefined;
    if (pathname === '/closed') {
      this.closed.push(JSON.parse(await textOf(request)) as ClosedSession);
      send('text/plain', '');
    } else if (script) send('text/javascript', readFileSync(script));
    else if (file) send(TYPES[extname(pathname)] ?? 'application/octet-stream', file);
    else if (kind === 'portal') send('text/html', portalPage(`http://localhost:${this.port}/course/${name}${search}`));
    else if (kind === 'course') send('text/html', coursePage(name));
    else {
      response.writeHead(404);
      response.end();
    }
  }
}

/** A school's portal at another site, which frames the learning system. */
function portalPage(course: string): string {
  return `<!DOCTYPE html><title>Portal</title><iframe name="course" src="${course}" width="1000" height="700"></iframe>`;
}

/** A course of a learning system: its runtime, with what was kept from before, and the package in a frame. */
function coursePage(name: string): string {
  const old = name.startsWith('scorm12');
  return `<!DOCTYPE html><title>Course</title>
<script src="/${old ? 'scorm12' : 'scorm2004'}.js"></script>
<script src="/strict-runtime.js"></script>
<script>
  const prefix = '${old ? 'LMS' : ''}';
  const real = new ${old ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5 });
  const before = new URLSearchParams(location.search).get('before');
  if (before) real.loadFromJSON(JSON.parse(before), 'cmi');
  const runtime = strictRuntime(real, prefix, (all) => navigator.sendBeacon('/closed', JSON.stringify(all)));
  globalThis.${old ? 'API' : 'API_1484_11'} = runtime;
</script>
<iframe name="content" src="/package/${name}/index.html?stage=off" width="1000" height="650"></iframe>`;
}

// Serves a built folder: right types, brotli where it was prepared, nothing outside the folder, one address.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.zip': 'application/zip',
  '.txt': 'text/plain; charset=utf-8',
};

/** Starts a server and gives its address; takes the next free port where the wanted one is taken. */
export function serve({ folder, port = 0, base = '/' }) {
  const home = resolve(folder);
  const server = createServer((request, response) => answer(home, base, request, response));
  return new Promise((done, fail) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port > 0) server.listen(0, '127.0.0.1');
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => done(`http://localhost:${server.address().port}${base}`));
  });
}

function answer(home, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'only GET and HEAD');
  const path = pathOf(request.url ?? '/', base);
  const file = path === undefined ? undefined : fileOf(home, path);
  if (!file) return end(response, 404, 'not found');
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Built files carry their hash in their name; all others are asked for anew.
    'Cache-Control': /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...policyOf(home, file),
  };
  const packed =
    /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && existsSync(`${file}.br`) ? `${file}.br` : undefined;
  response.writeHead(200, {
    ...headers,
    ...(packed ? { 'Content-Encoding': 'br' } : {}),
    'Content-Length': statSync(packed ?? file).size,
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(packed ?? file).pipe(response);
}

/** The policy that the build wrote for its pages, as a header; a folder without one is served without. */
function policyOf(home, file) {
  const policy = join(home, 'security-policy.txt');
  if (!file.endsWith('.html') || !existsSync(policy)) return {};
  return { 'Content-Security-Policy': readFileSync(policy, 'utf8').trim() };
}

function pathOf(url, base) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    return path.startsWith(base) ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(home, path) {
  const file = normalize(join(home, path));
  if (file !== home && !file.startsWith(home + sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function end(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', port = '4173', base = '/'] = process.argv.slice(2);
  console.log(await serve({ folder, port: Number(port), base }));
}

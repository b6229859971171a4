// The worker that keeps a play at hand without a network. It is built into one file of its own by tools/offline.ts,
// which puts in the version and the list of files; it shares no code with the page.

/** What the build knows: which version this is, what a play needs, and the hash of each file. */
interface Build {
  readonly version: string;
  /** Path from the folder of the site, and the hash that the file must have. */
  readonly files: Readonly<Record<string, string>>;
  /** The same for what only a kiosk needs. */
  readonly kioskFiles: Readonly<Record<string, string>>;
  /** The same for what the teacher's desk needs besides. */
  readonly desk: Readonly<Record<string, string>>;
}

declare const BUILD: Build;
// Once by name: the build puts the whole list wherever the word stands.
const build = BUILD;

/** The part of a worker's surroundings that is used here; the project's own types are those of a page. */
interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly { url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'message', listener: (event: Extendable & Message) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface Message {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Surroundings;
const PREFIX = 'three-against ';
const CACHE = PREFIX + build.version;
/** What lies beside the game and changes without it: a kiosk's settings, its logo, its voice. */
const BESIDE = 'three-against-beside';
/** How many files are fetched at a time: all at once, a slow machine answers no press for half a second. */
const LANES = 2;
/** How long the server may take to give what lies beside the game, milliseconds. */
const PATIENCE = 3000;
const home = new URL(worker.registration.scope);

worker.addEventListener('install', (event) => event.waitUntil(fetchNeeded()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
worker.addEventListener('message', (event) => event.waitUntil(obey(event.data, event.ports[0])));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path !== undefined) event.respondWith(answer(request, path));
  else if (isBeside(request)) event.respondWith(answerBeside(request));
});

/** What a play needs, and on a kiosk what only that needs besides. */
async function fetchNeeded(): Promise<void> {
  try {
    await fetchAll((await isKiosk()) ? { ...build.files, ...build.kioskFiles } : build.files);
  } catch (cause) {
    // Half a version serves nobody, and would only fill the storage.
    await caches.delete(CACHE);
    throw cause;
  }
}

/** Fails where one file does: one that is not of this version fails its hash. */
async function fetchAll(files: Build['files']): Promise<void> {
  const cache = await caches.open(CACHE);
  const requests = Object.entries(files).map(([path, integrity]) => {
    // Names with a hash in them cannot have changed; the others are asked for past the browser's own memory.
    const anew = path.startsWith('assets/') ? 'default' : 'reload';
    return new Request(new URL(path, home), { integrity, cache: anew });
  });
  const lane = async () => {
    for (let request = requests.shift(); request; request = requests.shift()) await cache.add(request);
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } catch (cause) {
    requests.length = 0;
    throw cause;
  }
}

/** Whether one of the open windows, or frames, is a kiosk. */
async function isKiosk(): Promise<boolean> {
  return (await windows()).some(({ url }) => new URL(url).searchParams.has('kiosk'));
}

async function windows(): Promise<readonly { url: string }[]> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.filter(({ url }) => url.startsWith(home.href));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((it) => it.startsWith(PREFIX) && it !== CACHE).map((it) => caches.delete(it)));
}

/**
 * `serve`: a page that was opened before there was a worker asks to be served, and is where its code is of this
 * version. `keep-desk`: the teacher's desk is open, and asks to be kept whole; it is told whether it is. `take-over`:
 * the reader has taken the new version; it waits all the same while another window is open.
 */
async function obey(data: unknown, answerTo?: MessagePort): Promise<void> {
  const { kind, code } = (data ?? {}) as { kind?: unknown; code?: unknown };
  if (kind === 'keep-desk') {
    const kept = await fetchAll(build.desk).then(
      () => true,
      () => false,
    );
    answerTo?.postMessage(kept);
  }
  if (kind === 'serve' && typeof code === 'string' && code in build.files) await worker.clients.claim();
  if (kind !== 'take-over') return;
  if ((await windows()).length <= 1) await worker.skipWaiting();
}

/** Path of a file of ours, from the folder of the site; undefined where the request is none of this worker's. */
function pathOf({ method, mode, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const path = decodeURI(pathname.slice(home.pathname.length));
  if (mode !== 'navigate') return path in build.files || path.startsWith('assets/') ? path : undefined;
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return page in build.files ? page : undefined;
}

async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(new URL(path, home));
  if (kept) return kept;
  const fresh = await fetch(request);
  // What is not part of every play is kept once it has been used. Storage that is full takes nothing from the reader.
  if (fresh.ok && request.mode !== 'navigate') await cache.put(new URL(path, home), fresh.clone()).catch(() => {});
  return fresh;
}

/** Something that no build knows of, which a kiosk must find again without a network. */
function isBeside({ method, url, destination }: Request): boolean {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== home.origin || !pathname.startsWith(home.pathname)) return false;
  return /\/(kiosk\.json|voice\/.+)$/.test(pathname) || destination === 'image';
}

/** As the server has it now; where it has no answer, as it was the last time. */
async function answerBeside(request: Request): Promise<Response> {
  const cache = await caches.open(BESIDE);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE);
  try {
    // By its address: what speaks asks for parts of a file, and parts cannot be kept.
    const fresh = await fetch(request.url, { cache: 'no-cache', signal: late.signal });
    clearTimeout(timer);
    if (fresh.status === 200) await cache.put(request.url, fresh.clone()).catch(() => {});
    else if (fresh.status === 404) await cache.delete(request.url);
    return fresh;
  } catch (cause) {
    const kept = await cache.match(request.url);
    if (!kept) throw cause;
    return kept;
  }
}

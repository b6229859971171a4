/**
 * What the page is prepared with before anything of it runs: its storage can be full, its picture can stand still, and
 * its presses and textures are counted. What a visitor has had before the eyes is noted as it comes, visit by visit, so
 * that nothing hangs on when the soak looks. Nobody waits for a voice.
 */
export const PREPARED = `
  Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    if (window.full) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  };
  window.stall = () => { window.requestAnimationFrame = () => 1; };
  window.clicks = 0;
  addEventListener('click', () => window.clicks++);
  window.witnessed = [];
  let there = false;
  new MutationObserver(() => {
    const place = document.body?.dataset.kiosk;
    const known = place === 'language' || place === 'story' || place === 'ending';
    if (known && !there) window.witnessed = [...window.witnessed.slice(-9), {}];
    there = known;
    if (!known) return;
    const visit = window.witnessed.at(-1);
    visit.place = place;
    if (place === 'language') return;
    visit.language = document.documentElement.lang;
    visit.ending = document.querySelector('#text [data-part="ending"]')?.dataset.ending ?? visit.ending;
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['lang', 'data-kiosk', 'data-ending'],
  });
  window.textures = 0;
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
    const gl = window[name]?.prototype;
    if (!gl) continue;
    const { createTexture, deleteTexture } = gl;
    gl.createTexture = function () { window.textures++; return createTexture.call(this); };
    gl.deleteTexture = function (it) { if (it) window.textures--; return deleteTexture.call(this, it); };
  }`;

/** Keeps the worker off, which would give what the soak takes away. */
export const NO_WORKER = 'delete Navigator.prototype.serviceWorker;';

/** What was seen of a visit: where it stood last, and in the story its language and the ending that was come to. */
export interface Witnessed {
  readonly place: string;
  readonly language?: string;
  readonly ending?: string;
}

/** What the preparation has put into the page. */
export interface Prepared {
  witnessed: readonly Witnessed[];
  full: boolean;
  clicks: number;
  textures: number;
  /** By what the graphics were taken away, and can be given back. */
  lost: WEBGL_lose_context | null | undefined;
}

/** What the kiosk that is soaked is told in its address. A stage without a graphics card may be too slow for the shortest idle time. */
export function kioskQuery(stage: boolean): string {
  const idle = stage ? '60' : '20';
  const told = { nightly: 'off', address: 'https://museum.example/x/', 'idle.menus': idle, 'idle.story': idle };
  return `?kiosk&${new URLSearchParams(stage ? told : { ...told, stage: 'off' })}`;
}

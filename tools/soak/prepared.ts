/**
 * What the page is prepared with before anything of it runs: its storage can be full, its picture can stand still, and
 * its presses and textures are counted. A worker would give what the soak
 * takes away, and nobody waits for a voice.
 */
export const PREPARED = `
  delete Navigator.prototype.serviceWorker;
  Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    if (window.full) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  };
  window.stall = () => { window.requestAnimationFrame = () => 1; };
  window.clicks = 0;
  addEventListener('click', () => window.clicks++);
  window.textures = 0;
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
    const gl = window[name]?.prototype;
    if (!gl) continue;
    const { createTexture, deleteTexture } = gl;
    gl.createTexture = function () { window.textures++; return createTexture.call(this); };
    gl.deleteTexture = function (it) { if (it) window.textures--; return deleteTexture.call(this, it); };
  }`;

/** What the preparation has put into the page. */
export interface Prepared {
  full: boolean;
  clicks: number;
  textures: number;
}

/** The settings of the kiosk that is soaked. A stage without a graphics card may be too slow for the shortest idle time. */
export function kioskJson(stage: boolean): unknown {
  const idle = stage ? 60 : 20;
  return { nightly: false, address: 'https://museum.example/x/', idle: { menus: idle, story: idle } };
}

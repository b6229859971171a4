import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** What is left in a page when everything that can be collected has been. */
export interface LeftOver {
  /** Bytes of the heap in use. */
  readonly heap: number;
  readonly listeners: number;
  readonly timers: number;
  readonly textures: number;
  readonly audioNodes: number;
}

type Counted = Pick<LeftOver, 'timers' | 'textures' | 'audioNodes'>;

/** Runs in the page before anything else: keeps count of timers, textures and audio nodes. */
export function countFromNowOn(): void {
  const timers = new Set<unknown>();
  const { setTimeout: later, clearTimeout: never, setInterval: often, clearInterval: noMore } = window;
  const wrap = Object.assign(window, {
    setTimeout: (act: TimerHandler, milliseconds?: number, ...rest: unknown[]) => {
      const id = later(() => {
        timers.delete(id);
        if (typeof act === 'function') act(...rest);
      }, milliseconds);
      timers.add(id);
      return id;
    },
    clearTimeout: (id?: number) => {
      timers.delete(id);
      never(id);
    },
    setInterval: (act: TimerHandler, milliseconds?: number) => {
      const id = often(act, milliseconds);
      timers.add(id);
      return id;
    },
    clearInterval: (id?: number) => {
      timers.delete(id);
      noMore(id);
    },
  });
  let textures = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { createTexture, deleteTexture } = prototype;
    prototype.createTexture = function () {
      textures++;
      return createTexture.call(this);
    };
    prototype.deleteTexture = function (texture) {
      if (texture) textures--;
      deleteTexture.call(this, texture);
    };
  }
  let nodes: WeakRef<object>[] = [];
  // What counts must not itself be what is left: a long day makes tens of thousands of nodes.
  const living = () => {
    nodes = nodes.filter((node) => node.deref() !== undefined);
    return nodes.length;
  };
  for (const name of ['GainNode', 'AudioBufferSourceNode'] as const) {
    const made = {
      construct: (target: never, given: never, as: never) => {
        const node: object = Reflect.construct(target, given, as);
        if (nodes.push(new WeakRef(node)) % 500 === 0) living();
        return node;
      },
    };
    Object.assign(window, { [name]: new Proxy(window[name], made) });
  }
  const counted = (): Counted => ({
    timers: timers.size,
    textures,
    audioNodes: living(),
  });
  Object.assign(wrap, { counted });
}

/** Nodes that may sound at any time: two channels, the ambience of a place and that of the last, and what was just struck. */
export const SOUNDING = 8;
const PATIENCE = 20_000;

/** Waits until what sounded has died away, collects what can be collected, and counts what is left. */
export async function leftOver(page: Page): Promise<LeftOver> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const look = async (): Promise<LeftOver> => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const counted = await page.evaluate(() => (window as unknown as { counted: () => Counted }).counted());
    return {
      heap: usedSize,
      listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0,
      ...counted,
    };
  };
  let now = await look();
  // What a collection lets go of may hold something of its own, to be let go of by the next.
  const began = Date.now();
  for (let settled = 0; settled < 3 && Date.now() - began < PATIENCE; ) {
    await setTimeout(150);
    const next = await look();
    const still = next.listeners === now.listeners && next.timers === now.timers && next.audioNodes <= SOUNDING;
    settled = still ? settled + 1 : 0;
    now = next;
  }
  await cdp.detach();
  return now;
}

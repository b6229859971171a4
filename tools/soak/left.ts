import type { KioskPage } from './kiosk-page.ts';
import type { Prepared } from './prepared.ts';

/** What is left in a page when everything that can be collected has been. */
export interface Left {
  /** Bytes of the heap. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly textures: number;
}

/** Collects what can be collected and looks at the rest. */
export async function whatIsLeft({ cdp, page }: KioskPage): Promise<Left> {
  await page.waitForLoadState('networkidle');
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const textures = await page.evaluate(() => (window as unknown as Prepared).textures);
  return { heap: usedSize, listeners: jsEventListeners, nodes, textures };
}

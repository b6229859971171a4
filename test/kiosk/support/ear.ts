import type { Page } from 'playwright-core';

/** Hears what the page sounds: the volumes it has set last, of what sounds on and of effects, and the loops that run. */
export const EAR = `{
  const volumes = new Map();
  let loops = 0;
  const { setTargetAtTime } = AudioParam.prototype;
  AudioParam.prototype.setTargetAtTime = function (value, ...when) {
    volumes.set(this, value);
    return setTargetAtTime.call(this, value, ...when);
  };
  const { start, stop } = AudioScheduledSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...when) { if (this.loop) loops++; return start.apply(this, when); };
  AudioBufferSourceNode.prototype.stop = function (...when) { if (this.loop) loops--; return stop.apply(this, when); };
  window.sounding = () => ({ volumes: [...volumes.values()].slice(0, 2), loops });
}`;

/** What a page with an ear hears of itself. */
export interface Heard {
  readonly volumes: readonly number[];
  readonly loops: number;
}

/** What sounds just now. */
export function sounding(page: Page): Promise<Heard> {
  return page.evaluate(() => (window as unknown as { sounding: () => Heard }).sounding());
}

/** Waits until something sounds on. */
export async function soundsOn(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as { sounding: () => Heard }).sounding().loops > 0);
}

import type { Scene } from 'phaser';
import type { Strip } from './strip.ts';

const TICK = 220;
const FADE = 160;
const SLIDE = 260;

/** A menu leaves: the pencil ticks what was taken, the others fade, and the strip slides under the sheet. Milliseconds it takes. */
export function farewell(scene: Scene, strips: readonly (readonly [string, Strip])[], taken: string): number {
  for (const [id, strip] of strips) {
    if (id === taken) tickAndSlide(scene, strip);
    else fade(scene, strip);
  }
  return TICK + FADE + SLIDE;
}

function fade(scene: Scene, strip: Strip): void {
  scene.tweens.add({
    targets: strip.root,
    alpha: 0,
    duration: FADE,
    ease: 'Quad.easeInOut',
    onComplete: () => strip.destroy(),
  });
}

function tickAndSlide(scene: Scene, strip: Strip): void {
  if (strip.state) strip.show({ ...strip.state, lit: 'taken' });
  const tick = strip.tick();
  scene.tweens.addCounter({
    from: 0,
    to: 1,
    duration: TICK,
    ease: 'Quad.easeInOut',
    onUpdate: (tween) => tick?.setCrop(0, 0, tick.width * (tween.getValue() ?? 1), tick.height),
  });
  scene.tweens.add({
    targets: strip.root,
    y: strip.root.y - (strip.state?.place.height ?? 60),
    alpha: 0,
    delay: TICK,
    duration: SLIDE,
    ease: 'Quad.easeInOut',
    onComplete: () => strip.destroy(),
  });
}

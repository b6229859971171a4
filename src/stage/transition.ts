import type { Scene } from 'phaser';
import type { Picture } from './picture.ts';

/** Pixels of the drawing by which a plane at depth 1 comes in or goes out. */
const REACH = 46;
const APART = 60;
const LASTS = 900;

/** The old scene leaves, what is nearest first. Returns the milliseconds it takes. */
export function goOut(scene: Scene, picture: Picture, gone: () => void): number {
  const nearestFirst = [...picture.poses].reverse();
  for (const [index, pose] of nearestFirst.entries()) {
    scene.tweens.add({
      targets: pose,
      alpha: 0,
      shift: -REACH,
      delay: index * APART,
      duration: LASTS * 0.55,
      ease: 'Cubic.easeOut',
      ...(index === nearestFirst.length - 1 ? { onComplete: gone } : {}),
    });
  }
  return nearestFirst.length * APART + LASTS * 0.55;
}

/** The next scene comes in under the old one, what lies furthest back first. */
export function comeIn(scene: Scene, picture: Picture): number {
  const { poses } = picture;
  for (const [index, pose] of poses.entries()) {
    pose.alpha = index === 0 ? 1 : 0;
    pose.shift = REACH * (index / poses.length);
    scene.tweens.add({
      targets: pose,
      alpha: 1,
      shift: 0,
      delay: index * APART,
      duration: LASTS - poses.length * APART,
      ease: 'Cubic.easeOut',
    });
  }
  return LASTS;
}

/** Old gives way to new without anything moving. */
export function crossFade(scene: Scene, old: Picture, gone: () => void): number {
  scene.tweens.add({ targets: [...old.poses], alpha: 0, duration: 200, onComplete: gone });
  return 200;
}

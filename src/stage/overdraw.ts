import { GameObjects, type Scene } from 'phaser';

/** How many times over the window is painted in one frame: the areas of all that is drawn, in windows. */
export function screensPainted(scene: Scene, window: { readonly width: number; readonly height: number }): number {
  return areaOf(scene, scene.children.list, window) / (window.width * window.height);
}

function areaOf(
  scene: Scene,
  objects: readonly GameObjects.GameObject[],
  window: { width: number; height: number },
): number {
  let sum = 0;
  for (const object of objects) {
    if (object instanceof GameObjects.Container) {
      if (object.visible && object.alpha > 0) sum += areaOf(scene, object.list, window);
    } else if (
      (object instanceof GameObjects.Image || object instanceof GameObjects.Text) &&
      object.willRender(scene.cameras.main)
    ) {
      const { left, right, top, bottom } = object.getBounds();
      const width = Math.min(right, window.width) - Math.max(left, 0);
      const height = Math.min(bottom, window.height) - Math.max(top, 0);
      sum += Math.max(width, 0) * Math.max(height, 0);
    }
  }
  return sum;
}

import { GameObjects, type Scene } from 'phaser';
import type { Frame } from './framing.ts';
import type { Drawing } from './layers.ts';
import { DRIFT, PARALLAX, type Painting } from './painting.ts';
import type { Box } from './raster.ts';
import type { Shelf } from './shelf.ts';

/** One plane as it hangs on the Stage. */
interface Plane {
  readonly name: string;
  readonly depth: number;
  readonly image: GameObjects.Image;
  /** What it covers, in units of the drawing. */
  readonly box: Box;
  readonly key: string;
  /** Changed while a scene comes and goes. */
  readonly pose: { alpha: number; shift: number };
}

/** Where every plane is shifted to: the pointer from -1 to 1 on both axes, and the slow drift. */
export interface Gaze {
  readonly x: number;
  readonly y: number;
  readonly drift: number;
}

/** A scene hung as planes. It holds its own textures and gives them back. */
export class Picture {
  readonly drawing: Drawing;
  readonly root: GameObjects.Container;
  readonly #planes: readonly Plane[];
  readonly #shelf: Shelf;
  /** Pixels of its textures to one unit of the drawing. */
  readonly resolution: number;

  private constructor(scene: Scene, shelf: Shelf, drawing: Drawing, planes: readonly Plane[], resolution: number) {
    this.drawing = drawing;
    this.#shelf = shelf;
    this.#planes = planes;
    this.resolution = resolution;
    this.root = new GameObjects.Container(
      scene,
      0,
      0,
      planes.map(({ image }) => image),
    );
  }

  /** Hangs a painting's planes as they are drawn. Gives nothing, and keeps nothing, when it is no longer wanted. */
  static async hang(
    scene: Scene,
    shelf: Shelf,
    { drawing, resolution, planes: painted }: Painting,
    wanted: () => boolean,
  ): Promise<Picture | undefined> {
    const planes: Plane[] = [];
    for await (const { name, depth, box, canvas } of painted) {
      if (!wanted()) break;
      const key = shelf.put(canvas);
      const image = new GameObjects.Image(scene, 0, 0, key).setOrigin(0, 0).setScale(1 / resolution);
      planes.push({ name, depth, image, box, key, pose: { alpha: 1, shift: 0 } });
    }
    if (wanted()) return new Picture(scene, shelf, drawing, planes, resolution);
    for (const { key } of planes) shelf.drop(key);
    return undefined;
  }

  /** Back to front, for whoever moves them in or out. */
  get poses(): readonly Plane['pose'][] {
    return this.#planes.map(({ pose }) => pose);
  }

  /** Names of its planes, back to front. */
  get names(): readonly string[] {
    return this.#planes.map(({ name }) => name);
  }

  /** Where a plane hangs among the others, and what it covers; nothing where the scene has none of that name. */
  planeBox(layer: string): { readonly index: number; readonly box: Box } | undefined {
    const index = this.#planes.findIndex(({ name }) => name.split('+').includes(layer));
    const plane = this.#planes[index];
    return plane && { index: index + 1, box: plane.box };
  }

  /** The snow that is part of the drawing; hidden while flecks of its own fall. */
  showSnow(shown: boolean): void {
    for (const { name, image } of this.#planes) if (name === 'snow') image.setVisible(shown);
  }

  frame({ x, y, scale }: Frame): void {
    this.root.setPosition(x, y).setScale(scale);
  }

  /** Puts every plane where the gaze and its own coming and going have it. `lamp` is the breath of the light, around 1. */
  look(gaze: Gaze, lamp: number): void {
    for (const { depth, name, image, box, pose } of this.#planes) {
      image.x = box.x + pose.shift - depth * (gaze.x * PARALLAX.x + gaze.drift * DRIFT);
      image.y = box.y - depth * gaze.y * PARALLAX.y;
      image.alpha = Math.min(pose.alpha * (isLight(name) ? lamp : 1), 1);
    }
  }

  /** Takes light away: from everything by `all`, and by `far` from what lies furthest back. 0 takes none. */
  dim(all: number, far: number): void {
    for (const { depth, image, name } of this.#planes) {
      const kept = Math.round(255 * (1 - all) * (depth < 0.3 && name !== 'whole' ? 1 - far : 1));
      image.setTint((kept << 16) | (kept << 8) | kept);
    }
  }

  destroy(): void {
    this.root.destroy();
    for (const { image, key } of this.#planes) {
      image.destroy();
      this.#shelf.drop(key);
    }
  }
}

function isLight(name: string): boolean {
  return /^(light|glow)(\+(light|glow))?$/.test(name);
}

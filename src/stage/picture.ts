import { GameObjects, type Scene } from 'phaser';
import type { Extent } from './density.ts';
import { type Frame, frameSpan, OVERSCAN } from './framing.ts';
import type { Drawing } from './layers.ts';
import { sketchPlanes } from './planes.ts';
import { type Box, breathe } from './raster.ts';
import type { Shelf } from './shelf.ts';

/** Pixels of the drawing by which a plane at depth 1 shifts: after the pointer, and by itself. */
const PARALLAX = { x: 24, y: 10 };
const DRIFT = 8;

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

/** How often over the window the planes of one scene may be painted, so that the papers before them still have their turn. */
const SCREENS = 3.4;

/** What is to be hung, and for which window. */
export interface Order {
  readonly drawing: Drawing;
  readonly window: Extent;
  /** Share of the full sharpness. */
  readonly share: number;
  readonly wanted: () => boolean;
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

  /**
   * Draws the planes for a window, one after the other, and hangs them; `share` of the full sharpness is drawn. Gives
   * nothing, and keeps nothing, when it is no longer wanted.
   */
  static async hang(scene: Scene, shelf: Shelf, order: Order): Promise<Picture | undefined> {
    const { drawing, window, share, wanted } = order;
    const span = frameSpan(drawing, window);
    const resolution = span.scale * window.density * share;
    const sketches = await sketchPlanes(
      drawing.layers,
      {
        view: {
          x: -OVERSCAN.x,
          y: -OVERSCAN.y,
          width: drawing.width + 2 * OVERSCAN.x,
          height: drawing.height + 2 * OVERSCAN.y,
        },
        partOf: ({ depth }) => grown(span, depth * (PARALLAX.x + DRIFT) + 4),
        most: SCREENS * span.width * span.height,
      },
      wanted,
    );
    const planes: Plane[] = [];
    for (const { layer, sketch, part } of sketches) {
      const canvas = await sketch.draw(part, resolution);
      await breathe();
      if (!wanted()) break;
      const key = shelf.put(canvas);
      const image = new GameObjects.Image(scene, 0, 0, key).setOrigin(0, 0).setScale(1 / resolution);
      planes.push({ name: layer.name, depth: layer.depth, image, box: part, key, pose: { alpha: 1, shift: 0 } });
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

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

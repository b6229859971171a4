import type { GameObjects, Scene } from 'phaser';
import { fetchPicture } from './art-files.ts';
import { AssetFault } from './asset-fault.ts';
import type { Extent } from './density.ts';
import { type Cover, type Frame, frameOf, isBand } from './framing.ts';
import type { Heartbeat } from './heartbeat.ts';
import { lampGlow } from './light.ts';
import { NOWHERE } from './nowhere.ts';
import { keyOf, type Order, type Painting, paint, paintedAhead } from './painting.ts';
import { type Gaze, Picture } from './picture.ts';
import { breathe } from './raster.ts';
import type { Shelf } from './shelf.ts';
import { comeIn, crossFade, goOut } from './transition.ts';
import { Weather } from './weather.ts';

/** Which picture is wanted, in which light. `table` is the table top seen from above. */
export interface Wish {
  readonly kind: 'scene' | 'table';
  readonly name: string;
  readonly light?: string;
}

/** How the Stage stands while a picture is hung. */
export interface Staging {
  readonly window: Extent;
  readonly cover: Cover;
  readonly motion: boolean;
  readonly still: boolean;
  /** Light taken from the whole picture, 0 to 1. */
  readonly dim: number;
}

/** How far the band may hang over before the picture follows the sheet down or up, as a share of the window. */
const SLACK = 0.12;

/** Keeps the wanted picture hanging: fetches, draws and exchanges it while everything else goes on. */
export class Backdrop {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #shelf: Shelf;
  readonly #heart: Heartbeat;
  readonly #onFault: (fault: AssetFault) => void;
  #picture: Picture | undefined;
  readonly #leaving = new Set<Picture>();
  #weather: Weather | undefined;
  #hung = '';
  #wanted = '';
  #frame: Frame | undefined;
  #staging: Staging | undefined;
  #coming: Promise<void> = Promise.resolve();

  constructor(scene: Scene, shelf: Shelf, heart: Heartbeat, onFault: (fault: AssetFault) => void) {
    this.#scene = scene;
    this.#shelf = shelf;
    this.#heart = heart;
    this.#onFault = onFault;
    this.root = scene.add.container(0, 0);
  }

  /** Where the picture ends, CSS pixels from the top. */
  get bottom(): number {
    return this.#frame?.bottom ?? this.#staging?.window.height ?? 0;
  }

  /** Pictures that are on their way out. */
  get leaving(): number {
    return this.#leaving.size;
  }

  /** Names of the planes that hang, back to front. */
  get planes(): readonly string[] {
    return this.#picture?.names ?? [];
  }

  /** Name and light of the picture that hangs. */
  get hung(): string {
    return this.#hung;
  }

  /** Shows a picture; resolves when it hangs, or when another was wanted meanwhile. */
  show(wish: Wish, staging: Staging): Promise<void> {
    const before = this.#staging;
    this.#staging = staging;
    const key = keyOf({ wish, window: staging.window, still: staging.still });
    if (key === this.#wanted) {
      if (key === this.#hung) this.#restage(before);
      return this.#coming;
    }
    this.#wanted = key;
    // Until it is drawn anew for the window, what hangs is laid into it as it is.
    if (this.#picture && before && before.window !== staging.window) {
      this.#reframe(this.#picture, frameOf(this.#picture.drawing, staging.window, staging.cover), false);
    }
    this.#coming = this.#bring(wish, key, staging);
    return this.#coming;
  }

  /** Moves what moves. `time` and `delta` in milliseconds. */
  move(gaze: Gaze, time: number, delta: number): void {
    const motion = this.#staging?.motion === true;
    const lamp = motion ? lampGlow(time) : 1;
    for (const picture of this.#leaving) picture.look(gaze, lamp);
    this.#picture?.look(gaze, lamp);
    if (motion) this.#weather?.blow(time, delta);
  }

  async #bring(wish: Wish, key: string, { window, still }: Staging): Promise<void> {
    const wanted = () => this.#wanted === key && this.root.scene !== undefined;
    const order = { wish, window, still };
    const hang = async (painting: Promise<Painting>) => {
      const begun = await painting;
      return wanted() ? Picture.hang(this.#scene, this.#shelf, begun, wanted) : undefined;
    };
    const picture = await hang(paintedAhead(order) ?? this.#begin(order, wanted)).catch((cause: unknown) => {
      if (wanted()) this.#onFault(cause instanceof AssetFault ? cause : new AssetFault(wish.name, { cause }));
      return hang(paint(NOWHERE, order, wanted));
    });
    if (picture) this.#exchange(picture, key);
  }

  async #begin(order: Order, wanted: () => boolean): Promise<Painting> {
    const svg = await fetchPicture(order.wish, order.window);
    await breathe();
    return paint(svg, order, wanted);
  }

  #exchange(picture: Picture, key: string): void {
    const staging = this.#staging;
    if (!staging) return;
    const old = this.#picture;
    const sameScene = old !== undefined && sceneOf(key) === sceneOf(this.#hung);
    this.#picture = picture;
    this.#hung = key;
    this.#frame = frameOf(picture.drawing, staging.window, staging.cover);
    picture.frame(this.#frame);
    this.#weather = this.#air(picture, staging);
    this.#paint();
    this.root.addAt(picture.root, 0);
    this.#heart.stir();
    if (!old) return;
    if (staging.still) {
      old.destroy();
      return;
    }
    this.#leaving.add(old);
    const gone = () => {
      this.#leaving.delete(old);
      old.destroy();
    };
    const crossed = !staging.motion || sameScene;
    const lasts = crossed
      ? crossFade(this.#scene, old, gone)
      : Math.max(goOut(this.#scene, old, gone), comeIn(this.#scene, picture));
    this.#heart.stir(lasts + 100);
  }

  #restage(before: Staging | undefined): void {
    const { staging, picture } = { staging: this.#staging, picture: this.#picture };
    if (!staging || !picture) return;
    const next = frameOf(picture.drawing, staging.window, staging.cover);
    const now = this.#frame;
    const resized = before?.window !== staging.window;
    const steady =
      now !== undefined &&
      !resized &&
      next.bottom <= now.bottom &&
      now.bottom - next.bottom < staging.window.height * SLACK;
    if (before?.motion !== staging.motion) this.#weather = this.#air(picture, staging);
    if (isBand(picture.drawing, staging.window) && steady) this.#paint();
    else this.#reframe(picture, next, staging.motion && !staging.still && !resized);
  }

  #reframe(picture: Picture, next: Frame, slowly: boolean): void {
    const from = this.#frame ?? next;
    if (!slowly || (from.x === next.x && from.scale === next.scale && from.y === next.y)) {
      this.#frame = next;
      picture.frame(next);
      this.#paint();
      return;
    }
    this.#heart.stir(700);
    this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: 600,
      ease: 'Cubic.easeInOut',
      onUpdate: (tween) => {
        if (picture !== this.#picture) return;
        const at = tween.getValue() ?? 1;
        const mix = (a: number, b: number) => a + (b - a) * at;
        this.#frame = {
          x: mix(from.x, next.x),
          y: mix(from.y, next.y),
          scale: mix(from.scale, next.scale),
          bottom: mix(from.bottom, next.bottom),
        };
        picture.frame(this.#frame);
        this.#paint();
      },
    });
  }

  #paint(): void {
    const staging = this.#staging;
    if (staging)
      this.#picture?.dim(staging.dim, staging.cover.left !== undefined || staging.cover.top !== undefined ? 0.2 : 0);
    this.onFrame?.();
  }

  /** Called whenever the picture's frame has changed. */
  onFrame: (() => void) | undefined;

  #air(picture: Picture, { motion, still }: Staging): Weather | undefined {
    this.#weather?.root.destroy();
    picture.showSnow(!motion || still);
    if (!motion || still) return undefined;
    const snow = picture.planeBox('snow');
    const light = picture.planeBox('light');
    const weather = snow
      ? Weather.snow(this.#scene, snow.box)
      : light
        ? Weather.dust(this.#scene, light.box)
        : undefined;
    if (weather) picture.root.addAt(weather.root, (snow ?? light)?.index ?? 0);
    weather?.blow(0, 0);
    return weather;
  }
}

function sceneOf(key: string): string {
  return key.split(' ').slice(0, 2).join(' ');
}

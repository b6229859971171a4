import { GameObjects, type Scene } from 'phaser';
import { chanceOf } from '../play/chance.ts';
import { tone } from './colours.ts';
import type { Box } from './raster.ts';

interface Fleck {
  readonly image: GameObjects.Image;
  readonly speed: number;
  readonly sway: number;
  readonly phase: number;
  readonly x: number;
  y: number;
}

/** Small things in the air of a scene: snow that falls, or dust that hangs in the light. */
export class Weather {
  readonly root: GameObjects.Container;
  readonly #flecks: readonly Fleck[];
  readonly #within: Box;

  private constructor(root: GameObjects.Container, flecks: readonly Fleck[], within: Box) {
    this.root = root;
    this.#flecks = flecks;
    this.#within = within;
  }

  static snow(scene: Scene, within: Box): Weather {
    return Weather.#of(scene, within, {
      seed: 'snow',
      count: 60,
      size: [3, 8],
      speed: [24, 40],
      sway: 12,
      colour: '#c8d2d3',
      alpha: [0.45, 0.9],
    });
  }

  static dust(scene: Scene, within: Box): Weather {
    return Weather.#of(scene, within, {
      seed: 'dust',
      count: 26,
      size: [2, 4],
      speed: [-5, 4],
      sway: 22,
      colour: '#f6d58a',
      alpha: [0.12, 0.34],
    });
  }

  static #of(
    scene: Scene,
    within: Box,
    kind: {
      seed: string;
      count: number;
      size: readonly [number, number];
      speed: readonly [number, number];
      sway: number;
      colour: string;
      alpha: readonly [number, number];
    },
  ): Weather {
    const chance = chanceOf(kind.seed);
    const between = ([least, most]: readonly [number, number]) => least + chance() * (most - least);
    const flecks = Array.from({ length: kind.count }, (): Fleck => {
      const size = between(kind.size);
      const image = new GameObjects.Image(scene, 0, 0, '__WHITE');
      image.setDisplaySize(size, size * (0.7 + chance() * 0.5)).setAngle(chance() * 90);
      image.setTint(tone(kind.colour)).setAlpha(between(kind.alpha));
      return {
        image,
        speed: between(kind.speed),
        sway: kind.sway * (0.5 + chance()),
        phase: chance() * 6.28,
        x: within.x + chance() * within.width,
        y: within.y + chance() * within.height,
      };
    });
    const root = new GameObjects.Container(scene);
    root.add(flecks.map(({ image }) => image));
    return new Weather(root, flecks, within);
  }

  /** Moves everything on by so many milliseconds of the time that has passed in all. */
  blow(time: number, delta: number): void {
    const { y, height } = this.#within;
    for (const fleck of this.#flecks) {
      fleck.y = y + ((((fleck.y - y + (fleck.speed * delta) / 1000) % height) + height) % height);
      fleck.image.setPosition(fleck.x + Math.sin(time / 2600 + fleck.phase) * fleck.sway, fleck.y);
    }
  }
}

import type { GameObjects, Scene } from 'phaser';
import { AssetFault } from '../asset-fault.ts';
import type { HallLayer, HallStaging } from './hall-layer.ts';

/** What the hall is made with once it is wanted. */
export interface LateHallOptions {
  readonly scene: Scene;
  readonly make: (layer: typeof HallLayer) => HallLayer;
  readonly stir: (milliseconds: number) => void;
  readonly onFault: (fault: AssetFault) => void;
}

/** The hall's place among what is painted. The hall stands at the end of a story: its code comes when it is first shown. */
export class LateHall {
  readonly #options: LateHallOptions;
  readonly #root: GameObjects.Container;
  #layer: HallLayer | undefined;
  #coming: Promise<void> | undefined;
  #staging: HallStaging | undefined;
  #gone = false;

  constructor(options: LateHallOptions) {
    this.#options = options;
    this.#root = options.scene.add.container(0, 0);
  }

  /** Nothing behind the hall can be seen. */
  get opaque(): boolean {
    return this.#layer?.opaque === true;
  }

  /** As `HallLayer.sync`. */
  sync(staging: HallStaging): void {
    this.#staging = staging;
    if (this.#layer) this.#layer.sync(staging);
    else if (staging.showing.at === 'play' && staging.showing.view.epilogue === 'hall') this.#coming ??= this.#fetch();
  }

  /** As `HallLayer.move`. */
  move(time: number): void {
    this.#layer?.move(time);
  }

  destroy(): void {
    this.#gone = true;
    this.#layer?.destroy();
    this.#root.destroy();
  }

  /** Resolves when the hall is there, where it is wanted. */
  async settled(): Promise<void> {
    await this.#coming;
  }

  async #fetch(): Promise<void> {
    const { make, stir, onFault } = this.#options;
    try {
      const { HallLayer: Layer } = await import('./hall-layer.ts');
      if (this.#gone) return;
      this.#layer = make(Layer);
      this.#root.add(this.#layer.root);
      if (this.#staging) this.#layer.sync(this.#staging);
      stir(0);
    } catch (cause) {
      onFault(new AssetFault('hall', { cause }));
    }
  }
}

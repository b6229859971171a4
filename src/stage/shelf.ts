import type { Scene } from 'phaser';

/** Holds the textures that the Stage draws itself, so that each is given back and none is counted twice. */
export class Shelf {
  readonly #scene: Scene;
  readonly #keys = new Map<string, number>();
  #next = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** How many textures are held. */
  get count(): number {
    return this.#keys.size;
  }

  /** Bytes of graphics memory that they take. */
  get bytes(): number {
    return [...this.#keys.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Makes a texture of a canvas, empties the canvas, and returns the texture's key. */
  put(canvas: HTMLCanvasElement): string {
    this.#next += 1;
    const key = `drawn-${this.#next}`;
    const { width, height } = canvas;
    this.#scene.textures.create(key, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
    this.#keys.set(key, width * height * 4);
    // The picture is with the graphics card now. After a lost context everything is drawn anew, never read from here.
    canvas.width = 1;
    canvas.height = 1;
    return key;
  }

  drop(key: string): void {
    if (!this.#keys.delete(key)) return;
    this.#scene.textures.remove(key);
  }

  clear(): void {
    for (const key of [...this.#keys.keys()]) this.drop(key);
  }
}

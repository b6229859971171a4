import { GameObjects, type Scene } from 'phaser';
import { fetchPiece } from './art-files.ts';
import { type Box, sketch } from './raster.ts';
import type { Shelf } from './shelf.ts';

/** A thing from the drawn pieces, lying on the table. It appears once it has been drawn. */
export class Cutout {
  readonly image: GameObjects.Image;
  readonly #shelf: Shelf;
  readonly #name: string;
  #key = '';
  #drawn = 0;
  #gone = false;

  constructor(scene: Scene, shelf: Shelf, name: string) {
    this.#shelf = shelf;
    this.#name = name;
    this.image = new GameObjects.Image(scene, 0, 0, '__WHITE').setVisible(false);
  }

  /**
   * Draws it `scale` canvas pixels to the unit of its own drawing, where it is not drawn so already, and calls back.
   * `origin` is the point of the drawing, in its units, that stands at the image's position. A piece that cannot be had
   * stays unseen.
   */
  async draw(scale: number, origin: readonly [number, number], drawn: () => void): Promise<void> {
    if (this.#drawn === scale) return;
    this.#drawn = scale;
    const svg = await fetchPiece(this.#name).catch(() => undefined);
    const view = svg === undefined ? undefined : viewOf(svg);
    if (svg === undefined || !view) return;
    const read = await sketch(sized(svg, view), view).catch(() => undefined);
    if (!read?.painted) return;
    const { painted } = read;
    const canvas = await read.draw(painted, scale);
    if (this.#gone || this.#drawn !== scale) return;
    if (this.#key !== '') this.#shelf.drop(this.#key);
    this.#key = this.#shelf.put(canvas);
    this.image.setTexture(this.#key).setVisible(true);
    this.image.setOrigin((origin[0] - painted.x) / painted.width, (origin[1] - painted.y) / painted.height);
    drawn();
  }

  destroy(): void {
    this.#gone = true;
    this.image.destroy();
    if (this.#key !== '') this.#shelf.drop(this.#key);
  }
}

/** A drawing without a size of its own is drawn in pieces by some browsers. */
function sized(svg: string, { width, height }: Box): string {
  return svg.replace(/<svg([^>]*)>/, (_, more: string) => {
    return `<svg${more.replace(/\s(?:width|height)="[^"]*"/g, '')} width="${width}" height="${height}">`;
  });
}

function viewOf(svg: string): Box | undefined {
  const [x, y, width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return x !== undefined && y !== undefined && width && height ? { x, y, width, height } : undefined;
}

import type { GameObjects, Scene } from 'phaser';
import type { Place } from '../play/places.ts';
import { INK, tone } from './colours.ts';
import type { Extent } from './density.ts';
import type { Shelf } from './shelf.ts';

/** The dark that lies over a picture: under the words of the title, and where a band ends and the table begins. */
export class Shade {
  readonly #key: string;
  readonly #fall: GameObjects.Image;
  readonly #ground: GameObjects.Image;
  readonly #scrim: GameObjects.Image;
  readonly #foot: GameObjects.Image;

  constructor(scene: Scene, shelf: Shelf) {
    this.#key = shelf.put(ramp());
    this.#fall = scene.add.image(0, 0, this.#key).setOrigin(0, 0);
    this.#ground = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setTint(tone(INK));
    this.#scrim = scene.add.image(0, 0, this.#key).setOrigin(0, 0);
    this.#foot = scene.add.image(0, 0, this.#key).setOrigin(0, 0).setAlpha(0.9);
  }

  /** Ends the picture at `bottom`, or not at all where that is the window's own lower edge. */
  endAt(bottom: number, { width, height }: Extent): void {
    const band = bottom < height - 1;
    const depth = Math.min(bottom * 0.22, 150);
    this.#fall
      .setVisible(band)
      .setPosition(0, bottom - depth)
      .setDisplaySize(width, depth);
    this.#ground
      .setVisible(band)
      .setPosition(0, bottom)
      .setDisplaySize(width, Math.max(height - bottom, 1));
  }

  /** Darkens the side of the window on which the title stands, and upright the foot on which its strips lie. */
  behindTitle(title: Place, strips: number | undefined, { width, height }: Extent): void {
    const upright = height > width;
    this.#scrim.setVisible(true);
    this.#foot.setVisible(upright && strips !== undefined);
    if (upright) {
      // Bright strips on a bright list would be paper on paper.
      const top = (strips ?? height) - height * 0.07;
      this.#foot.setPosition(0, top).setDisplaySize(width, Math.max(height - top, 1));
      this.#fallFromTop(Math.min(title.y + title.height + height * 0.34, height * 0.8), 0.94, width);
      return;
    }
    const onTheLeft = title.x + title.width / 2 < width / 2;
    const reach = onTheLeft ? title.x + title.width * 1.9 : width - title.x + title.width * 0.9;
    // The ramp runs downward; laid on its side it runs towards the edge that the title stands at.
    this.#scrim.setAlpha(0.92).setAngle(onTheLeft ? 90 : -90);
    this.#scrim.setPosition(onTheLeft ? Math.min(reach, width) : Math.max(width - reach, 0), onTheLeft ? 0 : height);
    this.#scrim.setDisplaySize(height, Math.min(reach, width));
  }

  /** Darkens the table down to `bottom`, where words lie on its boards; without it nothing lies in the dark. */
  behindWords(bottom: number | undefined, { width }: Extent): void {
    this.#foot.setVisible(false);
    this.#scrim.setVisible(bottom !== undefined);
    if (bottom !== undefined) this.#fallFromTop(Math.max(bottom * 1.5, 1), 0.9, width);
  }

  #fallFromTop(bottom: number, alpha: number, width: number): void {
    this.#scrim.setAngle(180).setAlpha(alpha).setPosition(width, bottom).setDisplaySize(width, bottom);
  }
}

/** A strip of ink from nothing above to whole below. */
function ramp(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  // Not a power of two: Phaser lets such a texture end at its edge, where another would begin again.
  canvas.width = 5;
  canvas.height = 129;
  const ink = canvas.getContext('2d');
  if (!ink) return canvas;
  const fall = ink.createLinearGradient(0, 0, 0, 129);
  for (let step = 0; step <= 8; step += 1) {
    const at = step / 8;
    fall.addColorStop(at, `rgba(20, 17, 15, ${at * at * (3 - 2 * at)})`);
  }
  ink.fillStyle = fall;
  ink.fillRect(0, 0, 5, 129);
  return canvas;
}

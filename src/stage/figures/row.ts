import { GameObjects } from 'phaser';
import { INK, LAMP, tone } from '../colours.ts';
import { familyOf, hasFace } from '../faces.ts';
import { drawStroke } from '../pencil.ts';
import type { Piece, PieceState, Workbench } from '../piece.ts';
import { paintWords } from '../text.ts';

/** Room around the stroke on its canvas, CSS pixels. */
const ROOM = 10;

/** One line of a printed list: its words, the light touch of whoever looks at it, and the stroke that takes it. */
export class Row implements Piece {
  readonly root: GameObjects.Container;
  readonly #bench: Workbench;
  readonly #band: GameObjects.Image;
  readonly #stroke: GameObjects.Image;
  #words: GameObjects.Text | undefined;
  #writing = '';
  #key = '';
  #state: PieceState | undefined;

  constructor(bench: Workbench) {
    this.#bench = bench;
    this.#band = new GameObjects.Image(bench.scene, 0, 0, '__WHITE')
      .setOrigin(0, 0)
      .setTint(tone(LAMP))
      .setVisible(false);
    this.#stroke = new GameObjects.Image(bench.scene, 0, 0, '__WHITE').setOrigin(0, 0).setVisible(false);
    this.root = new GameObjects.Container(bench.scene);
    this.root.add([this.#band, this.#stroke]);
  }

  get state(): PieceState | undefined {
    return this.#state;
  }

  show(state: PieceState): void {
    this.#state = state;
    const { place, lit, window } = state;
    this.root.setPosition(place.x, place.y);
    const seen = lit === 'hover' || lit === 'focus' || lit === 'taken';
    this.#band
      .setVisible(seen)
      .setAlpha(0.3)
      .setPosition(2, 1)
      .setDisplaySize(Math.max(place.width - 4, 1), Math.max(place.height - 2, 1));
    this.#write(state);
    this.#draw(window.density);
    this.strike(lit === 'taken' ? 1 : 0);
  }

  /** True where a point of the window, in CSS pixels, lies on the row. */
  covers(x: number, y: number): boolean {
    const place = this.#state?.place;
    return (
      place !== undefined && x >= place.x && x <= place.x + place.width && y >= place.y && y <= place.y + place.height
    );
  }

  /** Uncovers so much of the stroke, from 0 for none to 1 for all of it. */
  strike(share: number): void {
    this.#stroke.setVisible(share > 0);
    this.#stroke.setCrop(0, 0, this.#stroke.width * share, this.#stroke.height);
  }

  /** Where the pencil's point is when so much of the stroke is drawn; CSS pixels of the window. */
  point(share: number): { readonly x: number; readonly y: number } {
    const place = this.#state?.place;
    if (!place) return { x: 0, y: 0 };
    const [from, to] = this.#span();
    return { x: place.x + from + (to - from) * share, y: place.y + place.height * (0.56 - 0.12 * share) };
  }

  destroy(): void {
    this.root.destroy();
    this.#band.destroy();
    this.#stroke.destroy();
    this.#words?.destroy();
    if (this.#key !== '') this.#bench.shelf.drop(this.#key);
  }

  /** From a little before the words to a little after. */
  #span(): readonly [number, number] {
    const place = this.#state?.place;
    if (!place) return [0, 0];
    const left = (place.words?.x ?? place.x) - place.x - 8;
    const long = (this.#words?.width ?? place.width * 0.6) + 18;
    return [left, Math.min(left + long, place.width - 4)];
  }

  #write(state: PieceState): void {
    const { place, label, window, look, scheme } = state;
    const { words } = place;
    const colour = scheme.dark ? scheme.words : INK;
    const writing =
      look.plainControls || !label || !words
        ? ''
        : [
            label.text,
            words.x - place.x,
            words.y - place.y,
            words.size,
            words.leading,
            window.density,
            colour,
            familyOf('typed'),
            hasFace('typed', label.text),
          ].join('|');
    if (writing === this.#writing) return;
    this.#writing = writing;
    this.#words?.destroy();
    this.#words = undefined;
    if (writing === '' || !label || !words) return;
    const { text } = label;
    const { size, leading, width } = words;
    this.#words = paintWords(this.#bench.scene, {
      text,
      face: 'typed',
      colour,
      x: words.x - place.x,
      y: words.y - place.y,
      width,
      even: true,
      size,
      leading,
      density: window.density,
    });
    this.root.addAt(this.#words, 1);
    if (this.#key !== '') this.#bench.shelf.drop(this.#key);
    this.#key = '';
  }

  #draw(density: number): void {
    const place = this.#state?.place;
    if (this.#key !== '' || !place) return;
    const [from, to] = this.#span();
    const long = Math.max(to - from, 20);
    const high = place.height;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((long + 2 * ROOM) * density);
    canvas.height = Math.ceil(high * density);
    const ink = canvas.getContext('2d');
    ink?.setTransform(density, 0, 0, density, ROOM * density, 0);
    const seed = this.#state?.id ?? '';
    if (ink) {
      const weight = Math.min(high * 0.15, 7);
      drawStroke(ink, { from: [0, high * 0.56], to: [long, high * 0.44], weight, seed: `${seed} there` });
      drawStroke(ink, {
        from: [long * 0.97, high * 0.52],
        to: [long * 0.05, high * 0.61],
        weight: weight * 0.7,
        seed: `${seed} back`,
      });
    }
    this.#key = this.#bench.shelf.put(canvas);
    this.#stroke
      .setTexture(this.#key)
      .setScale(1 / density)
      .setPosition(from - ROOM, 0);
  }
}

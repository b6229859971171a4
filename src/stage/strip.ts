import { GameObjects } from 'phaser';
import { INK, LAMPLIT, RED_DEEP } from './colours.ts';
import { familyOf, hasFace } from './faces.ts';
import { Paper } from './paper.ts';
import { type Piece, type PieceState, shadowOf, type Workbench } from './piece.ts';
import { paintWords } from './text.ts';

/** How far a strip is lifted while it is lit, CSS pixels. */
const LIFT = 2;

/** A strip of paper with a choice on it: number, words, and the pencil's mark once it is taken. */
export class Strip implements Piece {
  readonly root: GameObjects.Container;
  readonly #bench: Workbench;
  readonly #paper: Paper;
  readonly #under: GameObjects.Image;
  #written: GameObjects.Text[] = [];
  #writing = '';
  #state: PieceState | undefined;

  constructor(bench: Workbench) {
    this.#bench = bench;
    this.#paper = new Paper(bench.scene, bench.shelf);
    this.#under = new GameObjects.Image(bench.scene, 0, 0, '__WHITE').setVisible(false);
    this.root = new GameObjects.Container(bench.scene);
    this.root.add([this.#paper.image, this.#under]);
  }

  get state(): PieceState | undefined {
    return this.#state;
  }

  show(state: PieceState): void {
    this.#state = state;
    const { place, window, scheme, id, look } = state;
    const lit = state.lit !== 'rest';
    const lampInk = scheme.dark && lit;
    this.#paper.lay(
      { x: 0, y: 0, width: place.width, height: place.height },
      {
        stock: 'strip',
        seed: id,
        density: window.density,
        shadow: shadowOf(window, 'strip'),
        fill: lampInk ? '#f6d58a' : scheme.strip,
      },
    );
    if (lit && !scheme.dark) this.#paper.image.setTint(LAMPLIT);
    else this.#paper.image.clearTint();
    const snap = (value: number) => Math.round(value * window.density) / window.density;
    this.root.setPosition(snap(place.x), snap(place.y) - (lit && look.motion ? LIFT : 0));
    this.#write(state, lampInk ? INK : scheme.words, lampInk ? RED_DEEP : scheme.number);
    this.#underline(state);
  }

  /** The tick, drawn where the number stands; the caller uncovers it. */
  tick(): GameObjects.Image | undefined {
    const state = this.#state;
    if (!state) return undefined;
    const { place, window } = state;
    const key = this.#bench.marks.key('tick', window.density);
    const size = Math.min(place.height * 0.86, 62);
    const image = new GameObjects.Image(this.#bench.scene, 0, 0, key).setOrigin(0.5, 0.5);
    image.setScale((1 / window.density) * (size / 62)).setPosition(this.#numberX(state) + 4, place.height / 2 - 2);
    this.root.add(image);
    return image;
  }

  destroy(): void {
    this.root.destroy();
    this.#paper.destroy();
    this.#under.destroy();
    for (const text of this.#written) text.destroy();
  }

  #numberX({ place }: PieceState): number {
    return place.words ? (place.words.x - place.x) / 2 : 30;
  }

  #write(state: PieceState, colour: string, numberColour: string): void {
    const { place, label, window, look } = state;
    const { words } = place;
    const writing =
      look.plainControls || !label || !words
        ? ''
        : [
            label.text,
            label.number,
            words.x - place.x,
            words.y - place.y,
            words.width,
            words.size,
            words.leading,
            place.height,
            window.density,
            colour,
            familyOf('book'),
            hasFace('book', label.text),
          ].join('|');
    if (writing === this.#writing) return;
    this.#writing = writing;
    for (const text of this.#written) text.destroy();
    this.#written = [];
    if (writing === '' || !label || !words) return;
    const { scene } = this.#bench;
    const { size, leading, width } = words;
    const common = { leading, density: window.density };
    this.#written.push(
      paintWords(scene, {
        ...common,
        text: label.text,
        face: 'book',
        colour,
        x: words.x - place.x,
        y: words.y - place.y,
        width,
        size,
        even: true,
      }),
    );
    if (label.number !== undefined) {
      const large = size * 1.25;
      this.#written.push(
        paintWords(scene, {
          text: String(label.number),
          face: 'head',
          colour: numberColour,
          x: this.#numberX(state),
          y: place.height / 2 - large * 0.5,
          size: large,
          leading: large,
          align: 'center',
          density: window.density,
        }),
      );
    }
    this.root.add(this.#written);
  }

  /** Focus shows as more than colour: a red line under the number. */
  #underline(state: PieceState): void {
    const { lit, place, label, window } = state;
    const shown = lit === 'focus' || lit === 'taken';
    this.#under.setVisible(shown);
    if (!shown) return;
    const size = place.words?.size ?? 20;
    const key = this.#bench.marks.key('under', window.density);
    const x = label?.number === undefined ? Math.max(this.#numberX(state), 14) : this.#numberX(state);
    this.#under.setTexture(key).setPosition(x, place.height / 2 + size * 0.78);
    this.#under.setScale((1 / window.density) * Math.min(size / 24, 1.4) * (label?.number === undefined ? 0.6 : 0.9));
    this.root.bringToTop(this.#under);
  }
}

import { GameObjects } from 'phaser';
import { chanceOf } from '../play/chance.ts';
import type { Place } from '../play/places.ts';
import { DISPUTED, LAMP_DARK, SLATE, UMBER_2 } from './colours.ts';
import type { Piece, PieceState, Workbench } from './piece.ts';

type Grade = 'documented' | 'disputed' | 'testimony' | 'legend' | 'plain';

const COLOURS: Record<Grade, string> = {
  documented: SLATE,
  disputed: DISPUTED,
  testimony: LAMP_DARK,
  legend: UMBER_2,
  plain: UMBER_2,
};
const PALE: Record<Grade, string> = {
  documented: '#c8d2d3',
  disputed: '#f0a79c',
  testimony: '#f6d58a',
  legend: '#cdbf9f',
  plain: '#cdbf9f',
};

/** Room around the frame on its canvas, CSS pixels: the tail of testimony reaches out of it. */
const ROOM = 14;

/** The frame of a grade's stamp; shape first, then colour. Its word is the Page's. */
export class Stamp implements Piece {
  readonly root: GameObjects.Container;
  readonly #bench: Workbench;
  readonly #image: GameObjects.Image;
  #key = '';
  #drawn = '';

  constructor(bench: Workbench) {
    this.#bench = bench;
    this.#image = new GameObjects.Image(bench.scene, 0, 0, '__WHITE').setOrigin(0, 0);
    this.root = new GameObjects.Container(bench.scene);
    this.root.add(this.#image);
  }

  show({ place, window, scheme, id, look, lit }: PieceState): void {
    const grade = gradeOf(place);
    const colour = (scheme.dark ? PALE : COLOURS)[grade];
    const weight = (place.height > 56 ? 5 : 3.4) + (look.highContrast ? 2 : 0);
    const [w, h] = [Math.round(place.width), Math.round(place.height)];
    const drawn = [grade, colour, w, h, weight, window.density].join(' ');
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      const old = this.#key;
      this.#key = this.#bench.shelf.put(draw(grade, w, h, colour, weight, window.density, id));
      this.#image.setTexture(this.#key).setScale(1 / window.density);
      if (old !== '') this.#bench.shelf.drop(old);
    }
    this.#image.setAlpha(lit === 'rest' ? 0.92 : 1);
    this.root.setPosition(place.x - ROOM, place.y - ROOM);
  }

  destroy(): void {
    this.root.destroy();
    this.#image.destroy();
    if (this.#key !== '') this.#bench.shelf.drop(this.#key);
  }
}

function gradeOf({ grade = '' }: Place): Grade {
  return Object.hasOwn(COLOURS, grade) ? (grade as Grade) : 'plain';
}

function draw(
  grade: Grade,
  w: number,
  h: number,
  colour: string,
  weight: number,
  density: number,
  seed: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((w + 2 * ROOM) * density);
  canvas.height = Math.ceil((h + 2 * ROOM) * density);
  const ink = canvas.getContext('2d');
  if (!ink) return canvas;
  ink.setTransform(density, 0, 0, density, ROOM * density, ROOM * density);
  ink.strokeStyle = colour;
  ink.lineWidth = weight;
  ink.lineJoin = 'miter';
  SHAPES[grade](ink, w, h, weight);
  flecks(ink, w, h, seed);
  return canvas;
}

type Shape = (ink: CanvasRenderingContext2D, w: number, h: number, weight: number) => void;

const SHAPES: Record<Grade, Shape> = {
  documented(ink, w, h, weight) {
    line(
      ink,
      [
        [2, 3],
        [w - 2, 1],
        [w - 1, h - 2],
        [1, h - 1],
      ],
      true,
    );
    ink.lineWidth = weight * 0.4;
    line(
      ink,
      [
        [8, 9],
        [w - 8, 7],
        [w - 7, h - 8],
        [7, h - 7],
      ],
      true,
    );
  },
  disputed(ink, w, h) {
    const crack = w * 0.5;
    line(
      ink,
      [
        [crack - 5, 2],
        [2, 3],
        [1, h - 2],
        [crack - 18, h - 1],
      ],
      false,
    );
    line(
      ink,
      [
        [crack + 11, 1],
        [w - 2, 2],
        [w - 1, h - 3],
        [crack - 2, h - 1],
      ],
      false,
    );
    // The crack itself is open over the word.
    line(
      ink,
      [
        [crack + 11, 1],
        [crack + 2, h * 0.24],
      ],
      false,
    );
    line(
      ink,
      [
        [crack + 4, h * 0.76],
        [crack - 2, h - 1],
      ],
      false,
    );
  },
  testimony(ink, w, h) {
    const round = Math.min(h * 0.46, 26);
    ink.beginPath();
    ink.moveTo(round, 2);
    ink.lineTo(w - round, 1);
    ink.quadraticCurveTo(w - 1, 1, w - 1, h * 0.5);
    ink.quadraticCurveTo(w - 1, h - 1, w - round, h - 1);
    ink.lineTo(w * 0.26, h - 1);
    ink.lineTo(w * 0.17, h + 11);
    ink.lineTo(w * 0.18, h - 1);
    ink.lineTo(round, h - 1);
    ink.quadraticCurveTo(1, h - 1, 1, h * 0.5);
    ink.quadraticCurveTo(1, 2, round, 2);
    ink.closePath();
    ink.stroke();
  },
  legend(ink, w, h, weight) {
    ink.setLineDash([weight * 3.2, weight * 1.8]);
    line(
      ink,
      [
        [4, 7],
        [w * 0.3, 1],
        [w * 0.65, 4],
        [w - 4, 2],
        [w - 1, h * 0.5],
        [w - 5, h - 2],
        [w * 0.7, h - 5],
        [w * 0.35, h - 1],
        [3, h - 4],
        [1, h * 0.55],
      ],
      true,
    );
    ink.setLineDash([]);
  },
  plain(ink, w, h, weight) {
    ink.lineWidth = weight * 0.6;
    line(
      ink,
      [
        [2, 3],
        [w - 2, 2],
        [w - 1, h - 2],
        [1, h - 1],
      ],
      true,
    );
  },
};

function line(ink: CanvasRenderingContext2D, points: readonly (readonly [number, number])[], closed: boolean): void {
  ink.beginPath();
  for (const [x, y] of points) ink.lineTo(x, y);
  if (closed) ink.closePath();
  ink.stroke();
}

/** Where the rubber did not take the ink. */
function flecks(ink: CanvasRenderingContext2D, w: number, h: number, seed: string): void {
  const chance = chanceOf(seed);
  ink.globalCompositeOperation = 'destination-out';
  for (let fleck = 0; fleck < w / 5; fleck += 1) {
    const along = chance();
    const upper = chance() < 0.5;
    ink.fillRect(along * w, (upper ? 0 : h - 4) + chance() * 4 - 1, 3 + chance() * 7, 0.8 + chance());
  }
  ink.globalCompositeOperation = 'source-over';
}

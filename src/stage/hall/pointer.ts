import { GameObjects, type Scene } from 'phaser';
import type { PlannedSeat } from '../../play/hall-plan.ts';
import type { Place } from '../../play/places.ts';
import { PAPER_BRIGHT, tone } from '../colours.ts';
import type { Shelf } from '../shelf.ts';

/** Radius of the ring's drawing, CSS pixels; it is scaled to the seat. */
const RING = 22;

/** A slip this far below the room is named by no thread, CSS pixels. */
const NEAR = 60;

/** The ring around the seat that is pointed at, and the thread from it to the slip that names it. */
export class Pointer {
  readonly root: GameObjects.Container;
  readonly #ring: GameObjects.Image;
  readonly #thread: GameObjects.Image;
  readonly #shelf: Shelf;
  readonly #key: string;

  constructor(scene: Scene, shelf: Shelf, density: number) {
    this.#shelf = shelf;
    this.#key = shelf.put(ringOf(density));
    this.#ring = new GameObjects.Image(scene, 0, 0, this.#key);
    this.#thread = new GameObjects.Image(scene, 0, 0, '__WHITE').setOrigin(0, 0.5).setTint(tone(PAPER_BRIGHT));
    this.root = new GameObjects.Container(scene, 0, 0, [this.#thread, this.#ring]);
  }

  /** Points at a seat of a room that lies at `room`; at none without one. `slip` is where its name stands. CSS pixels. */
  show(seat: PlannedSeat | undefined, room: Place, slip: Place | undefined): void {
    this.root.setVisible(seat !== undefined);
    if (!seat) return;
    const x = room.x + seat.x;
    const y = room.y + seat.y - seat.pitch * 0.75;
    const radius = Math.max(seat.pitch * 1.05, 11);
    this.#ring.setPosition(x, y).setDisplaySize((radius + 2) * 2, (radius + 2) * 2);
    // Below the room the thread would cross whatever lies between.
    const near = slip !== undefined && slip.y < room.y + room.height + NEAR;
    this.#thread.setVisible(near);
    if (!near) return;
    const fromX = Math.min(Math.max(x, slip.x + 24), slip.x + slip.width);
    const fromY = Math.min(Math.max(y, slip.y), slip.y + slip.height);
    const long = Math.hypot(x - fromX, y - fromY) - radius;
    this.#thread
      .setPosition(fromX, fromY)
      .setRotation(Math.atan2(y - fromY, x - fromX))
      .setDisplaySize(Math.max(long, 1), 2);
  }

  destroy(): void {
    this.root.destroy();
    this.#shelf.drop(this.#key);
  }
}

function ringOf(density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((RING + 2) * 2 * density);
  canvas.height = canvas.width;
  const ink = canvas.getContext('2d');
  if (!ink) return canvas;
  ink.scale(density, density);
  ink.strokeStyle = PAPER_BRIGHT;
  ink.lineWidth = 3.4;
  ink.beginPath();
  ink.arc(RING + 2, RING + 2, RING, 0, Math.PI * 2);
  ink.stroke();
  return canvas;
}

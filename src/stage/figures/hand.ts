import type { Row } from './row.ts';

/** Share of a row's width that a whole stroke takes; the Page strikes the name at the same length. */
const WHOLE = 0.55;

/** How long the mark of a stroke that was broken off stays, milliseconds. */
const SLIP_STAYS = 800;

/** What the hand is doing on the list: the row, and how much of its stroke is drawn. */
export interface Drawing {
  readonly row: Row;
  readonly share: number;
}

/** Watches the pointer draw along a row, without taking part: what the stroke does is decided by the Page. */
export class Hand {
  readonly #rows: () => readonly Row[];
  readonly #moved: () => void;
  #from = 0;
  #drawing: Drawing | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(rows: () => readonly Row[], moved: () => void) {
    this.#rows = rows;
    this.#moved = moved;
    for (const [name, listener] of this.#listeners) window.addEventListener(name, listener, { passive: true });
  }

  /** What the hand has begun, as long as its row lies on the table: what is let go may have taken the list away. */
  get drawing(): Drawing | undefined {
    const drawing = this.#drawing;
    return drawing && this.#rows().includes(drawing.row) ? drawing : undefined;
  }

  close(): void {
    clearTimeout(this.#waiting);
    for (const [name, listener] of this.#listeners) window.removeEventListener(name, listener);
  }

  readonly #down = ({ clientX, clientY }: PointerEvent): void => {
    const row = this.#rows().find((it) => it.covers(clientX, clientY));
    clearTimeout(this.#waiting);
    this.drawing?.row.strike(0);
    this.#drawing = row && { row, share: 0 };
    this.#from = clientX;
  };

  readonly #move = ({ clientX, buttons }: PointerEvent): void => {
    const row = this.drawing?.row;
    if (!row || buttons === 0) return;
    const width = (row.state?.place.width ?? 1) * WHOLE;
    this.#drawing = { row, share: Math.min(Math.abs(clientX - this.#from) / width, 1) };
    this.#moved();
  };

  /** Let go early, it leaves a short mark for a while. */
  readonly #up = (): void => {
    if (!this.#drawing) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.drawing?.row.strike(0);
      this.#drawing = undefined;
      this.#moved();
    }, SLIP_STAYS);
  };

  readonly #listeners = [
    ['pointerdown', this.#down],
    ['pointermove', this.#move],
    ['pointerup', this.#up],
    ['pointercancel', this.#up],
  ] as const;
}

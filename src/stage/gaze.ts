import type { Gaze } from './picture.ts';

/** Share of the way to the pointer that is gone in one frame of a sixtieth of a second. */
const FOLLOW = 0.06;

/** Where the eye rests: it follows the pointer, and drifts by itself where there is none. Listens to the window only. */
export class Eye {
  #x = 0;
  #y = 0;
  #goalX = 0;
  #goalY = 0;
  readonly #listen = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    this.#goalX = (event.clientX / window.innerWidth) * 2 - 1;
    this.#goalY = (event.clientY / window.innerHeight) * 2 - 1;
  };

  constructor() {
    window.addEventListener('pointermove', this.#listen, { passive: true });
  }

  /** Where it rests now; straight ahead where nothing may move. */
  follow(time: number, delta: number, motion: boolean): Gaze {
    if (!motion) return { x: 0, y: 0, drift: 0 };
    const share = 1 - (1 - FOLLOW) ** (delta / (1000 / 60));
    this.#x += (this.#goalX - this.#x) * share;
    this.#y += (this.#goalY - this.#y) * share;
    return { x: this.#x, y: this.#y, drift: Math.sin((time / 24_000) * Math.PI * 2) };
  }

  close(): void {
    window.removeEventListener('pointermove', this.#listen);
  }
}

import { HALL_CLOSES, HALL_OPENS, isOver } from '../../play/hall-sight.ts';
import { goTo, type HallDesk } from './hall-desk.ts';
import { elapsedOn, paceOf } from './pace.ts';
import { restingDays } from './years.ts';

/** How long each still state is shown where nothing may move, milliseconds. */
const REST = 3200;

/** Lets the years pass by themselves, and stops. Under reduced motion they pass in six still states. */
export class HallClock {
  readonly #desk: HallDesk;
  readonly #pace: (elapsed: number) => string;
  readonly #calm: () => boolean;
  readonly #onChange: (running: boolean) => void;
  #frame = 0;
  #timer = 0;
  #running = false;

  constructor(desk: HallDesk, calm: () => boolean, onChange: (running: boolean) => void) {
    this.#desk = desk;
    this.#pace = paceOf(desk.book.hall);
    this.#calm = calm;
    this.#onChange = onChange;
  }

  get running(): boolean {
    return this.#running;
  }

  /** Goes on from the day that is shown; from the first where all the years have passed. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    const { sight } = this.#desk;
    if (isOver(sight.now)) goTo(sight, HALL_OPENS);
    this.#onChange(true);
    if (this.#calm()) this.#step();
    else this.#run();
  }

  stop(): void {
    if (!this.#running) return;
    this.#running = false;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#onChange(false);
  }

  #run(): void {
    const { sight } = this.#desk;
    const already = elapsedOn(this.#pace, sight.now.date);
    let began: number | undefined;
    const tick = (now: number) => {
      if (!this.#desk.section.isConnected) return;
      began ??= now - already;
      goTo(sight, this.#pace(now - began));
      if (isOver(sight.now)) this.stop();
      else if (this.#running) this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  #step(): void {
    const { sight, section } = this.#desk;
    if (!section.isConnected) return;
    goTo(sight, restingDays().find((day) => day > sight.now.date) ?? HALL_CLOSES);
    if (isOver(sight.now)) this.stop();
    else this.#timer = window.setTimeout(() => this.#step(), REST);
  }
}

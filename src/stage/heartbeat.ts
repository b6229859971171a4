import type { Game } from 'phaser';

/**
 * Lets the game draw only while there is something to see change. A Stage with movement beats all the time; one at rest
 * beats while something is on its way; a still one draws a single frame when asked.
 */
export class Heartbeat {
  readonly #game: Game;
  /** Something is on its way, however slow the frames come. */
  busy: () => boolean = () => false;
  #always = false;
  #until = 0;
  #asked = 0;
  #still = false;
  #stopped = false;

  constructor(game: Game) {
    this.#game = game;
    game.events.on('poststep', this.#rest, this);
  }

  /** Beats without end, or only when stirred. */
  set always(always: boolean) {
    this.#always = always;
    this.stir();
  }

  /** Draws single frames from now on, each when it is asked for. */
  hold(): void {
    this.#still = true;
    this.#always = false;
    this.#game.loop.sleep();
    this.stir();
  }

  /** Something changes for so many milliseconds; 0 draws what is. */
  stir(milliseconds = 0): void {
    if (this.#stopped) return;
    this.#until = Math.max(this.#until, performance.now() + milliseconds);
    if (this.#still) this.#ask();
    else if (!this.#game.loop.running) this.#game.loop.wake(true);
  }

  /** Draws nothing more, whoever asks. */
  stop(): void {
    this.#stopped = true;
    cancelAnimationFrame(this.#asked);
    this.#game.events.off('poststep', this.#rest, this);
    this.#game.loop.sleep();
  }

  #ask(): void {
    if (this.#asked !== 0) return;
    this.#asked = requestAnimationFrame((now) => {
      this.#asked = 0;
      this.#game.step(now, 16);
    });
  }

  #rest(): void {
    if (this.#still || this.#always || performance.now() < this.#until || this.busy()) return;
    this.#game.loop.sleep();
  }
}

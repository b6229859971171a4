import type { KioskClock } from '../clock.ts';
import { spokenText } from './spoken-text.ts';
import type { Voice } from './voice.ts';

/** How long the screen must be at rest before it is read, milliseconds: what it shows may still be on its way. */
const AT_REST = 250;

/** Reads the screen aloud whenever its words have changed, while the voice is on. */
export class Reader {
  readonly #clock: KioskClock;
  readonly #voice: Voice;
  readonly #root: () => Element | undefined;
  readonly #watcher: MutationObserver;
  #waiting: unknown;
  #read = '';

  constructor(options: {
    readonly clock: KioskClock;
    readonly voice: Voice;
    readonly root: () => Element | undefined;
  }) {
    this.#clock = options.clock;
    this.#voice = options.voice;
    this.#root = options.root;
    this.#watcher = new MutationObserver(() => this.look());
  }

  /** Watches what is under these elements, from now on. */
  watch(elements: readonly Element[]): void {
    for (const element of elements) {
      this.#watcher.observe(element, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['open', 'data-part', 'aria-busy'],
      });
    }
  }

  /** Reads what is on the screen once it is at rest, if it has not just been read. */
  look(): void {
    this.#clock.clearTimeout(this.#waiting);
    if (this.#voice.on) this.#waiting = this.#clock.setTimeout(() => this.#now(), AT_REST);
  }

  /** Forgets what was read, so that it would be read again. */
  forget(): void {
    this.#clock.clearTimeout(this.#waiting);
    this.#read = '';
  }

  #now(): void {
    const root = this.#root();
    if (!root) return;
    const pieces = spokenText(root);
    const text = pieces.map(({ text: part }) => part).join('\n');
    if (text === this.#read) return;
    this.#read = text;
    this.#voice.read(pieces);
  }
}

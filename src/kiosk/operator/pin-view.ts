import type { KioskWords } from '../../language/kiosk/en.ts';
import { control, make } from '../view/dom.ts';
import { isFitPin } from './pin.ts';
import type { PinGate } from './pin-gate.ts';

/** What the code is asked for. */
interface PinViewOptions {
  readonly gate: PinGate;
  readonly words: KioskWords;
  /** Begins with the choice of another code instead of the old one. */
  readonly changing?: boolean;
  /** The code was right; `line` stands for a code that was chosen on the way. */
  readonly onOpen: (line?: string) => void;
  readonly onLeave: () => void;
}

/** Ten digits to press. The first code of a new kiosk leads to nothing but the choice of another. */
export class PinView {
  readonly element = make('section', { class: 'k-layer k-pin', 'data-layer': 'pin' });
  readonly #options: PinViewOptions;
  readonly #said = make('p', { class: 'k-said', role: 'status', 'data-k': 'pin-said' });
  readonly #dots = make('p', { class: 'k-dots', 'data-k': 'pin-dots' });
  #digits = '';
  #chosen: string | undefined;
  #stage: 'enter' | 'choose' | 'again';
  #busy = false;

  constructor(options: PinViewOptions) {
    this.#options = options;
    const { pin } = options.words;
    this.#stage = options.changing ? 'choose' : 'enter';
    const digit = (n: number) => control(`digit-${n}`, String(n), () => this.#add(String(n)), 'k-key');
    this.element.setAttribute('aria-label', pin.title);
    this.element.append(
      make('h1', {}, pin.title),
      this.#said,
      this.#dots,
      make(
        'div',
        { class: 'k-pad' },
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(digit),
        control('pin-delete', pin.delete, () => this.#add('back'), 'k-key k-word'),
        digit(0),
        control('pin-ok', pin.ok, () => void this.#enter(), 'k-key k-word'),
      ),
      control('pin-leave', pin.leave, options.onLeave),
    );
    this.#say(options.changing ? pin.unfit : pin.enter);
    if (!isSecureContext) this.#say(pin.insecure);
  }

  /** Takes a key of a keyboard; true where it was one of its own. */
  key({ key }: KeyboardEvent): boolean {
    if (/^\d$/.test(key)) this.#add(key);
    else if (key === 'Backspace') this.#add('back');
    else if (key === 'Enter') void this.#enter();
    else return false;
    return true;
  }

  #add(key: string): void {
    if (key === 'back') this.#digits = this.#digits.slice(0, -1);
    else if (this.#digits.length < 6) this.#digits += key;
    this.#dot();
  }

  async #enter(): Promise<void> {
    if (this.#busy || !isSecureContext) return;
    this.#busy = true;
    const digits = this.#digits;
    this.#digits = '';
    this.#dot();
    if (this.#stage === 'enter') await this.#try(digits);
    else if (this.#stage === 'choose') this.#choose(digits);
    else await this.#confirm(digits);
    this.#busy = false;
  }

  async #try(digits: string): Promise<void> {
    const { gate, words, onOpen } = this.#options;
    const answer = await gate.enter(digits);
    switch (answer.kind) {
      case 'open':
        return onOpen();
      case 'change':
        this.#stage = 'choose';
        return this.#say(words.pin.choose);
      case 'wrong':
        return this.#say(words.pin.wrong(answer.left));
      case 'wait':
        return this.#say(words.pin.wait(answer.seconds));
      case 'unreadable':
        return this.#say(words.pin.unreadable);
      default:
        answer satisfies never;
    }
  }

  #choose(digits: string): void {
    const { pin } = this.#options.words;
    const fit = isFitPin(digits);
    if (fit) {
      this.#chosen = digits;
      this.#stage = 'again';
    }
    this.#say(fit ? pin.again : pin.unfit);
  }

  async #confirm(digits: string): Promise<void> {
    const { gate, words, onOpen } = this.#options;
    const same = digits === this.#chosen;
    this.#chosen = undefined;
    this.#stage = 'choose';
    if (same) onOpen(await gate.change(digits));
    else this.#say(words.pin.differ);
  }

  #say(sentence: string): void {
    this.#said.textContent = sentence;
  }

  /** As many dots as there are digits; the digits themselves are shown nowhere. */
  #dot(): void {
    this.#dots.textContent = '●'.repeat(this.#digits.length);
    this.#dots.setAttribute('aria-label', this.#options.words.pin.entered(this.#digits.length));
  }
}

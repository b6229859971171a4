import { classroomWords } from '../../language/classroom/words.ts';
import { learningSystemWords } from '../../language/learning-system/words.ts';
import type { Session } from '../../play/session.ts';
import { button, make } from '../view/dom.ts';
import type { ReportTrouble } from './reporter.ts';

/** What a pupil must know about the learning system. */
export type SystemTrouble = ReportTrouble | 'absent' | 'looking' | 'unreadable' | 'no-task';

/** The line over the page that says what is wrong with the learning system, and leads back to it; absent while there is neither. */
export class SystemBar {
  readonly #session: Session;
  readonly #root: HTMLElement;
  readonly #element = make('aside', { class: 'c-bar c-system', 'data-part': 'system' });
  readonly #said = make('p', { role: 'status', 'data-part': 'system-said' });
  readonly #leave: (() => void) | undefined;
  #trouble: SystemTrouble | undefined;

  /** `leave` is there where the learning system wants its pupils back, and no assignment's bar leads there. */
  constructor(session: Session, root: HTMLElement, leave?: () => void) {
    this.#session = session;
    this.#root = root;
    this.#leave = leave;
    session.showing.subscribe(() => this.#paint());
    this.#paint();
  }

  say(trouble: SystemTrouble | undefined): void {
    this.#trouble = trouble;
    this.#paint();
  }

  #paint(): void {
    const words = learningSystemWords(this.#session.language);
    const said = this.#trouble === undefined ? '' : words.trouble[this.#trouble];
    if (this.#said.textContent !== said) this.#said.textContent = said;
    if (this.#trouble === undefined && !this.#leave) {
      this.#element.remove();
      return;
    }
    this.#element.setAttribute('aria-label', words.label);
    const shown = `${words.label} ${this.#leave !== undefined}`;
    if (this.#element.dataset.shown !== shown) {
      this.#element.dataset.shown = shown;
      this.#element.replaceChildren(
        this.#said,
        ...(this.#leave
          ? [button('leave', classroomWords(this.#session.language).reported.leave, this.#leave, 'c-bar-button')]
          : []),
      );
    }
    if (!this.#element.isConnected) this.#root.before(this.#element);
  }
}

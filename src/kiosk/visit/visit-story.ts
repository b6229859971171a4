import type { Showing } from '../../play/showing.ts';
import type { Resume } from '../guard/reloads.ts';
import type { HostOptions } from '../host-options.ts';
import type { VisitEvent } from './visit-machine.ts';
import type { Where } from './where.ts';

/** What the story of a visit needs besides what the host is given. */
export interface VisitStoryOptions extends HostOptions {
  readonly where: () => Where;
  /** The route that was chosen, or the only one. */
  readonly route: () => string;
  readonly send: (event: VisitEvent) => void;
}

/** The story that a visitor is in: begun, gone on with where the page had to be opened anew, and counted as it is read. */
export class VisitStory {
  readonly #options: VisitStoryOptions;

  constructor(options: VisitStoryOptions) {
    this.#options = options;
  }

  /** Where the visitor stands, to go on there; nothing where there is no story. */
  get place(): Resume | undefined {
    const { code, language } = this.#options.session;
    return code === undefined || !this.#there ? undefined : { code, language };
  }

  async begin(): Promise<void> {
    const { session, route, send, where } = this.#options;
    await session.begin(route());
    if (where() === 'story' && !session.play) send({ type: 'FAIL' });
  }

  /** Goes on where a visitor stood before the page was opened anew; false where that cannot be. */
  async goOn({ language, code }: Resume): Promise<boolean> {
    const { session, send } = this.#options;
    await session.translate(language);
    await session.follow(code);
    if (!session.play) return false;
    send({ type: 'RESUME' });
    if (session.play.view.now.epilogue === 'map') send({ type: 'ENDED' });
    return true;
  }

  /** Counts what is met, and tells when the story has come to its end, or back from it. */
  follow(showing: Showing): void {
    const { counts, send, where } = this.#options;
    if (!this.#there) return;
    // The story has been left by a way of its own.
    if (showing.at !== 'play') send({ type: 'RESTART' });
    else {
      const { language, route, epilogue, ending } = showing.view;
      counts.note({ language, route, ...(epilogue !== undefined && ending !== undefined ? { ending } : {}) });
      if (epilogue === 'map') send({ type: 'ENDED' });
      else if (where() === 'ending') send({ type: 'REOPEN' });
    }
  }

  get #there(): boolean {
    const where = this.#options.where();
    return where === 'story' || where === 'ending';
  }
}

import type { HostOptions } from '../host-options.ts';
import { Desk } from '../operator/desk.ts';
import { PinGate } from '../operator/pin-gate.ts';
import { takeHealth } from '../operator/take-health.ts';
import { languageView, routeView } from '../view/choice-view.ts';
import { make } from '../view/dom.ts';
import { endingView } from '../view/ending-view.ts';
import { homeLink } from './home-link.ts';
import type { VisitEvent } from './visit-machine.ts';
import type { Where } from './where.ts';

/** What the screens need besides what the host is given. */
export interface ScreensOptions extends HostOptions {
  readonly send: (event: VisitEvent) => void;
  /** Opens the page anew because the operator wants it. */
  readonly reload: () => void;
}

/** The screens that are the kiosk's own, one at a time: the choice of language and of a route, the way home, the operator's page. */
export class Screens {
  /** Where they lie. */
  readonly slot = make('div', { class: 'k-slot' });
  readonly #options: ScreensOptions;
  readonly #desk: Desk;
  #route: string | undefined;

  constructor(options: ScreensOptions) {
    const { kept, clock, read, send, reload } = options;
    this.#options = options;
    this.#desk = new Desk({
      ...options,
      vault: kept,
      slot: this.slot,
      gate: new PinGate(kept, { now: clock.now, given: read.config.operator.pin }),
      health: () => takeHealth(options),
      reload,
      leave: () => send({ type: 'LEAVE' }),
    });
  }

  /** The route that was chosen, or the only one. */
  get route(): string {
    return this.#route ?? this.#options.read.config.routes[0] ?? '';
  }

  /** Lays what belongs to a place, and takes away what does not. */
  lay(where: Where): void {
    const { session, read, routes } = this.#options;
    const { languages, routes: offered } = read.config;
    const { language } = session;
    if (where === 'language') this.slot.replaceChildren(languageView(languages, (it) => void this.#speak(it)));
    else if (where === 'route') {
      const shown = offered.flatMap((id) => routes.filter(({ route }) => route === id));
      this.slot.replaceChildren(routeView(shown, language, (route) => this.#choose(route)));
    } else if (where === 'ending') this.slot.replaceChildren(this.#ending());
    else if (where === 'operator') this.#desk.open(language);
    else this.#desk.close();
  }

  /** Offers a key to the operator's page; true where it has taken it. */
  operatorKey(event: KeyboardEvent): boolean {
    return this.#desk.key(event);
  }

  /** Leaves nothing of the last visitor, and nothing of the operator. */
  clear(): void {
    this.#route = undefined;
    this.#desk.close();
  }

  #ending(): HTMLElement {
    const { session, read, send } = this.#options;
    const { play, script, language } = session;
    const { address } = read.config;
    const name = script?.names.endings[play?.view.now.ending ?? '']?.title;
    return endingView(
      {
        language,
        ...(play && address !== '' ? { link: homeLink(address, language, play) } : {}),
        ...(name === undefined ? {} : { ending: name }),
      },
      (command) => {
        if (command === 'back') play?.retreat();
        else send({ type: command === 'again' ? 'RESTART' : 'FINISH' });
      },
    );
  }

  async #speak(language: string): Promise<void> {
    const { counts, session, send } = this.#options;
    counts.note({ language });
    await session.translate(language);
    send({ type: 'LANGUAGE', language });
  }

  #choose(route: string): void {
    this.#route = route;
    this.#options.send({ type: 'ROUTE', route });
  }
}

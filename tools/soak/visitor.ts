import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { KioskPage, Seen } from './kiosk-page.ts';
import type { Visit } from './tally.ts';

/** What a visitor may do at a screen of the story, and how often. Mostly they read on. */
const HABITS = {
  hurry: 40,
  touch: 28,
  key: 10,
  language: 3,
  size: 2,
  sound: 3,
  stamp: 4,
  seat: 3,
  evidence: 2,
  help: 2,
  escape: 2,
  wander: 2,
  doubt: 2,
} as const;

const HOUR = 3_600_000;

/** Somebody at the kiosk, at random: touches and keys, goes through with it or goes away. */
export class Visitor {
  readonly #kiosk: KioskPage;
  readonly #chance: Chance;

  constructor(kiosk: KioskPage, chance: Chance) {
    this.#kiosk = kiosk;
    this.#chance = chance;
  }

  /** Wakes the kiosk; the choice of language stands. */
  async come(): Promise<void> {
    if (this.#chance.hits(0.7)) await this.#kiosk.press('[data-k="touch"]');
    else await this.#kiosk.key('Enter');
    await this.#kiosk.at('language');
  }

  async chooseLanguage(): Promise<void> {
    await this.#kiosk.press(`[data-k="language-${this.#chance.hits(0.5) ? 'en' : 'es'}"]`);
    await this.#kiosk.inStory();
  }

  /** Reads and plays, to the end or as long as it amuses, and takes leave. Gives the visits that came of it. */
  async stay(): Promise<Visit[]> {
    const kiosk = this.#kiosk;
    const steps = this.#chance.hits(0.4) ? 300 : this.#chance.below(25);
    let seen = await kiosk.look();
    for (let step = 0; step < steps && seen.where === 'story'; step++) {
      await this.#act(seen);
      seen = await kiosk.look();
    }
    await kiosk.settled();
    const ways = await this.#takeLeave((await kiosk.look()).where);
    // What the last press had begun, as a change of language, came before they left or did not come at all.
    const witnessed = await kiosk.witnessed(ways.length);
    return ways.map((way, at) => {
      const { place, language, ending } = witnessed[at] ?? {};
      const how = way === 'left' && place === 'ending' ? 'finished' : way;
      return { how, ...(language === undefined ? {} : { language }), ...(ending === undefined ? {} : { ending }) };
    });
  }

  /** Goes away without a word: the question, sometimes answered, and the end of the time. */
  async leave(): Promise<void> {
    const kiosk = this.#kiosk;
    // On real time the question is there for half a minute only.
    const step = kiosk.real ? 1000 : 60_000;
    for (let time = this.#chance.hits(0.2) ? 2 : 1; time > 0; time--) {
      for (let waited = 0; waited < HOUR && !(await kiosk.page.isVisible('[data-layer="still"]')); waited += step) {
        await kiosk.pass(step);
      }
      if (time > 1) await kiosk.press('[data-k="here"]');
    }
    await kiosk.pass(31_000);
    await kiosk.at('attract');
  }

  /** One thing a visitor does. */
  async #act({ choices, card, sheet }: Seen): Promise<void> {
    const kiosk = this.#kiosk;
    const chance = this.#chance;
    if (kiosk.real) await sleep(300 + 1500 * chance.next());
    // Keys pressed at random open what they have come to.
    if (sheet) await kiosk.tap('dialog.k-dialog[open] :is([data-k="close"], [data-k="no"])');
    else if (card) await kiosk.tap('dialog.card[open] [data-act="close"]');
    else {
      const habit = chance.of(HABITS);
      switch (habit) {
        case 'hurry':
          await kiosk.readOn(Array.from({ length: 1 + chance.below(16) }, () => chance.next()));
          break;
        case 'touch':
          await kiosk.tap('#text button.strip', choices > 0 ? chance.below(choices) : 0);
          break;
        case 'key':
          await kiosk.key(choices > 0 ? `Digit${1 + chance.below(choices)}` : 'Space');
          break;
        case 'language':
        case 'size':
        case 'evidence':
          await kiosk.tap(`[data-k="${habit}"]`);
          break;
        case 'sound':
          await kiosk.tap(`[data-k="${chance.hits(0.5) ? 'louder' : 'softer'}"]`);
          break;
        case 'stamp':
          await kiosk.tap('#text .stamps button[data-claim]');
          break;
        case 'seat':
          await kiosk.tap('#text .seat', chance.below(139));
          await kiosk.tap('#text [data-act="hall-who"]');
          break;
        case 'help':
          await kiosk.tap('[data-k="help"]');
          await kiosk.page.locator('[data-layer="help"]').first().waitFor({ timeout: 5000 });
          await kiosk.key('Escape');
          break;
        case 'escape':
          await kiosk.key('Escape');
          break;
        case 'wander':
          await kiosk.key('Tab');
          await kiosk.key('ArrowUp');
          break;
        case 'doubt':
          await kiosk.tap('[data-k="restart"]');
          await kiosk.press('[data-k="no"]');
          break;
        default:
          habit satisfies never;
      }
    }
  }

  /** How the visitor ends it: one visit, or one that was begun again and a second by whoever then goes and only looked. */
  async #takeLeave(place: string): Promise<string[]> {
    const kiosk = this.#kiosk;
    if (place === 'ending') {
      if (this.#chance.hits(0.6)) await kiosk.press('[data-k="finish"]');
      else await this.leave();
      await kiosk.at('attract');
      return ['finished'];
    }
    let where = place;
    // Keys pressed at random may have asked for a beginning already.
    if ((await kiosk.look()).sheet) await kiosk.key('Escape');
    if (where !== 'language' && this.#chance.hits(0.25)) {
      await kiosk.tap('[data-k="restart"]');
      await kiosk.press('[data-k="yes"]');
      await kiosk.at('language');
      where = 'language';
    }
    await this.leave();
    return where === 'language' ? ['restarted', 'looked'] : ['left'];
  }
}

import type { PlayView, Screen } from '../play/screen.ts';
import type { Showing } from '../play/showing.ts';

interface Told {
  readonly screen: Screen;
  readonly route: string;
  /** What has just been heard and is not to be heard again. */
  readonly scene: boolean;
  readonly place: boolean;
}

/**
 * Scene and place are told to whoever listens when they come, not again on every page that is read in them. Gives a
 * function that hides from the ear, on a laid screen, what has just been heard.
 */
export function tellScenesOnce(): (main: ParentNode, showing: Showing) => void {
  let last: Told | undefined;
  return (main, showing) => {
    const view = showing.at === 'play' && showing.view.epilogue === undefined ? showing.view : undefined;
    last = view && heardBefore(view);
    if (last?.scene) main.querySelector('[data-part="scene"]')?.setAttribute('aria-hidden', 'true');
    if (last?.place) main.querySelector('[data-part="slip"]')?.setAttribute('aria-hidden', 'true');
  };

  function heardBefore({ screen, route, fresh }: PlayView): Told {
    // The same screen laid anew, as when the Stage comes, says what it said.
    if (last?.screen === screen) return last;
    const before = fresh && last?.route === route ? last.screen : undefined;
    return {
      screen,
      route,
      scene: before !== undefined && before.scene === screen.scene,
      place: before !== undefined && before.place === screen.place,
    };
  }
}
